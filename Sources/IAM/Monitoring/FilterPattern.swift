/// A filter pattern of CloudWatch Logs for events in JSON: `{ $.eventName = "ConsoleLogin" && $.errorCode NOT EXISTS }`.
///
/// Syntax: "Filter pattern syntax for metric filters" in the CloudWatch Logs User Guide.
package struct FilterPattern: Hashable, Sendable {
  package indirect enum Expression: Hashable, Sendable {
    case condition(selector: String, Test)
    case all([Expression])
    case any([Expression])
  }

  /// What a condition asks of a field.
  package enum Test: Hashable, Sendable {
    /// The value is this text, in which `*` stands for any.
    case equals(String)
    case differs(String)
    case notExists
    /// Numbers, regular expressions, `IS NULL`, `IS TRUE`: what no field that decides here is compared with.
    case other
  }

  package var expression: Expression

  /// Nil for what is no pattern for JSON, or none that can be read.
  package init?(_ text: String) {
    guard text.utf8.count <= FilterPatternParser.longest else { return nil }
    var parser = FilterPatternParser(text)
    guard let expression = parser.parse() else { return nil }
    self.expression = expression
  }

  /// Whether every use of the root user matches, and not as everything else does.
  ///
  /// A use is an event with `userIdentity.type` Root, without `userIdentity.invokedBy` (AWS acting for root), of any
  /// `eventType` but AwsServiceEvent. The pattern may be wider, in that events of AWS's services or of others match too; but
  /// somewhere it has to ask for root, or the alarm would go off at everything. What else a pattern asks of an event narrows
  /// it, wherever it stands: each such condition may hold or not.
  package var coversRootUse: Bool {
    let others = otherConditions
    guard others.count <= Self.mostOthers else { return false }
    var tellsRoot = false
    for choice in 0..<(1 << others.count) {
      let holding = Set(others.indices.filter { choice & (1 << $0) != 0 }.map { others[$0] })
      for type in Self.eventTypes {
        let root = Event(identity: "Root", type: type, holding: holding)
        guard Self.holds(expression, of: root) else { return false }
        let user = Event(identity: "IAMUser", type: type, holding: holding)
        if !Self.holds(expression, of: user) { tellsRoot = true }
      }
    }
    return tellsRoot
  }

  // MARK: Deciding

  /// An event as far as it matters.
  private struct Event {
    var identity: String
    var type: String
    /// The conditions on other fields that hold of it.
    var holding: Set<Expression>
  }

  /// What CloudTrail calls management events of people and programs ("CloudTrail record contents").
  private static let eventTypes = ["AwsApiCall", "AwsConsoleSignIn", "AwsConsoleAction"]
  /// Each doubles the work; a pattern of AWS has at most 1,024 characters.
  private static let mostOthers = 10

  private static func holds(_ expression: Expression, of event: Event) -> Bool {
    switch expression {
    case .all(let parts): return parts.allSatisfy { holds($0, of: event) }
    case .any(let parts): return parts.contains { holds($0, of: event) }
    case .condition(let selector, let test):
      guard let value = field(selector, of: event) else { return event.holding.contains(expression) }
      switch (test, value) {
      case (.equals(let pattern), let text?): return matches(pattern, text)
      case (.differs(let pattern), let text?): return !matches(pattern, text)
      case (.notExists, nil): return true
      // A field that is not there equals nothing and differs from nothing.
      case (.equals, nil), (.differs, nil), (.notExists, _?), (.other, _): return false
      }
    }
  }

  /// The value of a field that is settled, which may be that there is none; nil for any other field.
  private static func field(_ selector: String, of event: Event) -> String?? {
    switch selector {
    case "userIdentity.type": .some(event.identity)
    case "userIdentity.invokedBy": .some(nil)
    case "eventType": .some(event.type)
    default: nil
    }
  }

  /// The conditions on fields that are not settled, each once.
  private var otherConditions: [Expression] {
    var found: [Expression] = []
    func visit(_ expression: Expression) {
      switch expression {
      case .all(let parts), .any(let parts): parts.forEach(visit)
      case .condition(let selector, _):
        let isSettled = Self.field(selector, of: Event(identity: "", type: "", holding: [])) != nil
        if !isSettled, !found.contains(expression) { found.append(expression) }
      }
    }
    visit(expression)
    return found
  }

  /// Whether a text is what a pattern with `*` describes; upper and lower case are told apart.
  private static func matches(_ pattern: String, _ text: String) -> Bool {
    var pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard pieces.count > 1 else { return pattern == text }
    let last = pieces.removeLast()
    let first = pieces.removeFirst()
    guard text.hasPrefix(first) else { return false }
    var rest = text.dropFirst(first.count)
    for piece in pieces where !piece.isEmpty {
      guard let range = rest.firstRange(of: piece) else { return false }
      rest = rest[range.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
