/// Everything of one kind that actions may be done to, so that what a pattern means is found without asking each.
final class TargetPool: Sendable {
  let targets: [AccessTarget]
  let everyPlace: [Int]
  private let exact: [[UInt8]: Int]
  private let sorted: [(arn: [UInt8], place: Int)]

  init(_ targets: [AccessTarget]) {
    self.targets = targets
    everyPlace = Array(targets.indices)
    let arns = targets.map { Array($0.arn.utf8) }
    exact = Dictionary(arns.enumerated().map { ($1, $0) }) { first, _ in first }
    sorted = arns.enumerated().map { (arn: $1, place: $0) }.sorted {
      $0.arn.lexicographicallyPrecedes($1.arn)
    }
  }

  /// Which places a statement's resources mean.
  enum Meaning {
    case every
    case some(Set<Int>)
    /// It hangs on a variable that nobody knows.
    case open
  }

  /// What the statement's resources mean, asked with the variables of `request`.
  func meaning(of statement: Statement, in request: AccessRequest) -> Meaning {
    guard let resources = statement.resources else { return .every }
    var found: Set<Int> = []
    var isEvery = false
    for pattern in statement.resourcePatterns where !isEvery {
      let glob: Glob
      if let fixed = pattern.fixed {
        glob = fixed
      } else if let tokens = pattern.tokens(in: request) {
        glob = Glob(tokens)
      } else if pattern.isOpen(in: request) || resources.isExcepting {
        return .open
      } else {
        continue
      }
      if let text = glob.exactText {
        if let place = exact[text] { found.insert(place) }
        continue
      }
      let prefix = glob.literalPrefix
      if glob.tokens == [.anything] {
        isEvery = true
        continue
      }
      var index = firstPlace(notBefore: prefix)
      while index < sorted.count, sorted[index].arn.starts(with: prefix) {
        if glob.matches(sorted[index].arn) { found.insert(sorted[index].place) }
        index += 1
      }
    }
    if resources.isExcepting { return .some(isEvery ? [] : Set(everyPlace).subtracting(found)) }
    return isEvery || found.count == targets.count ? .every : .some(found)
  }

  private func firstPlace(notBefore prefix: [UInt8]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].arn.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
