import Foundation
import IAM
import Testing

@testable import Evidence

/// What CloudTrail's events tell of IAM's access to Billing.
struct BillingAccessTests {
  private static let changes = "AttributeKey=EventName,AttributeValue=SetIAMAccessPreference"
  private static let console = "AttributeKey=EventSource,AttributeValue=billingconsole.amazonaws.com"
  private static let root =
    #"{"type": "Root", "arn": "arn:aws:iam::111122223333:root", "accountId": "111122223333"}"#
  private static let role =
    #"{"type": "AssumedRole", "arn": "arn:aws:sts::111122223333:assumed-role/finance/ana", "accountId": "111122223333"}"#

  private static func record(
    _ name: String, at time: String, by identity: String = role, parameters: String = "null",
    more: String = "",
    account: String = "111122223333"
  ) -> String {
    """
    {"eventVersion": "1.08", "userIdentity": \(identity), "eventTime": "\(time)", "eventName": "\(name)",
      "eventSource": "billingconsole.amazonaws.com", "awsRegion": "us-east-1", "requestParameters": \(parameters),
      "responseElements": null, "eventID": "\(name) \(time)", "recipientAccountId": "\(account)"\(more)}
    """
  }

  private static func change(
    _ parameters: String, at time: String = "2026-11-01T10:00:00Z", more: String = ""
  )
    -> String
  {
    record("SetIAMAccessPreference", at: time, by: root, parameters: parameters, more: more)
  }

  /// An answer of LookupEvents.
  private static func events(_ records: [String], next: String? = nil) throws -> String {
    let items = try records.map { record in
      let text = String(decoding: try JSONEncoder().encode(record), as: UTF8.self)
      return #"{"EventId": "x", "EventTime": 1793527200.0, "ReadOnly": "false", "CloudTrailEvent": \#(text)}"#
    }
    return
      #"{"Events": [\#(items.joined(separator: ","))]\#(next.map { #", "NextToken": "\#($0)""# } ?? "")}"#
  }

