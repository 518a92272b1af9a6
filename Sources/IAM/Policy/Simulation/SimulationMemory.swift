/// What many lines of a simulation have in common, kept within bounds.
struct SimulationMemory {
  var policies = PolicyCache()
  private var requesters: [String: Requester] = [:]
  private var keys: [String: ContextKey] = [:]
  private static let most = 1_000

  /// Reads a `CallerArn`.
  mutating func requester(_ text: String) -> Requester? {
    if let known = requesters[text] { return known }
    guard let requester = Requester(text) else { return nil }
    if requesters.count >= Self.most { requesters = [:] }
    requesters[text] = requester
    return requester
  }

  /// Folds the name of a context key.
  mutating func key(_ name: String) -> ContextKey {
    if let known = keys[name] { return known }
    let key = ContextKey(name)
    if keys.count >= Self.most { keys = [:] }
    keys[name] = key
    return key
  }
}
