import Rules

/// The groups in which reports tell of principals, the worst first.
enum StandingGroup: Int, CaseIterable {
  case administrator
  case escalates
  case unknown
  case conditional
  case empowers
  case nothing

  init(_ standing: Assessment.Standing) {
    self =
      if standing.isAdministrator {
        .administrator
      } else if standing.escalates {
        .escalates
      } else if standing.unknown != nil {
        .unknown
      } else if !standing.paths.isEmpty || !standing.administratorConditions.isEmpty {
        .conditional
      } else if standing.empowersOthers {
        .empowers
      } else {
        .nothing
      }
  }

  /// What stands above the names.
  var title: String {
    switch self {
    case .administrator: "Administrators"
    case .escalates: "Can become administrators"
    case .conditional: "Could become administrators, under conditions"
    case .empowers: "Can make others administrators"
    case .unknown: "Could not be told"
    case .nothing: "Nothing found"
    }
  }
}

extension Assessment.Path {
  var isConditional: Bool { !conditions.isEmpty }

  /// Where it leads: `makes itself an administrator`, `becomes role deploy in 2 steps`.
  var outcome: String {
    let steps = steps.count == 1 ? "in 1 step" : "in \(steps.count) steps"
    guard let first = self.steps.first, first.from != target else { return "itself, \(steps)" }
    return "\(Subject.title(target)), \(steps)"
  }
}

extension Subject {
  /// `user ana`, `role deploy`; the ARN of what is neither.
  static func title(_ arn: String) -> String {
    let subject = Subject(arn: arn)
    return subject.kind.word.isEmpty ? subject.name : "\(subject.kind.word) \(subject.name)"
  }
}
