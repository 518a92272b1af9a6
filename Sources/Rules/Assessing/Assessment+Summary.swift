extension Assessment.Summary {
  init(_ runs: [JudgedRun]) {
    var counts = Assessment.Counts()
    var failed = Dictionary(uniqueKeysWithValues: Severity.allCases.map { ($0, 0) })
    var unknown = failed
    var waived = 0
    for run in runs {
      for status in ResultStatus.allCases { counts[status] += run.outcome.counts[status] }
      failed[run.outcome.severity, default: 0] += run.openFailures
      unknown[run.outcome.severity, default: 0] += run.openUnknowns
      waived += run.outcome.waived
    }
    self.init(byStatus: counts, failedBySeverity: failed, unknownBySeverity: unknown, waived: waived)
  }
}
