/// The patterns of actions that documents have in common, each made once.
///
/// A large account names some thousand actions a million times; kept once, they take a third of the memory.
final class ActionPatterns {
  private var known: [String: (text: String, pattern: Glob)] = [:]

  /// The text, shared with others that are equal, and its pattern in lower case, as actions are compared.
  func pattern(_ text: String) -> (text: String, pattern: Glob) {
    if let known = known[text] { return known }
    let made = (text: text, pattern: Glob(pattern: text.utf8.lazy.map(\.loweredASCII)))
    known[text] = made
    return made
  }
}
