import Foundation
import GRDB
import History
import IAM
import Rules
import TestSupport
import Testing

/// Nights go into a history, and come out of it again as far as they can be compared.
struct RecordingTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url("history").path
  }

  private func file() throws -> HistoryFile { try HistoryFile(path, for: .record) }

  private func count(_ table: String) throws -> Int {
    try DatabaseQueue(path: path).read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
  }

  private static func comparable(_ difference: AssessmentDifference) -> [String] {
    difference.entries.map { entry in
      "\(entry.kind) \(entry.isJudgedBefore) \(entry.title) \(entry.result?.rule ?? "") \(entry.result?.fingerprint ?? "") \(entry.before?.status.rawValue ?? "") \(entry.after?.status.rawValue ?? "")"
    }.sorted()
  }

  /// Each result that is no pass, without its evidence.
  private static func open(_ assessment: Assessment) -> Set<String> {
    Set(
      assessment.results.map {
        "\($0.rule) \($0.parameters) \($0.subject) \($0.status) \($0.severity) \($0.waiver.map(\.owner) ?? "") \($0.fingerprint)"
      })
  }

  @Test(arguments: 1...20)
  func `after any nights each run is there as it was, and so is what changed between any two`(
    seed: UInt64
  ) throws {
    let history = try file()
    var dice = Dice(seed)
    var nights: [Night] = []
    var numbers: [Int64] = []
    for day in 0..<12 {
      nights.append(Night.random(day, after: nights.last, &dice))
      numbers.append(try history.record(nights[day].assessment).number)
    }
    let stored = try numbers.map { try history.assessment(of: history.run("\($0)")) }
    for (night, restored) in zip(nights, stored) {
      #expect(Self.open(restored) == Self.open(night.assessment))
      #expect(restored.evaluatedAt == night.time)
      #expect(
        restored.summary.failedBySeverity.filter { $0.value > 0 } == night.assessment.summary.failedBySeverity
      )
    }
    for before in nights.indices {
      for after in before..<nights.count {
        let real = AssessmentDifference(from: nights[before].assessment, to: nights[after].assessment)
        let told = AssessmentDifference(from: stored[before], to: stored[after])
        #expect(
          Self.comparable(told) == Self.comparable(real), "nights \(before) and \(after) of seed \(seed)")
      }
    }
    #expect(
      Set(try history.failingSince(at: history.run("latest")).keys)
        .isSuperset(of: stored[11].results.filter { $0.status == .fail }.map(\.fingerprint)))
  }

  @Test func `a night in which nothing changes adds a run and nothing else, though the days are counted on`()
    throws
  {
    let history = try file()
    for day in 0..<50 {
      var night = Night(day, ["ana": .fail, "ben": .unknown])
      night.rules["mfa"]?.findings["ana"]?.reason = "ana's key is \(day) days old"
      _ = try history.record(night.assessment)
    }
    #expect(try count("run") == 50)
    #expect(try count("state") == 2)
    #expect(try count("finding") == 2)
    #expect(try count("scope") == 1)
    let latest = try history.assessment(of: history.run("latest"))
    #expect(latest.results.map(\.reason).contains("ana's key is 49 days old"))
  }

  @Test func `what cannot be told is never fixed, and has failed all the time when it can be told again`()
    throws
  {
    let history = try file()
    _ = try history.record(Night(0, ["ana": .fail, "ben": .fail, "cem": .fail]).assessment)
    let dark = try history.record(
      Night(5, ["ana": .unknown, "cem": .manual]) { $0.isIncomplete = true }.assessment)
    #expect(dark.history.fixes.isEmpty)
    let back = try history.record(Night(9, ["ana": .fail, "ben": .fail]).assessment)
    #expect(Set(back.failingSince.values) == [Night(0).time])
    #expect(back.history.ages.map(\.oldestDays) == [9])
    // cem was fixed some time in between; that was seen on the ninth day.
    #expect(back.history.fixes.map(\.count) == [1])
    #expect(back.history.fixes.map(\.medianDays) == [9])
  }

  @Test func `a rule that did not run says nothing of its findings`() throws {
    let history = try file()
    var one = Night(0, ["ana": .fail])
    var other = Night(1, rules: ["keys": Night.AskedRule(findings: ["ben": Night.Finding(status: .fail)])])
    other.benchmarks = ["setup"]
    _ = try history.record(one.assessment, isTelling: true)
    _ = try history.record(other.assessment, isTelling: true)
    one.day = 2
    other.day = 3
    let third = try history.record(one.assessment, isTelling: true)
    let fourth = try history.record(other.assessment, isTelling: true)
    #expect(third.history.fixes.isEmpty && third.history.runs == 2 && third.history.ages[0].oldestDays == 2)
    #expect(fourth.history.runs == 2 && fourth.history.ages[0].oldestDays == 2)
    #expect(try count("state") == 2)
  }

  @Test func `what a changed rule no longer says is no fix`() throws {
    let history = try file()
    _ = try history.record(Night(0, ["ana": .fail, "ben": .fail]).assessment)
    let second = try history.record(Night(1, ["ben": .fail]) { $0.digest = "b" }.assessment)
    #expect(second.history.fixes.isEmpty)
    #expect(second.failingSince.count == 1)
    let third = try history.record(Night(3, [:]) { $0.digest = "b" }.assessment)
    #expect(third.history.fixes.map(\.count) == [1])
    #expect(third.history.fixes.map(\.medianDays) == [3])
  }

  @Test func `runs of one account are removed and taken back without those of another`() throws {
    let history = try file()
    for day in 0..<4 {
      var night = Night(day, ["ana": .fail])
      _ = try history.record(night.assessment)
      night.account = "444455556666"
      _ = try history.record(night.assessment)
    }
    #expect(try history.prune(.runs(1), account: "444455556666").removed.map(\.number) == [2, 4, 6])
    let moment = Timestamp(seconds: 1_600_000_000)
    let trial = try history.takeBack(after: moment, account: Night.account, isTrial: true)
    #expect(trial.removed.map(\.number) == [1, 3, 5, 7] && trial.left == 1)
    #expect(try history.runs().count == 5)
    #expect(try history.takeBack(after: moment, account: Night.account) == trial)
    #expect(try history.runs().map(\.number) == [8])
    #expect(throws: HistoryError.noNumber(Night.account)) {
      try history.takeBack(after: moment, account: Night.account)
    }
  }

  @Test func `accounts in one file do not see each other`() throws {
    let history = try file()
    var other = Night(0, ["ana": .fail])
    other.account = "444455556666"
    other.alias = nil
    _ = try history.record(Night(5, ["ana": .fail]).assessment)
    // Another account may well have an earlier time.
    #expect(try history.record(other.assessment).history.runs == 1)
    #expect(try history.runs().map(\.record.account.id) == [Night.account, "444455556666"])
    #expect(try history.runs(account: Night.account).count == 1)
    #expect(try history.run("latest", account: Night.account).number == 1)
    #expect(throws: HistoryError.noNumber("999999999999")) {
      try history.run("latest", account: "999999999999")
    }
    #expect(throws: HistoryError.noRun("7")) { try history.run("7") }
  }

  @Test
  func
    `a run that is earlier than the last one is refused and changes nothing, until that one is taken back`()
    throws
  {
    let history = try file()
    _ = try history.record(Night(0, ["ana": .fail]).assessment)
    _ = try history.record(Night(400, [:]).assessment)
    #expect(throws: HistoryError.earlier(than: Night(400).time, run: 2)) {
      try history.record(Night(1, ["ana": .fail, "ben": .fail]).assessment)
    }
    #expect(try count("run") == 2)
    #expect(try count("finding") == 1)
    let moment = try #require(Timestamp(iso8601: Night(1).time))
    #expect(try history.takeBack(after: moment).removed.count == 1)
    let back = try history.record(Night(1, ["ana": .fail]).assessment)
    #expect(back.history.ages.map(\.oldestDays) == [1])
    #expect(back.number == 3, "numbers are not given twice")
  }

  @Test func `an assessment that does not say whose it is cannot be recorded`() throws {
    var assessment = Night(0, ["ana": .fail]).assessment
    assessment.account.id = nil
    #expect(throws: HistoryError.noAccount) { try file().record(assessment) }
  }

  @Test(arguments: [Retention.runs(3), .days(2)])
  func `what is removed is gone, and what still fails keeps its age`(_ retention: Retention) throws {
    let history = try file()
    var nights: [Night] = []
    for day in 0..<10 {
      var night = Night(day, ["old": .fail])
      night.rules["mfa"]?.findings["u\(day)"] = Night.Finding(status: .fail)
      nights.append(night)
      _ = try history.record(night.assessment)
    }
    #expect(try history.prune(retention).removed.count == 7)
    #expect(try history.runs().map(\.number) == [8, 9, 10])
    for number in 8...10 {
      let restored = try history.assessment(of: history.run("\(number)"))
      #expect(Self.open(restored) == Self.open(nights[number - 1].assessment))
    }
    // u7 to u9, the fix of u6 in run 8, and the one that is open.
    #expect(try count("finding") == 5)
    let next = try history.record(Night(10, ["old": .fail]).assessment)
    #expect(next.history.ages.map(\.oldestDays) == [10])
    #expect(try history.prune(.runs(1)).removed.count == 3)
    #expect(try history.prune(.days(0)).removed.isEmpty)
    #expect(try count("run") == 1)
  }

  @Test func `a trend of many nights is told by points at even distances, the first and the last among them`()
    throws
  {
    let history = try file()
    var last: RecordedRun?
    for day in 0..<300 { last = try history.record(Night(day, day < 150 ? ["ana": .fail] : [:]).assessment) }
    let trend = try #require(last).history
    #expect(trend.runs == 300)
    #expect(trend.trend.count == 120)
    #expect(trend.trend.first?.evaluatedAt == Night(0).time)
    #expect(trend.trend.last?.evaluatedAt == Night(299).time)
    #expect(trend.trend.first?.failed[.high] == 1 && trend.trend.last?.failed[.high] == 0)
    #expect(try history.trend(upTo: history.run("latest")) == trend)
  }
}
