import Dispatch
import IAM

/// What an assessment says of users, roles, groups and policies beside its results.
///
/// Of a large account it is looked up while rules are judged, which leave a core free now and then.
struct AssessedPrincipals {
  private let ways: Lazy<AssessedStandings>
  private let facts: Lazy<PrincipalFacts>

  /// `isBegun`: looks up at once, which is for accounts whose columns are all made; else when it is asked for.
  init(_ analysis: AccountAnalysis, isBegun: Bool) {
    let ways = Lazy { AssessedStandings(analysis) }
    let facts = Lazy { PrincipalFacts(analysis) }
    self.ways = ways
    self.facts = facts
    guard isBegun else { return }
    DispatchQueue(label: "muster.principals").async {
      _ = facts.value
      // A rule that asks for ways only when it is judged is waited for.
      if analysis.hasEscalation { _ = ways.value }
    }
  }

  /// The statements that ways to administrators name.
  var statements: [Assessment.PolicyStatement] { ways.value.statements }

  /// Those whom problems are about, and those of whom there is something to say without one, by their ARNs.
  func principals(_ concerned: Set<String>) -> [Assessment.Principal] {
    let standings = Dictionary(ways.value.standings.map { ($0.arn, $0) }) { first, _ in first }
    guard !concerned.isEmpty || !standings.isEmpty else { return [] }
    let facts = facts.value
    return concurrentMap(facts.arns(among: concerned)) { arns in
      arns.compactMap { arn in
        let standing = standings[arn]
        guard standing != nil || concerned.contains(arn), var principal = facts.principal(arn) else {
          return nil
        }
        principal.standing = standing
        return principal
      }
    }
  }
}
