import Foundation
import History
import IAM
import Rules
import TestSupport
import Testing

/// Who wants to hear of changes hears of each one once.
struct TellingTests {
  private let folder: TemporaryFolder
  private let history: HistoryFile

  init() throws {
    folder = try TemporaryFolder()
    history = try HistoryFile(folder.url("history").path, for: .record)
  }

  /// What a night has to tell, told at once unless the message `fails`.
  private func news(_ night: Night, fails: Bool = false) throws -> [String] {
    let run = try history.record(night.assessment, isTelling: true)
    if !fails { try history.told(run) }
    switch run.news {
    case nil: return []
    case .first: return ["first"]
    case .changes(let difference, let transients, let failures):
      let told =
        difference.entries.filter { $0.kind != .still }.map {
          "\($0.kind.rawValue) \($0.result?.subject.split(separator: "/").last ?? "")"
        }
        + transients.map { transient in
          let days = [transient.from, transient.until].map { time in
            time.flatMap { Timestamp(iso8601: $0) }.map { "\(($0.seconds - 1_700_000_000) / 86_400)" } ?? "?"
          }
          return
            "\(transient.kind.rawValue) \(transient.result.subject.split(separator: "/").last ?? "") \(days.joined(separator: "-"))"
        }
      return failures == 0 ? told : told + ["\(failures) failed"]
    }
  }

  @Test func `the first run is told as such, and then only changes are`() throws {
    #expect(try news(Night(0, ["ana": .fail])) == ["first"])
    #expect(try news(Night(1, ["ana": .fail])).isEmpty)
    #expect(try news(Night(2, ["ana": .fail, "ben": .fail])) == ["new ben"])
    #expect(try news(Night(3, ["ben": .fail])) == ["fixed ana"])
    #expect(try news(Night(4, ["ben": .fail])).isEmpty)
    var waived = Night(5, ["ben": .fail])
    waived.rules["mfa"]?.findings["ben"]?.isWaived = true
    #expect(try news(waived) == ["changed ben"])
    waived.day = 6
    #expect(try news(waived).isEmpty)
  }

