import IAM
import Testing

/// An account of so many principals that what each can do is found on several threads.
struct ManyPrincipalsTests {
  private static func arn(_ number: Int) -> String {
    "arn:aws:iam::\(AccountSketch.id):user/u\(number)"
  }

  /// Of three users one gives itself a policy, the next makes keys or a password of that one, and the third makes a password of the
  /// second: what several may do to one is asked about on several threads.
  private static func clause(_ number: Int) -> Clause {
    switch number % 3 {
    case 0: .allow(["iam:PutUserPolicy"], on: [arn(number)])
    case 1: .allow(["iam:CreateAccessKey", "iam:CreateLoginProfile"], on: [arn(number - 1)])
    default: .allow(["iam:CreateLoginProfile"], on: [arn(number - 1), arn(number - 2)])
    }
  }

  @Test func `each of a thousand has the ways that it has among a few`() throws {
    var many = AccountSketch()
    for number in 0..<1_050 { many.add(.user("u\(number)", Document(clauses: [Self.clause(number)]))) }
    var few = AccountSketch()
    for number in 0..<3 { few.add(.user("u\(number)", Document(clauses: [Self.clause(number)]))) }
    let all = try many.standings()
    let alone = try (0..<3).map { number in
      try #require(try few.standings()[Self.arn(number)])
    }
    #expect(alone.map(\.escalates) == [true, true, true])
    for number in 0..<1_050 {
      let standing = try #require(all[Self.arn(number)])
      let like = alone[number % 3]
      #expect(standing.escalates == like.escalates, "u\(number)")
      #expect(
        standing.paths.map { $0.steps.map(\.id) } == like.paths.map { $0.steps.map(\.id) }, "u\(number)")
    }
  }
}
