import AWS
import Collection
import IAM
import TestSupport
import Testing

struct CredentialReportStepsTests {
  private typealias Reply = ScriptedRunner.Reply
  private static let now = Timestamp(seconds: 1_795_312_811)

  /// A collection of the report alone, on AWS's answers to the calls about it, the last of which repeats.
  private func collect(
    get: [ScriptedRunner.Reply], generate: [ScriptedRunner.Reply] = [],
    _ options: CollectionOptions = CollectionOptions(), cancelsAfter: Int = .max
  ) throws -> CollectionFixture {
    let fixture = try CollectionFixture(options: options, cancelsAfter: cancelsAfter) { call, times in
      switch call.operation {
      case "GetCredentialReport": get[min(times, get.count - 1)]
      case "GenerateCredentialReport" where !generate.isEmpty: generate[min(times, generate.count - 1)]
      default: Replies.usual(call)
      }
    }
    try fixture.collector.collect([.credentialReport])
    #expect(fixture.runner.operations.first == "GetCallerIdentity")
    return fixture
  }

  private func calls(_ fixture: CollectionFixture) -> [String] {
    fixture.runner.operations.dropFirst().map { String($0.dropLast("CredentialReport".count)) }
  }

  private let young = Replies.report(Timestamp(seconds: now.seconds - 4 * 3_600 + 1))
  private let old = Replies.report(Timestamp(seconds: now.seconds - 4 * 3_600))
  private let notPresent = Reply.refused(410, "ReportNotPresent", "no report")
  private let expired = Reply.refused(410, "ReportExpired", "expired")
  private let inProgress = Reply.refused(404, "ReportInProgress", "in progress")
  private let refused = Replies.denied("iam:GenerateCredentialReport")

