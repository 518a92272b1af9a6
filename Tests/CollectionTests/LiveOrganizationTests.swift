import AWS
import Collection
import Evidence
import HTTP
import IAM
import JSON
import TestSupport
import Testing

/// The organization's policies from a server that imitates AWS, which checks signatures and permissions.
struct LiveOrganizationTests {
  private final class Keys: CredentialSource {
    let name = "a test"
    private let credentials: Credentials

    init(credentials: Credentials) { self.credentials = credentials }

    func fetch() throws(CredentialError) -> Credentials { credentials }
  }

  private func collect(allowing actions: [String]) throws -> (account: Account, outcome: CollectionOutcome) {
    let server = try LocalServer("moto_server.py", ["--users", "1", "--roles", "1", "--organization"])
    let line = Array((try server.lines.first ?? "{}").utf8)
    let keys = try JSONParser.parse(line.span)
    let transport = try CurlTransport()
    let names = actions.map { "\"\($0)\"" }.joined(separator: ",")
    let policy =
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": [\#(names)], "Resource": "*"}}"#
    let response = try transport.perform(
      HTTPRequest(
        "POST", server.url + "/_policy", headers: [("Content-Type", "application/json")],
        body: Array(policy.utf8)))
    #expect(response.status == 200)
    let credentials = Credentials(
      accessKeyID: keys["access_key_id"]?.string ?? "", secretKey: Secret(keys["secret"]?.string ?? ""))
    let runner = AWSClient(
      transport: transport, credentials: CredentialCache(Keys(credentials: credentials)),
      endpoints: try Endpoints(region: "us-east-1", all: EndpointOverride(server.url, origin: "a test")),
      settings: ClientSettings())
    let folder = try TemporaryFolder()
    let clock = SystemClock()
    let collector = Collector(runner: runner, folder: folder.path, clock: { clock.now })
    try collector.collect(Source.organizationPolicies)
    return (try Snapshot.read(at: folder.path), collector.outcome)
  }

  private let actions = Source.organizationPolicies.flatMap(\.actions).sorted()

  @Test func `the policies of root, unit and account are there`() throws {
    let (account, outcome) = try collect(allowing: actions)
    #expect(outcome.failures == [])
    let levels = try #require(account.serviceControlPolicies.value)
    #expect(
      levels.map { $0.map(\.name) }
        == [["FullAWSAccess"], ["FullAWSAccess", "no-users"], ["FullAWSAccess"]])
    #expect(account.documents.text(of: levels[1][1].document).value?.contains("iam:CreateUser") == true)
    #expect(account.resourceControlPolicies.value?.map { $0.map(\.name) }.last == ["RCPFullAWSAccess"])
    #expect(account.organization.value??.managementAccountID == "210987654321")
  }

  @Test func `each action is needed, and its refusal is the reason`() throws {
    for action in actions {
      let (account, _) = try collect(allowing: actions.filter { $0 != action })
      let missing = try #require(account.serviceControlPolicies.missing, "\(action)")
      #expect(missing.kind == .refused, "\(action)")
      #expect(missing.source.api == action)
    }
  }
}
