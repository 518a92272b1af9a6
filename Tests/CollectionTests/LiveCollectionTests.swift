import AWS
import Collection
import Evidence
import HTTP
import IAM
import TestSupport
import Testing

/// Collections by the real client from a server on loopback.
struct LiveCollectionTests {
  private final class Keys: CredentialSource {
    let name = "a test"
    func fetch() throws(CredentialError) -> Credentials {
      Credentials(
        accessKeyID: "AKIATEST", secretKey: Secret("tOpSeCrEt"), sessionToken: Secret("tOkEnToKeN"))
    }
  }

  private func account(
    _ arguments: [String], faults: String? = nil, _ requests: (Account) -> [SubjectRequest] = { _ in [] }
  ) throws -> (account: Account, outcome: CollectionOutcome, files: String) {
    let server = try LocalServer("aws_server.py", arguments)
    let transport = try CurlTransport()
    if let faults {
      let response = try transport.perform(
        HTTPRequest(
          "POST", server.url + "/_fault", headers: [("Content-Type", "application/json")],
          body: Array(faults.utf8)))
      #expect(response.status == 200)
    }
    var settings = ClientSettings()
    settings.backOffBase = .milliseconds(1)
    let runner = AWSClient(
      transport: transport, credentials: CredentialCache(Keys()),
      endpoints: try Endpoints(region: "us-east-1", all: EndpointOverride(server.url, origin: "a test")),
      settings: settings)
    var options = CollectionOptions()
    options.firstPoll = .milliseconds(5)
    options.reportDeadline = .milliseconds(200)
    let folder = try TemporaryFolder()
    let clock = SystemClock()
    let collector = Collector(
      runner: runner, folder: folder.path, options: options, clock: { clock.now })
    try collector.collect(CollectionFixture.sources)
    let asked = requests(try Snapshot.read(at: folder.path))
    try collector.collect(asked)
    return (
      try Snapshot.read(at: folder.path), collector.outcome, try CollectionFixture.everything(in: folder.path)
    )
  }

  @Test func `an account of many pages is whole`() throws {
    let (account, outcome, files) = try account(["--users", "30", "--page", "7"]) { account in
      account.users.elements.map { SubjectRequest(source: .mfaDevices, subject: $0.name) }
    }
    #expect(outcome.failures.filter { $0.api != "iam:ListOrganizationsFeatures" } == [])
    #expect(account.users.elements.count == 30)
    #expect(account.users.gap == nil && account.roles.gap == nil && account.policies.gap == nil)
    #expect(account.virtualMFADevices.gap == nil)
    #expect(account.users.elements.allSatisfy { $0.mfaDevices.missing == nil })
    #expect(account.credentialReport.value?.gap == nil)
    #expect(account.credentialReport.value?.rows.count == 31)
    #expect(account.id == outcome.caller?.account)
    #expect(account.notes == [])
    #expect(!files.contains("tOpSeCrEt") && !files.contains("tOkEnToKeN") && !files.contains("AWS4-HMAC"))
  }

  @Test(arguments: ["none", "old", "expired", "slow"])
  func `a report comes whatever state it was in`(_ state: String) throws {
    let (account, outcome, _) = try account(["--users", "3", "--report", state])
    #expect(account.credentialReport.value?.rows.count == 4)
    #expect(!outcome.failures.contains { $0.api == "iam:GetCredentialReport" })
  }

  @Test(arguments: [
    ("stuck", "ReportInProgress: "), ("limit", "LimitExceeded: "), ("denied", "AccessDenied: "),
  ])
  func `a report that does not come has a reason`(_ state: String, _ reason: String) throws {
    let (account, outcome, _) = try account(["--users", "3", "--report", state])
    #expect(account.credentialReport.missing?.message.hasPrefix(reason) == true)
    #expect(outcome.failures.contains { $0.api == "iam:GetCredentialReport" })
  }

  @Test(arguments: ["repeat-marker", "short", "truncate", "html", "wrong-root", "denied", "quote", "reset"])
  func `a fault of one listing is missing evidence of it alone`(_ kind: String) throws {
    let fault = #"[{"match": "Action=GetAccountAuthorizationDetails", "times": -1, "kind": "\#(kind)"}]"#
    let (account, outcome, files) = try account(["--users", "9", "--page", "4"], faults: fault)
    #expect(account.users.gap != nil || account.roles.gap != nil)
    #expect(account.roles.gap?.source == .accountAuthorizationDetails)
    #expect(account.virtualMFADevices.gap == nil)
    #expect(account.credentialReport.value?.rows.count == 10)
    #expect(outcome.failures.contains { $0.api == "iam:GetAccountAuthorizationDetails" })
    #expect(!files.contains("tOkEnToKeN") && !files.contains("AWS4-HMAC"))
  }
}