  @Test func `a report younger than four hours takes one call`() throws {
    let fixture = try collect(get: [young])
    #expect(calls(fixture) == ["Get"])
    #expect(try fixture.account().credentialReport.value?.rows.count == 3)
    #expect(
      try fixture.account().credentialReport.value?.generatedAt
        == Timestamp(seconds: Self.now.seconds - 4 * 3_600 + 1))
    #expect(fixture.collector.outcome.isComplete)
  }

  @Test func `no report takes three calls`() throws {
    for none in [notPresent, expired] {
      let fixture = try collect(get: [none, young], generate: [Replies.generated("STARTED")])
      #expect(calls(fixture) == ["Get", "Generate", "Get"])
      #expect(fixture.runner.waits == .milliseconds(500))
      #expect(try fixture.account().credentialReport.value?.gap == nil)
      #expect(fixture.collector.outcome.isComplete)
      #expect(try !fixture.manifest().contains("Generate"))
    }
  }

  @Test func `a report that is ready is fetched without a wait`() throws {
    let fixture = try collect(get: [notPresent, young], generate: [Replies.generated("COMPLETE")])
    #expect(calls(fixture) == ["Get", "Generate", "Get"])
    #expect(fixture.runner.waits == .zero)
  }

  @Test func `an old report is made anew, and AWS's is taken however old it says it is`() throws {
    let fixture = try collect(get: [old, old], generate: [Replies.generated("COMPLETE")])
    #expect(calls(fixture) == ["Get", "Generate", "Get"])
    #expect(try fixture.account().credentialReport.value?.rows.count == 3)
    #expect(fixture.collector.outcome.isComplete)
    #expect(fixture.collector.outcome.notes == [])
  }

  @Test func `waits between polls double up to ten seconds`() throws {
    let fixture = try collect(
      get: [notPresent] + Array(repeating: inProgress, count: 7) + [young],
      generate: [Replies.generated("INPROGRESS")])
    #expect(calls(fixture) == ["Get", "Generate", "Get", "Get", "Get", "Get", "Get", "Get", "Get", "Get"])
    #expect(fixture.runner.waits == .milliseconds(45_500))
    #expect(fixture.collector.outcome.isComplete)
  }

  @Test func `a report that somebody else asked for is waited for`() throws {
    let fixture = try collect(get: [inProgress, young])
    #expect(calls(fixture) == ["Get", "Get"])
    #expect(fixture.collector.outcome.isComplete)
  }

  @Test func `a report that does not come is missing after the deadline`() throws {
    var options = CollectionOptions()
    options.reportDeadline = .seconds(60)
    let fixture = try collect(
      get: [notPresent, inProgress], generate: [Replies.generated("STARTED")], options)
    #expect(fixture.runner.waits <= .seconds(60))
    #expect(fixture.runner.waits > .seconds(45))
    let missing = try fixture.account().credentialReport.missing
    #expect(missing?.kind == .failed)
    #expect(
      missing?.message == "ReportInProgress: there was no credential report after 60 s: in progress")
    #expect(!fixture.collector.outcome.isComplete)
  }

  @Test func `a refusal to make one is the reason why there is none`() throws {
    let fixture = try collect(get: [expired], generate: [refused])
    #expect(calls(fixture) == ["Get", "Generate"])
    let missing = try fixture.account().credentialReport.missing
    #expect(missing?.kind == .refused)
    #expect(missing?.message == "AccessDenied: " + Replies.refusal("iam:GenerateCredentialReport"))
    #expect(missing?.actionToGrant == "iam:GenerateCredentialReport")
    #expect(fixture.collector.outcome.failures.map(\.api) == ["iam:GetCredentialReport"])
  }

  @Test func `a failure that does not name its call is told with it`() throws {
    let failure = Reply.refused(500, "ServiceFailure", "something broke")
    let fixture = try collect(get: [notPresent], generate: [failure])
    #expect(
      try fixture.account().credentialReport.missing?.message
        == "ServiceFailure: GenerateCredentialReport: something broke")
  }

  @Test func `where making one is refused an older report is the evidence`() throws {
    let fixture = try collect(get: [old], generate: [refused])
    #expect(calls(fixture) == ["Get", "Generate"])
    #expect(try fixture.account().credentialReport.value?.rows.count == 3)
    #expect(fixture.collector.outcome.isComplete)
    #expect(fixture.collector.outcome.notes.count == 1)
    #expect(fixture.collector.outcome.notes.first?.contains("iam:GenerateCredentialReport") == true)
  }

  @Test func `a refusal to give the report is final`() throws {
    let fixture = try collect(get: [Replies.denied("iam:GetCredentialReport")])
    #expect(calls(fixture) == ["Get"])
    #expect(try fixture.account().credentialReport.missing?.kind == .refused)
  }

  @Test func `too many who ask at once is waited out`() throws {
    let limit = Reply.refused(409, "LimitExceeded", "too many")
    let fixture = try collect(
      get: [notPresent, notPresent, inProgress, young], generate: [limit, Replies.generated("STARTED")])
    #expect(calls(fixture) == ["Get", "Generate", "Get", "Generate", "Get", "Get"])
    #expect(fixture.collector.outcome.isComplete)
    #expect(fixture.collector.outcome.notes == [])
  }

  @Test func `a limit that stays is the reason`() throws {
    let limit = Reply.refused(409, "LimitExceeded", "too many")
    let fixture = try collect(get: [notPresent], generate: [limit])
    #expect(
      try fixture.account().credentialReport.missing?.message
        == "LimitExceeded: GenerateCredentialReport: there was no credential report after 600 s: too many")
  }

  @Test func `a fresh report is asked for before the one that is there`() throws {
    var options = CollectionOptions()
    options.freshReport = true
    let made = try collect(get: [young], generate: [Replies.generated("STARTED")], options)
    #expect(calls(made) == ["Generate", "Get"])
    #expect(made.collector.outcome.notes == [])
    let kept = try collect(get: [young], generate: [refused], options)
    #expect(calls(kept) == ["Generate", "Get"])
    #expect(try kept.account().credentialReport.value?.rows.count == 3)
    #expect(kept.collector.outcome.notes.count == 1)
    let none = try collect(get: [notPresent], generate: [refused], options)
    #expect(calls(none) == ["Generate", "Get"])
    #expect(
      try none.account().credentialReport.missing?.message
        == "AccessDenied: " + Replies.refusal("iam:GenerateCredentialReport"))
  }

  @Test func `who gives up while AWS makes the report has the reason`() throws {
    let fixture = try collect(
      get: [inProgress], generate: [Replies.generated("STARTED")], cancelsAfter: 4)
    #expect(fixture.runner.sent.count == 4)
    #expect(fixture.collector.outcome.cancelled == 1)
    #expect(try fixture.account().credentialReport.missing?.message.hasPrefix("Cancelled") == true)
  }
}
