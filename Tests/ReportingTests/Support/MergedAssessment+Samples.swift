import Reporting
import Rules

extension MergedAssessment {
  /// The samples as the assessments of as many accounts, each with a number of its own and the names that it has.
  static func samples(_ samples: [Sample] = Sample.allCases) throws -> MergedAssessment {
    let named = samples.map { sample in
      var assessment = sample.assessment
      if sample != .hostile { assessment.account.alias = sample.rawValue }
      return assessment
    }
    return try AccountMerger(sources(named)).merged
  }

  /// `count` accounts that have the results of a few samples in turn.
  static func many(_ count: Int) throws -> MergedAssessment {
    let samples = [Assessment.failing, .passing, .nothingTold].map(\.self)
    var assessments = (0..<count).map { samples[$0 % samples.count] }
    for index in assessments.indices { assessments[index].account.alias = "team-\(index)" }
    return try AccountMerger(sources(assessments)).merged
  }

  static func sources(_ assessments: [Assessment]) -> [AccountMerger.Source] {
    assessments.enumerated().map { index, assessment in
      var assessment = assessment
      assessment.account.id = "\(100_000_000_001 + index)"
      return source("\(index).json", assessment)
    }
  }

  static func source(_ path: String, _ assessment: Assessment) -> AccountMerger.Source {
    AccountMerger.Source(path: path, member: MergedAssessment.Member(assessment, file: path))
  }
}
