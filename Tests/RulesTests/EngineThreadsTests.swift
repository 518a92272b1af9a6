import Foundation
import Synchronization
import Testing

@testable import Rules

/// Rules over an account so large that several threads judge it.
struct EngineThreadsTests {
  typealias F = EngineFixture

  private static let fixture = F(rows: [
    "user": (0..<1_500).map { F.user("u\($0)", age: $0 % 7 == 0 ? .null : .integer(Int64($0 % 90))) },
    "device": (0..<1_500).map { F.device("\($0)", name: .text("u\($0 / 2)")) },
  ])

  private static let rules: [Rule] = [
    .rows("age > 30", reason: "name || ' is ' || age"), .rows("mfa_active"), .rows("no such column"),
    .rows("(SELECT count(*) FROM device d WHERE d.name = user.name) = 2", detail: "age"),
    .query("SELECT name AS resource, 'fail' AS status, 'x' AS reason FROM user WHERE age = 5"),
    .rows("path = '/'", of: "device", subject: "serial"), .rows("name <> 'u7'", when: "age IS NOT NULL"),
  ]

  @Test func `rules say on several threads what they say on one, in their order`() throws {
    let engine = try Self.fixture.engine()
    let database = try Self.fixture.database(engine)
    let judges = Self.rules.map { engine.judge($0, [:]) }
    let alone = judges.map { $0.evaluation(over: database) }
    #expect(database.isLarge)
    let finished = Mutex<[(index: Int, evaluation: RuleEvaluation)]>([])
    database.inOrder(judges.count) {
      judges[$0].evaluation(over: $1)
    } wantsAll: { _ in
      false
    } finish: { index, evaluation in
      finished.withLock { $0.append((index, evaluation)) }
    }
    let results = finished.withLock { $0 }
    #expect(results.map(\.index) == Array(judges.indices))
    #expect(results.map(\.evaluation) == alone)
    #expect(alone[2].error != nil)
    #expect(alone[3].counts == Assessment.Counts([.pass: 750, .fail: 750]))
  }

  @Test func `what could not have its memory is done once more when nothing else runs`() throws {
    let engine = try Self.fixture.engine()
    let database = try Self.fixture.database(engine)
    _ = engine.judge(Self.rules[0], [:]).evaluation(over: database)
    let tries = Mutex<[Int: Int]>([:])
    let finished = Mutex<[Int]>([])
    database.inOrder(6) { index, _ in
      tries.withLock {
        $0[index, default: 0] += 1
        return $0[index] ?? 0
      }
    } wantsAll: {
      $0 == 1
    } finish: { index, _ in
      finished.withLock { $0.append(index) }
    }
    let isAlone = ProcessInfo.processInfo.activeProcessorCount == 1
    #expect(tries.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, isAlone ? 1 : 2) }))
    #expect(finished.withLock { $0 } == Array(0..<6))
  }
}
