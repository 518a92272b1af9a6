import AWS
import Collection
import Evidence
import IAM
import Testing

/// How a collection orders and fetches lists of what single users and roles last used.
struct ServiceAccessCollectionTests {
  private static let ana = "arn:aws:iam::111122223333:user/ana"
  private static let request = SubjectRequest(source: .serviceLastAccessed, subject: ana)

  private static func reply(_ call: Call, _ times: Int, readyAfter: Int = 0) -> ScriptedRunner.Reply {
    switch call.operation {
    case "GenerateServiceLastAccessedDetails":
      return .body(Replies.response(call.operation, "<JobId>job of \(call.text("Arn") ?? "")</JobId>"))
    case "GetServiceLastAccessedDetails":
      let isReady = times >= readyAfter
      return .body(
        Replies.response(
          call.operation,
          "<JobStatus>\(isReady ? "COMPLETED" : "IN_PROGRESS")</JobStatus><JobCreationDate>2026-11-22T01:00:00Z</JobCreationDate>"
            + "<ServicesLastAccessed><member><ServiceName>S</ServiceName><ServiceNamespace>s3</ServiceNamespace></member>"
            + "</ServicesLastAccessed><IsTruncated>false</IsTruncated>"))
    default: return Replies.usual(call)
    }
  }

  @Test(arguments: [0, 1, 2])
  func `it is ordered once and asked for until it is there`(_ readyAfter: Int) throws {
    let fixture = try CollectionFixture { Self.reply($0, $1, readyAfter: readyAfter) }
    try fixture.collector.collect([Self.request])
    try fixture.collector.collect([Self.request])
    let gets = Array(repeating: "GetServiceLastAccessedDetails", count: readyAfter + 1)
    #expect(Array(fixture.runner.operations.dropFirst()) == ["GenerateServiceLastAccessedDetails"] + gets)
    #expect(fixture.runner.waits > .zero)
    #expect(fixture.collector.outcome.isComplete)
    #expect(try fixture.account().serviceAccess(of: Self.ana).value?.map(\.namespace) == ["s3"])
    // The request names the job alone.
    #expect(fixture.runner.sent.last?.text("Arn") == nil)
    #expect(try fixture.manifest().contains(#""Arn": "\#(Self.ana)""#))
  }

  @Test func `after four calls it is given up, and what is missing is said`() throws {
    let fixture = try CollectionFixture { Self.reply($0, $1, readyAfter: 99) }
    try fixture.collector.collect([Self.request])
    #expect(fixture.runner.operations.count == 1 + 4)
    #expect(try fixture.account().serviceAccess(of: Self.ana).missing?.kind == .incomplete)
  }

  @Test(arguments: ["GenerateServiceLastAccessedDetails", "GetServiceLastAccessedDetails"])
  func `a refusal is told of the user it is about`(_ operation: String) throws {
    let fixture = try CollectionFixture { call, times in
      call.operation == operation ? Replies.denied("iam:\(operation)") : Self.reply(call, times)
    }
    try fixture.collector.collect([Self.request])
    let missing = try #require(try fixture.account().serviceAccess(of: Self.ana).missing)
    #expect(missing.kind == .refused)
    #expect(missing.actionToGrant == "iam:\(operation)")
    #expect(fixture.collector.outcome.failures.count == 1)
  }

  @Test func `an order without a job's name is no answer`() throws {
    let fixture = try CollectionFixture { call, times in
      call.operation.hasPrefix("Generate")
        ? .body(Replies.response(call.operation, "")) : Self.reply(call, times)
    }
    try fixture.collector.collect([Self.request])
    #expect(try fixture.account().serviceAccess(of: Self.ana).missing?.kind == .failed)
  }
}
