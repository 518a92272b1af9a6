import AWS
import Collection
import Evidence
import Foundation
import IAM
import TestSupport
import Testing

struct CollectorTests {
  private let requests = ["ben", "ana"].flatMap { user in
    [
      SubjectRequest(source: .mfaDevices, subject: user),
      SubjectRequest(source: .loginProfile, subject: user),
    ]
  }

  @Test func `what was collected is a whole account`() throws {
    let fixture = try CollectionFixture()
    try fixture.collector.collect(CollectionFixture.sources)
    try fixture.collector.collect(requests)
    let account = try fixture.account()
    #expect(account.users.elements.map(\.name) == ["ana", "ben"])
    #expect(account.users.gap == nil)
    #expect(account.roles.gap == nil)
    #expect(account.policies.gap == nil)
    #expect(account.virtualMFADevices.gap == nil)
    #expect(account.instanceProfiles.gap == nil)
    #expect(account.serverCertificates.gap == nil)
    #expect(account.serviceSpecificCredentials.gap == nil)
    #expect(account.passwordPolicy.value == .some(nil))
    #expect(account.organizationsFeatures.value??.isInOrganization == false)
    #expect(account.users.elements.map { $0.mfaDevices.value?.count } == [1, 1])
    #expect(account.users.elements.allSatisfy { $0.loginProfile.value == .some(nil) })
    #expect(account.id == Replies.account)
    #expect(account.partition == "aws")
    #expect(account.collection.at == fixture.runner.now)
    #expect(account.collection.by == Replies.auditor)
    #expect(account.notes == [])
    let asked = CollectionFixture.sources.union([.callerIdentity, .mfaDevices, .loginProfile])
    for record in account.evidence where asked.contains(record.source) {
      let isErrorTheAnswer =
        record.source == .accountPasswordPolicy || record.source == .organizationsFeatures
      if !isErrorTheAnswer { #expect(record.status == .available, "\(record.source)") }
      #expect(!record.documents.isEmpty, "\(record.source)")
    }
    #expect(fixture.collector.outcome.isComplete)
    #expect(fixture.collector.outcome.callsSent == 18)
    #expect(fixture.collector.outcome.caller?.account == Replies.account)
  }

  @Test func `AWS is asked who calls before anything else, and once`() throws {
    let fixture = try CollectionFixture()
    try fixture.collector.collect([.accountSummary])
    try fixture.collector.collect([.accountSummary, .accountAliases])
    try fixture.collector.collect(requests + requests)
    try fixture.collector.collect(requests)
    #expect(
      fixture.runner.operations == [
        "GetCallerIdentity", "GetAccountSummary", "ListAccountAliases", "GetLoginProfile",
        "GetLoginProfile", "ListMFADevices", "ListMFADevices",
      ])
  }

  @Test func `the folder has the same bytes in whatever order answers come`() throws {
    let first = try CollectionFixture()
    let second = try CollectionFixture(answersLastFirst: true)
    for fixture in [first, second] {
      try fixture.collector.collect(CollectionFixture.sources)
      try fixture.collector.collect(requests)
    }
    #expect(first.runner.sent != second.runner.sent)
    #expect(try first.files() == second.files())
    #expect(try first.manifest() == second.manifest())
  }

