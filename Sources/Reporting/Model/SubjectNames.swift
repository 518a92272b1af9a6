import Rules

/// What the subjects of results are called: the assessment's principals first, else what their ARN says.
struct SubjectNames {
  private let principals: [String: Assessment.Principal]

  init(_ assessment: Assessment) {
    principals = Dictionary(
      assessment.principals.map { ($0.arn, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ arn: String) -> String { principals[arn]?.name ?? Subject(arn: arn).name }

  func kind(_ arn: String) -> Subject.Kind {
    guard let principal = principals[arn] else { return Subject(arn: arn).kind }
    return Subject.Kind(named: principal.kind)
  }

  func principal(_ arn: String) -> Assessment.Principal? { principals[arn] }

  func facts(_ arn: String) -> [String] { principals[arn]?.facts ?? [] }
}
