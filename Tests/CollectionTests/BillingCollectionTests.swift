import AWS
import Collection
import Evidence
import IAM
import Testing

/// How a collection looks up what CloudTrail shows of the Billing console.
struct BillingCollectionTests {
  private static func record(_ name: String, _ type: String, at time: String) -> String {
    #"{\"eventName\": \"\#(name)\", \"eventSource\": \"billingconsole.amazonaws.com\", \"eventTime\": \"\#(time)\","#
      + #" \"userIdentity\": {\"type\": \"\#(type)\", \"arn\": \"arn:aws:iam::111122223333:x\"}, \"requestParameters\": {\"p\": \"?\"}}"#
  }

  private static func event(_ record: String, seconds: String) -> String {
    #"{"EventTime": \#(seconds), "CloudTrailEvent": "\#(record)"}"#
  }

  private static func attribute(_ call: Call) -> String {
    guard case .list(let texts)? = call["LookupAttributes"] else { return "" }
    return texts.first?.split(separator: "=").last.map(String.init) ?? ""
  }

  private static func reply(_ call: Call, changed: Bool = true, witness page: Int = 2) -> ScriptedRunner.Reply
  {
    guard call.operation == "LookupEvents" else { return Replies.usual(call) }
    if attribute(call) == "SetIAMAccessPreference" {
      let change = event(
        record("SetIAMAccessPreference", "Root", at: "2026-11-01T10:00:00Z"), seconds: "1793527200.0")
      return .body(#"{"Events": [\#(changed ? change : "")]}"#)
    }
    let number = call.text("NextToken").flatMap { Int($0) } ?? 1
    let type = number == page ? "AssumedRole" : "Root"
    let seen = event(record("GetTotal", type, at: "2026-11-0\(number + 1)T00:00:00Z"), seconds: "1793600000")
    return .body(#"{"Events": [\#(seen)], "NextToken": "\#(number + 1)"}"#, next: "\(number + 1)")
  }

  @Test func `it asks for changes, then since then for whoever was there, until somebody was`() throws {
    let fixture = try CollectionFixture { call, _ in Self.reply(call) }
    try fixture.collector.collect([.cloudTrailEvents])
    let sent = fixture.runner.sent.dropFirst()
    #expect(
      sent.map(Self.attribute) == [
        "SetIAMAccessPreference", "billingconsole.amazonaws.com", "billingconsole.amazonaws.com",
      ])
    #expect(sent.map(\.region) == ["us-east-1", "us-east-1", "us-east-1"])
    #expect(sent.map { $0.text("StartTime") } == [nil, "1793527200", "1793527200"])
    #expect(fixture.collector.outcome.isComplete)
    let account = try fixture.account()
    #expect(account.billingAccess.value?.isOn == true)
    #expect(account.status(.cloudTrailEvents) == .available)
    #expect(
      try fixture.files().filter { $0.hasSuffix(".json") } == [
        "cloudtrail/LookupEvents/SetIAMAccessPreference.json",
        "cloudtrail/LookupEvents/billingconsole.amazonaws.com.json",
        "cloudtrail/LookupEvents/billingconsole.amazonaws.com~2.json", "snapshot.json",
      ])
  }

  @Test func `without a change everything of the last 90 days is asked for`() throws {
    let fixture = try CollectionFixture { call, _ in Self.reply(call, changed: false, witness: 1) }
    try fixture.collector.collect([.cloudTrailEvents])
    #expect(fixture.runner.sent.dropFirst().map { $0.text("StartTime") } == [nil, nil])
  }

  @Test func `a refusal is asked once`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "LookupEvents"
        ? .refused(400, "AccessDeniedException", Replies.refusal("cloudtrail:LookupEvents"))
        : Self.reply(call)
    }
    try fixture.collector.collect([.cloudTrailEvents])
    #expect(fixture.runner.operations == ["GetCallerIdentity", "LookupEvents"])
    #expect(try fixture.account().billingAccess.missing?.kind == .refused)
  }

  @Test(arguments: [("aws-cn", "cn-northwest-1"), ("aws-us-gov", nil)])
  func `other partitions write their events elsewhere, and GovCloud has no bills`(
    _ partition: String, _ region: String?
  )
    throws
  {
    let fixture = try CollectionFixture { call, _ in
      guard call.operation == "GetCallerIdentity" else { return Self.reply(call, witness: 1) }
      let arn = Replies.auditor.replacing("arn:aws:", with: "arn:\(partition):")
      return .body(
        Replies.response(
          "GetCallerIdentity", "<Arn>\(arn)</Arn><UserId>A:n</UserId><Account>\(Replies.account)</Account>"))
    }
    try fixture.collector.collect([.cloudTrailEvents])
    #expect(Set(fixture.runner.sent.dropFirst().map(\.region)) == (region == nil ? [] : [region]))
    #expect(try fixture.account().status(.cloudTrailEvents) == .available)
  }
}

extension Account {
  fileprivate func status(_ source: Source) -> SourceRecord.Status? {
    evidence.first { $0.source == source }?.status
  }
}
