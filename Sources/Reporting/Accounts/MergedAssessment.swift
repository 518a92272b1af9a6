package import Rules

/// The assessments of several accounts as one: what every report over accounts is made of.
///
/// Each stays whole. They stand in the order of their accounts, so that the order in which they were named plays no part.
package struct MergedAssessment: Equatable, Sendable {
  /// One account's part.
  package struct Member: Equatable, Sendable {
    package var assessment: Assessment
    /// The name of the file that it came from, where no evidence names the account: nothing else tells two of these apart.
    package var file: String?

    package init(_ assessment: Assessment, file: String?) {
      self.assessment = assessment
      self.file = assessment.account.id == nil ? file : nil
    }
  }

  /// Sorted by account; those without a known one last, by file.
  package let members: [Member]

  package var assessments: [Assessment] { members.map(\.assessment) }

  /// The worst of all: 1 where an audit failed, else 2 where one could not tell.
  package var exitStatus: Int { Self.exitStatus(of: members.map(\.assessment.exitStatus)) }

  static func exitStatus(of statuses: [Int]) -> Int { statuses.contains(1) ? 1 : statuses.max() ?? 0 }

  /// The results of all, counted as an assessment counts its own.
  package var summary: Assessment.Summary {
    var summary = Assessment.Summary(
      byStatus: Assessment.Counts(), failedBySeverity: [:], unknownBySeverity: [:], waived: 0)
    for one in members.map(\.assessment.summary) {
      for status in ResultStatus.allCases { summary.byStatus[status] += one.byStatus[status] }
      summary.failedBySeverity.merge(one.failedBySeverity, uniquingKeysWith: +)
      summary.unknownBySeverity.merge(one.unknownBySeverity, uniquingKeysWith: +)
      summary.waived += one.waived
    }
    return summary
  }

  /// For members that differ in account or file already.
  init(members: [Member]) {
    self.members = members.sorted { Self.place($0).lexicographicallyPrecedes(Self.place($1)) }
  }

  private static func place(_ member: Member) -> [String] {
    let account = member.assessment.account
    guard let id = account.id else { return ["1", member.file ?? "", member.assessment.evaluatedAt] }
    return ["0", id, account.partition ?? ""]
  }
}
