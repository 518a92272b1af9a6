import AWS
import Foundation
import HTTP
import TestSupport
import Testing

struct SourceTests {
  let scene: CredentialScene

  init() throws { scene = try CredentialScene(server: LocalServer("metadata_server.py")) }

  private let base = "[profile base]\naws_access_key_id = AKIABASE\naws_secret_access_key = file-secret\n"

  private func role(_ name: String, _ more: String = "") -> String {
    base + "[default]\nsource_profile = base\nrole_arn = arn:aws:iam::123456789012:role/\(name)\n\(more)\n"
  }

  @Test func `a role is asked for with all that its profile says`() throws {
    let config = role("external", "external_id = muster\nrole_session_name = nightly\nduration_seconds = 900")
    let credentials = try scene.fetch(config)
    #expect(credentials.accessKeyID == "ASIA-external-AKIABASE" && credentials.expiresAt != nil)
    let asked = try #require(try scene.server.lines.last)
    for words in [#""ExternalId": "muster""#, #""RoleSessionName": "nightly""#, #""DurationSeconds": "900""#]
    {
      #expect(asked.contains(words))
    }
    _ = try scene.fetch(role("reader"))
    #expect(try scene.server.lines.last?.contains(#""RoleSessionName": "muster-1""#) == true)
    #expect(try scene.refusal(role("external"))?.isFailed("the external id is missing") == true)
    #expect(try scene.refusal(role("reader", "duration_seconds = long"))?.isConfiguration("config:7") == true)
  }

  @Test func `a role of the command is assumed on top of other credentials`() throws {
    let own = SettingsRequest(roleARN: "arn:aws:iam::123456789012:role/external", externalID: "muster")
    #expect(try scene.fetch(role("hub"), own).accessKeyID == "ASIA-external-ASIA-hub-AKIABASE")
    let wrong = SettingsRequest(roleARN: "external")
    #expect(try scene.refusal(role("hub"), wrong)?.isConfiguration("--role-arn") == true)
  }

  @Test func `what STS refuses or garbles is an error that says so`() throws {
    #expect(try scene.refusal(role("denied"))?.isFailed("AccessDenied: User is not authorized") == true)
    #expect(try scene.refusal(role("page"))?.isFailed("not STS's XML") == true)
    #expect(try scene.refusal(role("cut"))?.isFailed("not STS's XML") == true)
    #expect(try scene.refusal(role("partial"))?.isFailed("without whole credentials") == true)
    #expect(try scene.refusal(role("elsewhere"))?.isFailed("HTTP 307") == true)
    #expect(try scene.server.lines.contains { $0.contains("/stolen") } == false)
    #expect(try scene.fetch(role("busy")).accessKeyID == "ASIA-busy-AKIABASE")
    let gone = try scene.refusal(role("reader"), environment: ["AWS_ENDPOINT_URL_STS": "http://127.0.0.1:1"])
    #expect(gone?.isFailed("STS at 127.0.0.1:1 does not answer") == true)
  }

  @Test func `a token of a web identity is read anew for each session`() throws {
    let config = "[default]\nweb_identity_token_file = {home}/token\nrole_arn = arn:aws:iam::1:role/pod\n"
    try scene.write(config: config, credentials: nil)
    let source = try scene.resolve().credentials
    #expect(try source.fetch().accessKeyID == "ASIA-pod-WEB-ID-TOKEN")
    try scene.home.write("SECOND", to: "token")
    #expect(try source.fetch().accessKeyID == "ASIA-pod-WEB-SECOND")
    try scene.home.write("EXPIRED", to: "token")
    #expect(throws: CredentialError.self) { try source.fetch() }
    try FileManager.default.removeItem(at: scene.home.url("token"))
    let error = #expect(throws: CredentialError.self) { try source.fetch() }
    #expect(error?.isFailed("the file cannot be read") == true)
  }

  @Test func `a role is assumed again with the credentials at hand, or with new ones when they end`() throws {
    let config =
      role("reader").replacing("source_profile = base", with: "source_profile = hub")
      + "[profile hub]\nsource_profile = base\nrole_arn = arn:aws:iam::1:role/"
    for (hub, asked) in [("hub", 3), ("brief", 4)] {
      try scene.write(config: config + hub, credentials: nil)
      let before = try scene.server.lines.count
      let source = try scene.resolve().credentials
      _ = try source.fetch()
      _ = try source.fetch()
      #expect(try scene.server.lines.count - before == asked)
    }
  }

  @Test func `a container's agent is asked politely and only where it may be`() throws {
    func refusal(_ name: String, _ more: [String: String] = [:]) throws -> CredentialError? {
      let uri = name.contains(":") ? name : "{url}/container/\(name)"
      return try scene.refusal(
        "", environment: more.merging(["AWS_CONTAINER_CREDENTIALS_FULL_URI": uri]) { old, _ in old })
    }
    try scene.home.write("agent token", to: "agent")
    let withFile = ["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/agent"]
    #expect(try refusal("secret", withFile) == nil)
    #expect(try refusal("secret")?.isFailed("HTTP 401: who are you") == true)
    try scene.home.write("agent token\r\nX-Other: 1", to: "agent")
    #expect(try refusal("secret", withFile)?.isConfiguration("line end") == true)
    #expect(
      try refusal("secret", ["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "{home}/no"])?.isFailed("read") == true
    )
    #expect(try refusal("busy") == nil)
    #expect(try refusal("refusing")?.isFailed("HTTP 403: not[31m for you") == true)
    #expect(try refusal("partial")?.isFailed("no Token") == true)
    #expect(try refusal("page")?.isFailed("not a JSON object") == true)
    for elsewhere in [
      "http://example.com/", "http://169.254.170.2@example.com/", "http://127.0.0.1.example.com/",
      "http://127.0.0.1\\@example.com/", "ftp://localhost/", "http://[::2]/", "http://127.1/",
      "http://0127.0.0.1/",
    ] {
      #expect(
        try refusal(elsewhere)?.isConfiguration("AWS_CONTAINER_CREDENTIALS_FULL_URI") == true, "\(elsewhere)")
    }
    let relative = try scene.refusal(
      "", environment: ["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "@example.com/"])
    #expect(relative?.isConfiguration("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") == true)
  }

  @Test func `instance metadata is asked with tokens only`() throws {
    func refusal(_ behaviour: String) throws -> CredentialError? {
      try scene.refusal(
        "",
        environment: [
          "AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/\(behaviour)",
        ])
    }
    #expect(try refusal("imds-expiring") == nil)
    #expect(try refusal("imds-forgetful")?.isFailed("refuses the tokens") == true)
    #expect(try refusal("imds-old")?.isNone("HTTP 404 instead of a token") == true)
    #expect(
      try refusal("imds-failing")?.isFailed("AssumeRoleUnauthorizedAccess EC2 cannot assume it") == true)
    #expect(try refusal("imds-strange")?.isFailed("not the name of a role") == true)
    let lines = try scene.server.lines
    #expect(!lines.contains("GET /imds-old/latest/meta-data/iam/security-credentials/"))
    #expect(lines.filter { $0 == "PUT /imds-expiring/latest/api/token" }.count == 2)
  }

  @Test func `a process has a limit, an empty input and no shell`() throws {
    func refusal(_ command: String) throws -> CredentialError? {
      var request = SettingsRequest()
      request.processLimit = .milliseconds(300)
      return try scene.refusal("[default]\ncredential_process = \(command)", request)
    }
    try scene.writeProgram("hang", "echo 'waiting for a code' >&2\nexec sleep 30")
    #expect(try refusal("{home}/hang")?.isFailed("did not end within", "waiting for a code") == true)
    try scene.writeProgram("reads", "read line || { echo 'nothing to read' >&2; exit 4; }")
    #expect(try refusal("{home}/reads")?.isFailed("status 4: nothing to read") == true)
    #expect(try refusal("echo $HOME; true")?.isFailed("not a JSON object") == true)
    #expect(try refusal("{home}/token")?.isFailed("not a program") == true)
    #expect(try refusal("sh -c 'kill -9 $$'")?.isFailed("status 137") == true)
    let trace = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    try scene.writeProgram("traced", "printf '+ export KEY=\(trace)\\033[2J\\nfailed\\n' >&2; exit 1")
    let error = try refusal("{home}/traced")
    #expect(error?.isFailed("export", "failed") == true)
    #expect(error?.description.contains(trace) == false && error?.description.contains("\u{1B}") == false)
    try scene.writeProgram("long", "head -c 3000000 /dev/zero")
    #expect(try refusal("{home}/long")?.isFailed("more than a megabyte") == true)
  }
}
