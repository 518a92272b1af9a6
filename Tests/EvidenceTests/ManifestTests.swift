import Digests
import Evidence
import IAM
import Testing

struct ManifestTests {
  private let first = Answers.details(users: Answers.user("ana"), truncated: "m1")
  private let second = Answers.details(users: Answers.user("ben"))

  private func manifest(_ calls: [String]) -> String {
    #"{"version": 1, "collected_at": "2026-11-22T02:00:11Z", "collected_by": "arn:aws:iam::111122223333:user/c", "#
      + #""calls": [\#(calls.joined(separator: ","))]}"#
  }

  private func call(_ file: String, marker: String? = nil, sha256: String? = nil, filter: String? = nil)
    -> String
  {
    var parameters: [String] = []
    if let marker { parameters.append(#""Marker": "\#(marker)""#) }
    if let filter { parameters.append(#""Filter": ["\#(filter)"]"#) }
    let digest = sha256.map { #", "sha256": "\#($0)""# } ?? ""
    return
      #"{"api": "iam:GetAccountAuthorizationDetails", "parameters": {\#(parameters.joined(separator: ","))}, "file": "\#(file)"\#(digest)}"#
  }

  @Test func `pages that lead from the first to the last are a whole listing`() throws {
    let account = try TemporarySnapshot.read([
      "1.xml": first, "2.xml": second,
      "snapshot.json": manifest([call("2.xml", marker: "m1"), call("1.xml")]),
    ])
    #expect(account.users.elements.map(\.name) == ["ana", "ben"])
    #expect(account.users.gap == nil)
    #expect(account.roles.gap == nil)
    #expect(account.collection.at == Timestamp(iso8601: "2026-11-22T02:00:11Z"))
    #expect(account.collection.by == "arn:aws:iam::111122223333:user/c")
    let record = account.evidence.first { $0.source == .accountAuthorizationDetails }
    #expect(record?.status == .available)
    #expect(record?.documents.map(\.name) == ["1.xml", "2.xml"])
    #expect(record?.documents.first?.sha256 == SHA256.hexDigest(of: first))
    #expect(record?.documents.first?.bytes == first.utf8.count)
  }

  @Test(arguments: [["1.xml": nil], ["2.xml": "m1"], ["1.xml": nil, "2.xml": "m2"]] as [[String: String?]])
  func `pages that do not lead to the last are incomplete`(_ calls: [String: String?]) throws {
    let account = try TemporarySnapshot.read([
      "1.xml": first, "2.xml": second,
      "snapshot.json": manifest(calls.map { call($0.key, marker: $0.value) }),
    ])
    #expect(account.users.gap != nil)
  }

  @Test func `a page that is listed and not there is missing`() throws {
    let account = try TemporarySnapshot.read([
      "1.xml": first, "snapshot.json": manifest([call("1.xml"), call("2.xml", marker: "m1")]),
    ])
    #expect(account.users.gap?.kind == .notCollected)
    #expect(
      account.users.gap?.message.hasPrefix("2.xml is listed in the manifest and is not in the snapshot")
        == true)
    #expect(account.users.elements.map(\.name) == ["ana"])
  }

  @Test func `a filter proves the kinds that it names`() throws {
    let account = try TemporarySnapshot.read([
      "2.xml": second, "snapshot.json": manifest([call("2.xml", filter: "User")]),
    ])
    #expect(account.users.gap == nil)
    #expect(account.roles.gap?.kind == .notCollected)
    #expect(account.evidence.first { $0.source == .accountAuthorizationDetails }?.status == .available)
  }

  @Test func `a document with another digest is unreadable`() throws {
    let wrong = String(repeating: "0", count: 64)
    let account = try TemporarySnapshot.read([
      "2.xml": second, "snapshot.json": manifest([call("2.xml", sha256: wrong)]),
    ])
    #expect(account.users.elements.isEmpty)
    #expect(account.users.gap?.kind == .malformed)
    #expect(account.users.gap?.message.contains(SHA256.hexDigest(of: second)) == true)
    let right = try TemporarySnapshot.read([
      "2.xml": second, "snapshot.json": manifest([call("2.xml", sha256: SHA256.hexDigest(of: second))]),
    ])
    #expect(right.users.gap == nil)
  }

  @Test func `a manifest of another version or shape is a remark`() throws {
    let account = try TemporarySnapshot.read([
      "2.xml": second, "snapshot.json": #"{"version": 2, "calls": []}"#,
    ])
    #expect(account.notes == ["snapshot.json: it is a manifest of another version than 1"])
    #expect(account.users.elements.count == 1)
  }

  @Test func `a document of another API than the manifest says is unreadable`() throws {
    let account = try TemporarySnapshot.read([
      "2.xml": Answers.summary(["Users": 1]), "snapshot.json": manifest([call("2.xml")]),
    ])
    #expect(account.users.gap?.message.hasPrefix("2.xml holds an answer of iam:GetAccountSummary") == true)
    #expect(account.summary.missing?.kind == .notCollected)
  }
}
