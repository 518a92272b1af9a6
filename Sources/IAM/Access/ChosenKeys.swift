/// Looks for values of the keys that a requester may choose with which a request that is open is allowed.
///
/// A region, tags of something new, the name of a session: whoever wants to get through sends what the policies ask for.
struct ChosenKeys {
  let ruling: AccessInquiry.Ruling
  let context: RequestContext
  let ask: (RequestContext) -> AccessInquiry.Ruling

  /// What stands in the ARNs that can be chosen.
  let account: String
  /// Whether what is asked about is made, or chosen among others, and so is what it is like.
  var isFree = false

  /// Parameters that limit what the request does.
  private static let limiting: Set<ContextKey> = [
    ContextKey("cloudformation:ResourceTypes"), ContextKey("cloudformation:ImportResourceTypes"),
  ]

  /// So many combinations are tried at most.
  private static let limit = 200

  func best() -> AccessInquiry.Ruling {
    let open = ruling.authorization.openAllowing + ruling.authorization.openDenying
    let request = ruling.authorization.request
    var keys: [ContextKey] = []
    for placed in open {
      for key in placed.statement.missingKeys(in: request)
      where !keys.contains(key) && Circumstances.isChosen(key, in: request, isFree: isFree) {
        keys.append(key)
      }
    }
    guard !keys.isEmpty else { return ruling }
    let candidates = keys.map { key in values(for: key, in: open) }
    var best = ruling
    var lacking: AccessInquiry.Ruling?
    var isOpen = false
    var places = [Int](repeating: 0, count: keys.count)
    for _ in 0..<Self.limit {
      var context = context
      for (place, key) in keys.enumerated() { context.set(key, candidates[place][places[place]]) }
      let tried = ask(context)
      if tried.certainty == .yes { return tried }
      if tried.certainty == .open {
        isOpen = true
        // What is left once the keys are chosen says more than that they are not known.
        let (fewer, least) = (tried.obstacles.count, best.obstacles.count)
        if fewer < least || fewer == least && tried.beside != nil && best.beside == nil { best = tried }
      } else if tried.lacksCompanion {
        lacking = tried
      }
      guard advance(&places, candidates.map(\.count)) else { break }
    }
    // What the conditions ask for can be sent, and is not permitted.
    if !isOpen, let lacking { return lacking }
    return best
  }

  private func advance(_ places: inout [Int], _ counts: [Int]) -> Bool {
    for index in places.indices {
      places[index] += 1
      if places[index] < counts[index] { return true }
      places[index] = 0
    }
    return false
  }

  /// Nothing, something that no policy speaks of, and what the conditions name, with wildcards filled in.
  private func values(for key: ContextKey, in open: [Authorization.Placed]) -> [[[UInt8]]] {
    if let shape = context.shape(of: key) { return values(for: key, like: shape, in: open) }
    // Whoever names the types of a stack's resources has a stack of no others: nobody knows whether these are enough.
    if Self.limiting.contains(key) { return [[]] }
    var values: [[[UInt8]]] = [[], [Array("muster".utf8)]]
    for placed in open {
      for condition in placed.statement.conditions where condition.key == key {
        for value in condition.chosenValues(in: ruling.authorization.request) {
          let filled = value.utf8.compactMap { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "*"): nil
            case UInt8(ascii: "?"): UInt8(ascii: "x")
            default: byte
            }
          }
          // Nobody chooses a thing of another account.
          let owner = ARN(String(decoding: filled, as: UTF8.self))?.account ?? ""
          if owner.isEmpty || owner == account { values.append([filled]) }
          if case .numeric = condition.operation.comparison, let number = Int(value) {
            values.append([Array("\(number - 1)".utf8)])
            values.append([Array("\(number + 1)".utf8)])
          }
        }
      }
    }
    return values
  }

  /// Something of that shape, and what the conditions name of it.
  private func values(for key: ContextKey, like shape: Glob, in open: [Authorization.Placed]) -> [[[UInt8]]] {
    let conditions = open.flatMap(\.statement.conditions).filter { $0.key == key }
    let named = conditions.flatMap { $0.chosenValues(in: ruling.authorization.request) }
    let patterns = [Glob([.anything])] + named.map { Glob(pattern: $0.utf8) }
    return patterns.compactMap { $0.commonText(with: shape).map { [$0] } }
  }
}
