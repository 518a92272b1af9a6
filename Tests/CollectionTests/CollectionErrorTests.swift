import AWS
import Collection
import Foundation
import IAM
import TestSupport
import Testing

struct CollectionErrorTests {
  @Test(arguments: [
    "InvalidClientTokenId", "SignatureDoesNotMatch", "ExpiredToken", "ExpiredTokenException",
    "UnrecognizedClientException", "AuthFailure", "IncompleteSignature", "MissingAuthenticationToken",
    "NoCredentials",
  ])
  func `credentials that AWS does not accept end it after one call`(_ code: String) throws {
    let fixture = try CollectionFixture { _, _ in .refused(403, code, "the words of AWS") }
    #expect(throws: CollectionError.credentialsRefused("\(code): the words of AWS")) {
      try fixture.collector.collect(CollectionFixture.sources)
    }
    #expect(fixture.runner.operations == ["GetCallerIdentity"])
    #expect(try fixture.files() == [])
  }

  @Test func `AWS's copy of a request stays out of errors and files`() throws {
    let message = """
      The request signature we calculated does not match the signature you provided.

      The Canonical String for this request should have been
      'POST
      x-amz-security-token:TOKEN'
      """
    let fixture = try CollectionFixture { call, _ in
      call.operation == "GetCallerIdentity"
        ? Replies.usual(call) : .refused(403, "SignatureDoesNotMatch", message)
    }
    try fixture.collector.collect([.accountSummary])
    #expect(try !fixture.everything().contains("TOKEN"))
    #expect(
      fixture.collector.outcome.failures.map(\.error.message)
        == ["The request signature we calculated does not match the signature you provided."])
  }

  @Test func `a caller that nobody names does not end it`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "GetCallerIdentity"
        ? .failed("TransferFailed", "Could not resolve host") : Replies.usual(call)
    }
    try fixture.collector.collect([.accountAuthorizationDetails])
    #expect(try fixture.account().users.gap == nil)
    #expect(try fixture.account().id == Replies.account)
    #expect(fixture.collector.outcome.caller == nil)
    #expect(fixture.collector.outcome.failures.map(\.api) == ["sts:GetCallerIdentity"])
  }

  @Test func `a network that is down is no snapshot`() throws {
    let fixture = try CollectionFixture { _, _ in .failed("TransferFailed", "Could not resolve host") }
    #expect(throws: CollectionError.unreachable("Could not resolve host")) {
      try fixture.collector.collect([.accountSummary])
    }
    #expect(try fixture.files() == [])
  }

  @Test func `a folder with files of another day is refused before anything is sent`() throws {
    let fixture = try CollectionFixture()
    try fixture.folder.write("{}", to: "new/snapshot/old.json")
    #expect(throws: CollectionError.self) { try fixture.collector.collect([.accountSummary]) }
    #expect(fixture.runner.sent.isEmpty)
    #expect(try fixture.files() == ["old.json"])
  }

  @Test func `a path that is no folder is refused before anything is sent`() throws {
    let fixture = try CollectionFixture()
    try fixture.folder.write("text", to: "new")
    #expect(throws: CollectionError.self) { try fixture.collector.collect([.accountSummary]) }
    #expect(fixture.runner.sent.isEmpty)
  }

  @Test func `a file that cannot be written ends it`() throws {
    let box = Box()
    let fixture = try CollectionFixture { call, _ in
      // The folder goes away while the calls run.
      if call.operation == "GetAccountSummary" { try? FileManager.default.removeItem(atPath: box.path) }
      return Replies.usual(call)
    }
    box.path = fixture.path
    #expect {
      try fixture.collector.collect([.accountSummary, .accountAuthorizationDetails])
    } throws: { error in
      if case CollectionError.notWritable = error { true } else { false }
    }
  }

  private final class Box { var path = "" }
}