  @Test func `a message that did not arrive is told with the next one, and so is what came and went`() throws
  {
    #expect(try news(Night(0, ["ana": .fail])) == ["first"])
    #expect(try news(Night(1, ["ana": .fail, "ben": .fail]), fails: true) == ["new ben"])
    #expect(
      try news(Night(2, ["ben": .fail, "cem": .fail]), fails: true) == [
        "new ben", "new cem", "fixed ana", "1 failed",
      ])
    #expect(try news(Night(3, ["ben": .fail])) == ["new ben", "fixed ana", "failed cem 2-3", "2 failed"])
    #expect(try news(Night(4, ["ben": .fail])).isEmpty)
    #expect(try news(Night(5, ["ben": .fail, "dora": .fail]), fails: true) == ["new dora"])
    #expect(try news(Night(6, ["ben": .fail]), fails: true) == ["failed dora 5-6", "1 failed"])
    #expect(
      try news(Night(7, ["ben": .fail])) == ["failed dora 5-6", "2 failed"], "though nothing else changed")
    #expect(try news(Night(8, ["ben": .fail])).isEmpty)
    #expect(try news(Night(9, [:])) == ["fixed ben"])
  }

  @Test func `what was fixed and failed again meanwhile is told, with the time in which it did not`() throws {
    _ = try news(Night(0, ["ana": .fail, "ben": .fail]))
    #expect(try news(Night(1, ["ben": .fail]), fails: true) == ["fixed ana"])
    #expect(try news(Night(2, [:]), fails: true) == ["fixed ana", "fixed ben", "1 failed"])
    #expect(
      try news(Night(3, ["ana": .fail, "ben": .fail]), fails: true) == [
        "fixed ana 1-3", "fixed ben 2-3", "2 failed",
      ])
    #expect(try news(Night(4, ["ana": .fail])) == ["fixed ben", "fixed ana 1-3", "3 failed"])
    #expect(try news(Night(5, ["ana": .fail])).isEmpty)
  }

  @Test func `what came and went in a run that nobody was to be told of is told the next time`() throws {
    _ = try news(Night(0, [:]))
    _ = try history.record(Night(1, ["ana": .fail]).assessment)
    _ = try history.record(Night(2, ["ana": .fail]).assessment)
    #expect(try news(Night(3, [:])) == ["failed ana 1-3"])
    #expect(try news(Night(4, [:])).isEmpty)
  }

  @Test func `what came and can be told no longer is told without an end`() throws {
    _ = try news(Night(0, [:]))
    _ = try news(Night(1, ["ana": .fail]), fails: true)
    let dark = try news(Night(2, [:]) { $0.isIncomplete = true })
    #expect(dark == ["untold arn:aws:::111122223333", "failed ana 1-?", "1 failed"])
    #expect(try news(Night(3, [:])) == ["fixed ana", "told arn:aws:::111122223333"])
  }

  @Test func `what another benchmark's night saw and told is not told again by this one's`() throws {
    var other = Night(1, ["ana": .fail])
    other.benchmarks = ["setup"]
    _ = try news(Night(0, [:]))
    #expect(try news(other) == ["new ana"])
    other = Night(2, [:])
    other.benchmarks = ["setup"]
    #expect(try news(other) == ["fixed ana"])
    #expect(try news(Night(3, [:])).isEmpty)
  }

  @Test func `a first message that did not arrive is the first again`() throws {
    #expect(try news(Night(0, ["ana": .fail]), fails: true) == ["first"])
    #expect(try news(Night(1, ["ben": .fail])) == ["first"])
    #expect(try news(Night(2, ["ben": .fail])).isEmpty)
  }

  @Test func `a night without an answer is told once, and nothing is new when the answer is back`() throws {
    _ = try news(Night(0, ["ana": .fail, "ben": .fail, "cem": .fail]))
    let dark = try news(Night(1, ["ana": .unknown]) { $0.isIncomplete = true })
    #expect(
      Set(dark) == [
        "untold 111122223333".replacing("111122223333", with: "arn:aws:::111122223333"), "untold ana",
        "untold ben", "untold cem",
      ])
    #expect(try news(Night(2, ["ana": .unknown]) { $0.isIncomplete = true }).isEmpty)
    // As a listing in another state: now ben is listed as unknown.
    #expect(try news(Night(3, ["ana": .unknown, "ben": .unknown]) { $0.isIncomplete = true }).isEmpty)
    let light = try news(Night(4, ["ana": .fail, "ben": .fail]))
    #expect(Set(light) == ["fixed cem", "told arn:aws:::111122223333"])
  }

  @Test func `a night of another benchmark in between changes nothing`() throws {
    _ = try news(Night(0, ["ana": .fail]))
    var other = Night(1, rules: ["keys": Night.AskedRule(findings: ["ben": Night.Finding(status: .fail)])])
    other.benchmarks = ["setup"]
    #expect(try news(other) == ["new ben"], "its rule did not run before")
    #expect(try news(Night(2, ["ana": .fail])).isEmpty)
    other.day = 3
    #expect(try news(other).isEmpty)
    #expect(try news(Night(4, [:])) == ["fixed ana"])
  }

  @Test func `two benchmarks with other parameters of one rule do not answer each other`() throws {
    let strict = Night(0, ["ana": .fail, "ben": .fail]) { $0.parameters = ["days": .integer(30)] }
    _ = try news(strict)
    var lax = Night(1, ["ana": .fail])
    lax.benchmarks = ["setup"]
    #expect(try news(lax) == ["rejudged ben"], "the first time with these parameters")
    var again = strict
    again.day = 2
    #expect(try news(again).isEmpty)
    lax.day = 3
    #expect(try news(lax).isEmpty)
  }

  @Test func `what nobody judges any more is told once, and what is judged again too`() throws {
    let keys = Night.AskedRule(findings: [
      "ben": Night.Finding(status: .fail), "cem": Night.Finding(status: .unknown),
    ])
    var both = Night(0, ["ana": .fail])
    both.rules["keys"] = keys
    _ = try news(both)
    #expect(try news(Night(1, ["ana": .fail]), fails: true) == ["unselected ben"])
    #expect(try news(Night(2, ["ana": .fail])) == ["unselected ben", "1 failed"])
    #expect(try news(Night(3, ["ana": .fail])).isEmpty)
    both.day = 4
    #expect(try news(both).sorted() == ["new ben", "new cem"])
    both.day = 5
    #expect(try news(both).isEmpty)
  }

  @Test func `of single rules too it is told which of them nobody judges any more`() throws {
    var both = Night(0, ["ana": .fail])
    both.rules["keys"] = Night.AskedRule(findings: ["ben": Night.Finding(status: .fail)])
    both.benchmarks = []
    _ = try news(both)
    var one = Night(1, ["ana": .fail])
    one.benchmarks = []
    #expect(try news(one) == ["unselected ben"])
    one.day = 2
    #expect(try news(one).isEmpty)
    var other = Night(3, rules: ["roles": Night.AskedRule()])
    other.benchmarks = []
    #expect(try news(other).isEmpty, "another choice, and no smaller one")
  }

  @Test func `what a new wording of a rule finds is told as that`() throws {
    _ = try news(Night(0, ["ana": .fail]))
    #expect(
      try news(Night(1, ["ben": .fail]) { $0.digest = "b" }).sorted() == ["rejudged ana", "rejudged ben"])
    #expect(try news(Night(2, ["ben": .fail]) { $0.digest = "b" }).isEmpty)
  }

  @Test func `runs that nobody was to be told of are told the next time`() throws {
    _ = try news(Night(0, ["ana": .fail]))
    _ = try history.record(Night(1, ["ana": .fail, "ben": .fail]).assessment)
    #expect(try news(Night(2, ["ana": .fail, "ben": .fail])) == ["new ben"])
  }

  @Test func `a history that began without a recipient does not tell all of it`() throws {
    _ = try history.record(Night(0, ["ana": .fail]).assessment)
    #expect(try news(Night(1, ["ana": .fail, "ben": .fail]), fails: true) == ["new ben"])
    #expect(try news(Night(2, ["ana": .fail, "ben": .fail])) == ["new ben", "1 failed"])
    #expect(try news(Night(3, ["ana": .fail, "ben": .fail])).isEmpty)
  }

  @Test(arguments: [Retention.runs(1), .runs(2), .days(1)])
  func `what is removed does not lose what is still to be told`(retention: Retention) throws {
    _ = try news(Night(0, ["ana": .fail]))
    #expect(try news(Night(1, ["ana": .fail])).isEmpty)
    for day in 2...4 { _ = try news(Night(day, ["ana": .fail, "ben": .fail]), fails: true) }
    let pruning = try history.prune(retention)
    #expect(pruning.removed.map(\.number) == [1])
    #expect(pruning.held.map(\.since.number) == [2] && pruning.held.map(\.failures) == [3])
    #expect(pruning.left == 4)
    #expect(try news(Night(5, ["ben": .fail])) == ["new ben", "fixed ana", "3 failed"])
    #expect(try history.prune(.runs(1)).removed.count == 4, "now it is told")
  }

  @Test func `a run that nobody was told of does not go before somebody is`() throws {
    _ = try news(Night(0, ["ana": .fail]))
    for day in 1...5 { _ = try history.record(Night(day, ["ben": .fail]).assessment) }
    let trial = try history.prune(.runs(1), isTrial: true)
    #expect(try history.runs().count == 6, "a trial removes nothing")
    let pruning = try history.prune(.runs(1))
    #expect(pruning == trial && pruning.removed.map(\.number) == [2, 3, 4, 5])
    #expect(pruning.held.map(\.since.number) == [1] && pruning.held.map(\.failures) == [0])
    #expect(try news(Night(6, ["ben": .fail])) == ["new ben", "fixed ana"])
  }

  @Test func `nights of two benchmarks keep one run each, so that neither tells old failures as new`() throws
  {
    func night(_ day: Int, of benchmark: String, _ rule: String, _ name: String) -> Night {
      let asked = Night.AskedRule(findings: [name: Night.Finding(status: .fail)])
      var night = Night(day, rules: [rule: asked])
      night.benchmarks = [benchmark]
      return night
    }
    for day in 0..<3 {
      _ = try news(night(day * 2, of: "cis", "mfa", "ana"))
      _ = try news(night(day * 2 + 1, of: "own", "keys", "ben"))
    }
    let pruning = try history.prune(.runs(1))
    #expect(pruning.removed.map(\.number) == [1, 2, 3, 4] && pruning.held.isEmpty && pruning.left == 2)
    #expect(try news(night(6, of: "cis", "mfa", "ana")).isEmpty)
    #expect(try news(night(7, of: "own", "keys", "cem")).sorted() == ["fixed ben", "new cem"])
  }

  @Test func `what is to be told can be given up`() throws {
    _ = try news(Night(0, ["ana": .fail]))
    _ = try news(Night(1, ["ana": .fail, "ben": .fail]), fails: true)
    #expect(try history.prune(.runs(1), includesUntold: true).removed.map(\.number) == [1])
    #expect(try news(Night(2, ["ana": .fail, "ben": .fail])).isEmpty)
  }

  /// However many messages are lost or never tried: what no comparison of the two ends shows is told beside it.
  @Test(arguments: 1...15)
  func `nothing that came and went between two messages is lost`(seed: UInt64) throws {
    var dice = Dice(seed)
    var told: Set<String>?
    var between: [Set<String>] = []
    for day in 0..<60 {
      let failing = Set(["ana", "ben", "cem", "dora"].filter { _ in Bool.random(using: &dice) })
      let night = Night(day, Dictionary(uniqueKeysWithValues: failing.map { ($0, ResultStatus.fail) }))
      let fate = Int.random(in: 0..<4, using: &dice)
      if fate == 0, told != nil {
        _ = try history.record(night.assessment)
        between.append(failing)
        continue
      }
      let run = try history.record(night.assessment, isTelling: true)
      var transients: [Transient] = []
      if case .changes(_, let found, _) = run.news { transients = found }
      if let told {
        let came = between.reduce(Set()) { $0.union($1) }.subtracting(told).subtracting(failing)
        let gone = told.intersection(failing).filter { name in between.contains { !$0.contains(name) } }
        for (kind, expected) in [(Transient.Kind.failed, came), (.fixed, gone)] {
          let names = transients.filter { $0.kind == kind }.map {
            String($0.result.subject.split(separator: "/").last ?? "")
          }
          #expect(names == expected.sorted(), "day \(day) of seed \(seed)")
        }
      }
      if fate == 1, run.news != nil {
        if told != nil { between.append(failing) }
        continue
      }
      try history.told(run)
      (told, between) = (failing, [])
      if Bool.random(using: &dice) { _ = try history.prune(.runs(1)) }
    }
  }

  /// Whoever keeps a list by what is told has the list of what fails, as far as it can be told.
  @Test(arguments: 1...15)
  func `whoever adds up what is told knows what fails`(seed: UInt64) throws {
    var dice = Dice(seed)
    // Messages get lost in half of the sequences; in the others evidence does.
    let losesMessages = seed.isMultiple(of: 2)
    var (known, failing): (Set<String>, Set<String>) = ([], [])
    for day in 0..<40 {
      var findings: [String: ResultStatus] = [:]
      let isIncomplete = !losesMessages && Int.random(in: 0..<4, using: &dice) == 0
      for name in ["ana", "ben", "cem", "dora"] {
        switch Int.random(in: 0..<6, using: &dice) {
        case 0...2:
          findings[name] = .fail
          failing.insert(name)
        case 3 where !losesMessages: findings[name] = Bool.random(using: &dice) ? .unknown : .manual
        default: if !isIncomplete { failing.remove(name) }
        }
      }
      let run = try history.record(
        Night(day, findings) { $0.isIncomplete = isIncomplete }.assessment, isTelling: true)
      if losesMessages, Bool.random(using: &dice) { continue }
      switch run.news {
      case nil: break
      case .first: known = Set(findings.filter { $0.value == .fail }.keys)
      case .changes(let difference, _, _):
        for entry in difference.entries {
          let name = String(entry.result?.subject.split(separator: "/").last ?? "")
          if entry.kind == .new { #expect(known.insert(name).inserted, "\(name) was new already") }
          if entry.kind == .fixed { #expect(known.remove(name) != nil, "\(name) did not fail") }
        }
      }
      try history.told(run)
      #expect(known == failing, "day \(day) of seed \(seed)")
    }
  }
}