  @Test func `pages and subjects have files of their own`() throws {
    let fixture = try CollectionFixture()
    try fixture.collector.collect([.accountAuthorizationDetails, .accountSummary])
    try fixture.collector.collect(requests)
    #expect(
      try fixture.files() == [
        "iam", "iam/GetAccountAuthorizationDetails-1.xml", "iam/GetAccountAuthorizationDetails-2.xml",
        "iam/GetAccountSummary.xml", "iam/GetLoginProfile", "iam/GetLoginProfile/ana.xml",
        "iam/GetLoginProfile/ben.xml", "iam/ListMFADevices", "iam/ListMFADevices/ana.xml",
        "iam/ListMFADevices/ben.xml", "snapshot.json", "sts", "sts/GetCallerIdentity.xml",
      ])
    #expect(
      fixture.runner.sent.filter { $0.operation == "ListMFADevices" }.map { $0.text("UserName") } == [
        "ana", "ben",
      ])
  }

  @Test func `nobody else can read a snapshot`() throws {
    let fixture = try CollectionFixture()
    try fixture.collector.collect(CollectionFixture.sources)
    try fixture.collector.collect(requests)
    for name in try fixture.files() + ["", ".."] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(fixture.path)/\(name)")
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func `a refusal is missing evidence with AWS's words`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "ListVirtualMFADevices"
        ? Replies.denied("iam:ListVirtualMFADevices") : Replies.usual(call)
    }
    try fixture.collector.collect([.virtualMFADevices, .accountSummary])
    let account = try fixture.account()
    #expect(account.virtualMFADevices.gap?.kind == .refused)
    #expect(
      account.virtualMFADevices.gap?.message
        == "AccessDenied: " + Replies.refusal("iam:ListVirtualMFADevices"))
    #expect(account.summary.value?["Users"] == 2)
    let outcome = fixture.collector.outcome
    #expect(!outcome.isComplete)
    #expect(outcome.failures.map(\.api) == ["iam:ListVirtualMFADevices"])
    #expect(outcome.failures.first?.error.code == "AccessDenied")
    #expect(
      try fixture.folder.read("new/snapshot/iam/ListVirtualMFADevices-1.xml").contains("<ErrorResponse"))
  }

  @Test func `a refusal for one user leaves the others`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "ListMFADevices" && call.text("UserName") == "ana"
        ? Replies.denied("iam:ListMFADevices") : Replies.usual(call)
    }
    try fixture.collector.collect([.accountAuthorizationDetails])
    try fixture.collector.collect(requests)
    let users = try fixture.account().users.elements
    #expect(users.map { $0.mfaDevices.missing?.kind } == [.refused, nil])
    #expect(
      fixture.collector.outcome.failures.map(\.parameters) == [[Call.Parameter("UserName", .text("ana"))]])
  }

  @Test func `an answer that is not AWS's is no file`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "GetAccountSummary"
        ? .failed("WrongBody", "the answer breaks off") : Replies.usual(call)
    }
    try fixture.collector.collect([.accountSummary, .accountAliases])
    #expect(try !fixture.files().contains("iam/GetAccountSummary.xml"))
    #expect(try fixture.account().summary.missing?.kind == .failed)
    #expect(try fixture.account().summary.missing?.message == "WrongBody: the answer breaks off")
  }

  @Test func `who gives up in the middle has a snapshot that says what is missing`() throws {
    for count in 0...5 {
      let fixture = try CollectionFixture(cancelsAfter: count)
      try fixture.collector.collect(CollectionFixture.sources)
      try fixture.collector.collect(requests)
      let account = try fixture.account()
      #expect(fixture.runner.sent.count == count)
      #expect(fixture.collector.outcome.callsSent == count)
      #expect(!fixture.collector.outcome.isComplete)
      #expect(fixture.collector.outcome.failures.isEmpty)
      // Every call is in the manifest, made or not; the second page of the details only if the first came.
      let calls = try fixture.manifest().components(separatedBy: "\"api\"").count - 1
      #expect(fixture.collector.outcome.cancelled == calls - count)
      #expect(calls == (count >= 3 ? 18 : 17))
      // The second answer is the report, which has every user; the third the first page of the details.
      #expect(account.users.gap?.kind == (count == 2 ? nil : .failed), "\(count)")
      let names = count < 2 ? [] : count == 2 ? ["ana", "ben"] : ["ana"]
      #expect(account.users.elements.map(\.name) == names, "\(count)")
      #expect(account.samlProviders.gap?.message.hasPrefix("Cancelled") == true)
    }
  }

  @Test func `a server that leads in circles is an incomplete listing`() throws {
    let fixture = try CollectionFixture { call, _ in
      guard call.operation == "GetAccountAuthorizationDetails" else { return Replies.usual(call) }
      return Replies.details(["ana"], next: call.text("Marker") == "a" ? "b" : "a")
    }
    try fixture.collector.collect([.accountAuthorizationDetails])
    #expect(fixture.runner.operations.count == 4)
    let gap = try fixture.account().users.gap
    #expect(gap?.kind == .failed)
    #expect(gap?.message.contains("leads to a page that was there before") == true)
    #expect(!fixture.collector.outcome.isComplete)
  }

  @Test func `a name from AWS decides nothing about where a file goes`() throws {
    let names = [
      "../../evil", "a/b", "a\u{0}b", "..", ".", "", "ana~2", "snow\u{2603}", "CON", "a\nb", "a b", "$(id)",
      String(repeating: "x", count: 700), String(repeating: "x", count: 701),
    ]
    let fixture = try CollectionFixture { call, _ in
      let list = "<MFADevices/>"
      return call.operation == "ListMFADevices"
        ? Replies.page("ListMFADevices", list, next: call["Marker"] == nil ? "m" : nil) : Replies.usual(call)
    }
    try fixture.collector.collect(names.map { SubjectRequest(source: .mfaDevices, subject: $0) })
    let files = try fixture.files()
    #expect(files.count == 2 * names.count + 5)
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+=,.@-~/")
    #expect(files.allSatisfy { $0.allSatisfy(allowed.contains) })
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path) == ["new"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path + "/new") == ["snapshot"])
    #expect(fixture.collector.outcome.isComplete)
    let record = try fixture.account().evidence.first { $0.source == .mfaDevices }
    #expect(record?.documents.count == 2 * names.count)
    #expect(record?.status == .available)
  }

  @Test func `seeds of MFA devices are not kept`() throws {
    let fixture = try CollectionFixture { call, _ in
      guard call.operation == "ListVirtualMFADevices" else { return Replies.usual(call) }
      return Replies.page(
        "ListVirtualMFADevices",
        "<VirtualMFADevices><member><SerialNumber>arn:aws:iam::111122223333:mfa/ana</SerialNumber>"
          + "<Base32StringSeed>SEEDSEED</Base32StringSeed><QRCodePNG a='b'><![CDATA[PNG<x>PNG]]></QRCodePNG >"
          + "<Base32StringSeed/><EnableDate>2024-05-06T07:08:09Z</EnableDate></member></VirtualMFADevices>")
    }
    try fixture.collector.collect([.virtualMFADevices])
    let text = try fixture.everything()
    #expect(text.contains("<Base32StringSeed></Base32StringSeed><QRCodePNG a='b'></QRCodePNG >"))
    #expect(!text.contains("SEED") && !text.contains("PNG<x>"))
    let devices = try fixture.account().virtualMFADevices
    #expect(devices.gap == nil)
    #expect(devices.elements.map(\.serialNumber) == ["arn:aws:iam::111122223333:mfa/ana"])
    #expect(devices.elements.first?.enabledAt == Timestamp(iso8601: "2024-05-06T07:08:09Z"))
  }
}
