import IAM

/// What an assessment says of how far principals can get: of those only of whom there is something to say.
struct AssessedStandings {
  /// So many ways of one principal are listed.
  private static let paths = 10

  private(set) var standings: [Assessment.Standing] = []
  /// The statements that steps name, each once, in the order in which they are met.
  private(set) var statements: [Assessment.PolicyStatement] = []

  /// Nothing where no rule has asked who can become an administrator.
  init(_ analysis: AccountAnalysis) {
    guard analysis.hasEscalation else { return }
    let texts = StatementTexts(analysis.account)
    var named: [String: StatementReference] = [:]
    // Where two policies have one name nobody could tell whose text it is.
    var ambiguous: Set<String> = []
    for known in analysis.standings {
      var found = known
      let count = found.paths.count
      found.paths = Array(found.paths.prefix(Self.paths))
      var standing = Assessment.Standing(found)
      guard standing.isRemarkable else { continue }
      standing.omittedPaths = count - found.paths.count
      standings.append(standing)
      for reference in found.paths.flatMap(\.steps).flatMap(\.statements) {
        if let known = named[reference.description] {
          if known != reference { ambiguous.insert(reference.description) }
          continue
        }
        named[reference.description] = reference
        if let text = texts.text(of: reference) {
          statements.append(Assessment.PolicyStatement(name: reference.description, text: text))
        }
      }
    }
    statements.removeAll { ambiguous.contains($0.name) }
  }
}
