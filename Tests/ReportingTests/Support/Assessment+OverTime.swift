import Rules

extension Assessment {
  /// The failing sample on its fortieth night, with earlier runs in all the states that charts show.
  static let overTime: Assessment = {
    var assessment = Assessment.failing
    let days = (1...31).map { "2026-10-\($0 < 10 ? "0" : "")\($0)" } + (1...9).map { "2026-11-0\($0)" }
    let trend = days.enumerated().map { day, date in
      History.Point(
        evaluatedAt: "\(date)T02:00:00Z", exitStatus: 1,
        failed: [.critical: day < 20 ? 2 : 0, .high: 40 - day, .medium: 17, .low: day * 3, .info: 0],
        unknown: day == 12 ? 90 : 2)
    }
    assessment.history = History(
      runs: 40, trend: trend,
      ages: [
        History.Ages(severity: .critical, counts: [0, 1, 0, 0, 0], oldestDays: 9),
        History.Ages(severity: .high, counts: [3, 4, 12, 1_204, 0], oldestDays: 301),
        History.Ages(severity: .low, counts: [0, 0, 0, 0, 7], oldestDays: 1_030),
      ],
      fixes: [
        History.Fixes(severity: .critical, count: 2, medianDays: 0, longestDays: 0),
        History.Fixes(severity: .high, count: 1_210, medianDays: 21, longestDays: 400),
      ])
    for index in assessment.results.indices where assessment.results[index].status == .fail {
      assessment.results[index].failingSince = "2026-10-03T02:00:00Z"
    }
    return assessment
  }()
}
