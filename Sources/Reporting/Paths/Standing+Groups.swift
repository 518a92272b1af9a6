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

  /// Where it leads: `makes itself an administrator, in 1 step`, `could become role deploy, in 2 steps`.
  var outcome: String {
    let count = "in \(steps.count.counted("step"))"
    let isOwn = steps.first?.from == target
    switch (isOwn, isConditional) {
    case (true, false): return "makes itself an administrator, \(count)"
    case (true, true): return "could make itself an administrator, \(count)"
    case (false, false): return "becomes \(Subject.title(target)), \(count)"
    case (false, true): return "could become \(Subject.title(target)), \(count)"
    }
  }
}

extension Subject {
  /// `user ana`, `role deploy`; the ARN of what is neither.
  static func title(_ arn: String) -> String {
    let subject = Subject(arn: arn)
    return subject.kind.word.isEmpty ? subject.name : "\(subject.kind.word) \(subject.name)"
  }
}

extension String {
  /// A condition as the end of a sentence: `if aws:SourceIp is …`, `unless …`; what is not known stays as it is.
  var asClause: String { hasPrefix("not known: ") || hasPrefix("unless ") ? self : "if \(self)" }
}