  private func account(
    changes: [String]? = [], console: [String] = [], files: [String: String] = [:], next: String? = nil,
    error: String? = nil
  ) throws -> Account {
    var files = files
    files["who"] =
      #"{"UserId": "AIDA", "Account": "111122223333", "Arn": "arn:aws:iam::111122223333:user/auditor"}"#
    var calls = [#"{"api": "GetCallerIdentity", "parameters": {}, "file": "who"}"#]
    func call(_ attribute: String, _ rest: String) {
      calls.append(
        #"{"api": "LookupEvents", "region": "us-east-1", "parameters": {"LookupAttributes": ["\#(attribute)"], "MaxResults": "50"}, \#(rest)}"#
      )
    }
    if let changes {
      files["changes"] = try Self.events(changes, next: next)
      call(Self.changes, #""file": "changes""#)
      files["console"] = try Self.events(console)
      call(Self.console, #""file": "console""#)
    }
    if let error { call(Self.changes, #""error": {"code": "\#(error)", "message": "no"}"#) }
    files["snapshot.json"] =
      #"{"version": 1, "collected_at": "2026-11-22T02:00:00Z", "calls": [\#(calls.joined(separator: ","))]}"#
    return try TemporarySnapshot.read(files)
  }

  @Test(arguments: [
    (#"{"preference": "ACTIVATED"}"#, true), (#"{"iamAccess": true}"#, true),
    (#"{"value": "Enabled"}"#, true),
    (#"{"preference": {"iamUserAccess": "ALLOW"}, "accountId": "111122223333"}"#, true),
    (#"{"preference": "DEACTIVATED"}"#, false), (#"{"enabled": false}"#, false), (#"{"a": ["off"]}"#, false),
    ("null", nil), ("{}", nil), (#"{"preference": "SOMETHING"}"#, nil), (#"{"a": "on", "b": "off"}"#, nil),
    (#"{"preference": 1}"#, nil),
  ])
  func `a change is read leniently, and not guessed`(_ parameters: String, _ isOn: Bool?) throws {
    let account = try account(changes: [Self.change(parameters)])
    let access = try #require(account.billingAccess.value)
    #expect(access.isOn == isOn)
    #expect(access.changedAt?.iso8601 == "2026-11-01T10:00:00Z")
    let word = isOn.map { $0 ? "switched it on" : "switched it off" } ?? "changed it"
    #expect(access.seen == "the root user \(word) on 2026-11-01T10:00:00Z")
    #expect(account.status(.cloudTrailEvents) == .available)
    #expect(account.notes == [])
  }

  @Test func `the newest change decides, and one that failed does not`() throws {
    let on = Self.change(#"{"p": "on"}"#, at: "2026-10-01T00:00:00Z")
    let off = Self.change(#"{"p": "off"}"#, at: "2026-11-01T00:00:00Z")
    #expect(try account(changes: [off, on]).billingAccess.value?.isOn == false)
    let failed = Self.change(#"{"p": "off"}"#, more: #", "errorCode": "AccessDenied""#)
    #expect(try account(changes: [on, failed]).billingAccess.value?.isOn == true)
  }

  @Test func `somebody other than root at a page of Billing shows that it is on`() throws {
    let seen = try account(console: [Self.record("GetBillsForBillingPeriod", at: "2026-11-05T00:00:00Z")])
    #expect(seen.billingAccess.value?.isOn == true)
    #expect(
      seen.billingAccess.value?.seen
        == "arn:aws:sts::111122223333:assumed-role/finance/ana saw a page of Billing on 2026-11-05T00:00:00Z")
    #expect(seen.cloudTrailEvents.elements.map(\.identityType) == ["AssumedRole"])
  }

  @Test func `root, a refusal, the account's own page and another account show nothing`() throws {
    let events = [
      Self.record("GetBillsForBillingPeriod", at: "2026-11-05T00:00:00Z", by: Self.root),
      Self.record("GetTotal", at: "2026-11-05T00:00:01Z", more: #", "errorCode": "AccessDenied""#),
      Self.record("GetAccountInformation", at: "2026-11-05T00:00:02Z"),
      Self.record("GetIAMAccessPreference", at: "2026-11-05T00:00:03Z"),
      Self.record("GetTotal", at: "2026-11-05T00:00:04Z", account: "999988887777"),
    ]
    let access = try #require(try account(console: events).billingAccess.value)
    #expect(access == BillingAccess())
  }

  @Test
  func `what was seen before a change shows nothing, and after one that switched it off is a contradiction`()
    throws
  {
    let page = { (time: String) in Self.record("GetTotal", at: time) }
    let unknown = Self.change("{}")
    #expect(
      try account(changes: [unknown], console: [page("2026-10-31T00:00:00Z")]).billingAccess.value?.isOn
        == nil)
    #expect(
      try account(changes: [unknown], console: [page("2026-11-02T00:00:00Z")]).billingAccess.value?.isOn
        == true)
    let off = Self.change(#"{"p": "off"}"#)
    let both = try account(changes: [off], console: [page("2026-11-02T00:00:00Z")])
    #expect(both.billingAccess.value?.isOn == nil)
    #expect(both.billingAccess.value?.seen?.contains(", and ") == true)
  }

  @Test func `a refusal is missing, and so is a page that lacks`() throws {
    let refused = try account(changes: nil, error: "AccessDeniedException")
    #expect(refused.billingAccess.missing?.kind == .refused)
    #expect(refused.status(.cloudTrailEvents) == refused.billingAccess.missing.map { .missing($0) })
    let cut = try account(changes: [Self.change(#"{"p": "on"}"#)], next: "more")
    #expect(cut.billingAccess.missing?.kind == .incomplete)
    #expect(cut.seenBillingAccess.changedAt != nil)
    #expect(try account(changes: nil).billingAccess.missing?.kind == .notCollected)
  }

  @Test(arguments: [
    #"{"Events": [{"EventId": "1"}]}"#, #"{"Events": [{"CloudTrailEvent": "nonsense"}]}"#,
    #"{"Events": [{"CloudTrailEvent": "{\"eventName\": \"a\", \"eventSource\": \"b\"}"}]}"#,
    #"{"Events": 7}"#,
    #"{"Events": ["#, #"{"Events": [{"CloudTrailEvent": "{\"eventTime\": \"yesterday\"}"}]}"#,
  ])
  func `events that cannot be read decide nothing`(_ body: String) throws {
    let call =
      #"{"api": "LookupEvents", "parameters": {"LookupAttributes": ["\#(Self.changes)"]}, "file": "e"}"#
    let account = try TemporarySnapshot.read([
      "e": body, "snapshot.json": #"{"version": 1, "calls": [\#(call)]}"#,
    ])
    #expect(account.billingAccess.missing?.kind == .malformed)
  }

  @Test func `exported files tell what they show, and decide nothing by themselves`() throws {
    let exported = """
      {"Records": [\(Self.change(#"{"p": "on"}"#)), \(Self.record("GetTotal", at: "2026-11-03T00:00:00Z")),
        {"eventSource": "s3.amazonaws.com", "eventName": "GetObject", "eventTime": "2026-11-03T00:00:00Z"}]}
      """
    let alone = try account(changes: nil, files: ["trail/file.json": exported])
    #expect(alone.billingAccess.missing?.kind == .incomplete)
    #expect(alone.seenBillingAccess.changedAt?.iso8601 == "2026-11-01T10:00:00Z")
    #expect(alone.seenBillingAccess.seen?.contains("saw a page of Billing") == true)
    #expect(alone.cloudTrailEvents.elements.map(\.isExported) == [true, true])
    // LookupEvents shows that nobody changed it since.
    let both = try account(changes: [], files: ["trail/file.json": exported])
    #expect(both.billingAccess.value?.isOn == true)
    let old = exported.replacing("2026-11-0", with: "2025-11-0")
    #expect(try account(changes: [], files: ["trail/file.json": old]).billingAccess.value?.isOn == nil)
  }

  /// `gzip` of `{"Records": [...]}` with one event, SetIAMAccessPreference of 2026-11-01 with the parameter p on.
  private func packed(_ text: String) throws -> [UInt8] {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-c"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(bytes)
  }

  @Test func `files that CloudTrail packed are unpacked, and broken ones are told of`() throws {
    let exported = #"{"Records": [\#(Self.change(#"{"p": "on"}"#))]}"#
    let bytes = try packed(exported)
    let folder = try TemporarySnapshot()
    try folder.add("111122223333_CloudTrail_us-east-1.json.gz", bytes)
    // Two parts behind each other, as tools join them.
    let text = try packed("{\"Records\": [") + packed("]}")
    try folder.add("joined.json.gz", text)
    let account = try folder.read()
    #expect(account.seenBillingAccess.changedAt?.iso8601 == "2026-11-01T10:00:00Z")
    #expect(account.notes == [])
    var damaged = bytes
    damaged.replaceSubrange(30..<33, with: [7, 7, 7])
    let broken: [[UInt8]] = [bytes.dropLast(20), [0x1F, 0x8B, 0x08], damaged]
    for broken in broken {
      let folder = try TemporarySnapshot()
      try folder.add("whole.json.gz", bytes)
      try folder.add("broken.json.gz", broken)
      let account = try folder.read()
      #expect(account.notes.count == 1)
      #expect(account.notes.first?.hasPrefix("broken.json.gz: it cannot be unpacked: ") == true)
      #expect(account.seenBillingAccess.changedAt != nil)
    }
    let other = try TemporarySnapshot()
    try other.add("whole.json.gz", bytes)
    try other.add("text.gz", try packed("nothing"))
    #expect(
      try other.read().notes == ["text.gz: not a document that Muster knows: it is packed, and holds no JSON"]
    )
  }

  @Test func `a file that would fill the memory is not unpacked to its end`() throws {
    let bomb = try packed(String(repeating: " ", count: 3_000_000))
    #expect(throws: DecodingProblem.self) { try Gunzip.unpack(bomb, limit: 1_000_000) }
    #expect(try Gunzip.unpack(bomb, limit: 3_000_000).count == 3_000_000)
  }

  @Test(arguments: [
    (#""iamUserAccessToBilling": "ALLOW","#, "allowed"), (#""iamUserAccessToBilling": "DENY","#, "denied"),
    ("", "allowed"),
  ])
  func `how Organizations made the account is told, and decides nothing`(_ parameter: String, _ word: String)
    throws
  {
    func made(_ name: String, at time: String, _ rest: String) -> String {
      """
      {"userIdentity": {"type": "AssumedRole", "accountId": "999988887777"}, "eventTime": "\(time)", "eventName": "\(name)",
        "eventSource": "organizations.amazonaws.com", "eventID": "\(name)", "recipientAccountId": "999988887777", \(rest)}
      """
    }
    let status = #""createAccountStatus": {"id": "car-1""#
    let asked = made(
      "CreateAccount", at: "2024-02-03T04:05:06Z",
      #""requestParameters": {\#(parameter) "email": "x"}, "responseElements": {\#(status), "state": "IN_PROGRESS"}}"#
    )
    let became = { (account: String) in
      made(
        "CreateAccountResult", at: "2024-02-03T04:06:00Z",
        #""requestParameters": null, "serviceEventDetails": {\#(status), "accountId": "\#(account)"}}"#)
    }
    let own = try account(files: ["trail.json": #"{"Records": [\#(asked), \#(became("111122223333"))]}"#])
    let access = try #require(own.billingAccess.value)
    #expect(access.isOn == nil)
    #expect(
      access.seen
        == "Organizations made the account on 2024-02-03T04:05:06Z and \(word) IAM users access to Billing")
    let other = try account(files: ["trail.json": #"{"Records": [\#(asked), \#(became("123412341234"))]}"#])
    #expect(other.billingAccess.value == BillingAccess())
    let changed = try account(
      changes: [Self.change("{}")],
      files: ["trail.json": #"{"Records": [\#(asked), \#(became("111122223333"))]}"#])
    #expect(changed.billingAccess.value?.seen?.contains("Organizations") == false)
  }

  @Test func `without a manifest an answer says itself what was asked, or decides nothing`() throws {
    let events = try Self.events([Self.change(#"{"p": "on"}"#)])
    #expect(try TemporarySnapshot.read(["e": events]).billingAccess.missing?.kind == .incomplete)
    let told = events.replacing(
      "{\"Events\"", with: "{\"LookupAttributes\": [\"\(Self.changes)\"], \"Events\"")
    #expect(try TemporarySnapshot.read(["e": told]).billingAccess.value?.isOn == true)
  }
}
