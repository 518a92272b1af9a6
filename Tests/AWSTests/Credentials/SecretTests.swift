import AWS
import Foundation
import TestSupport
import Testing

struct CredentialSecretTests {
  let scene: CredentialScene

  init() throws { scene = try CredentialScene(server: LocalServer("metadata_server.py")) }

  private static let secrets = [
    "file-secret", "file-token", "env-secret", "env-token", "process-password", "process-secret",
    "sts-secret-key",
    "sts-session-token", "PRIVATE-ID-TOKEN", "metadata-secret-key", "metadata-session-token", "agent token",
  ]

  private static let keys =
    "aws_access_key_id = AKIA\naws_secret_access_key = file-secret\naws_session_token = file-token\n"

  private static let configurations = [
    "[default]\n" + keys,
    "[default]\nsource_profile = default\nrole_arn = arn:aws:iam::1:role/reader\n" + keys,
    "[default]\nsource_profile = default\nrole_arn = arn:aws:iam::1:role/cut\n" + keys,
    "[default]\nsource_profile = default\nrole_arn = arn:aws:iam::1:role/partial\n" + keys,
    "[default]\nweb_identity_token_file = {home}/secret-token\nrole_arn = arn:aws:iam::1:role/pod\n",
    "[default]\nweb_identity_token_file = {home}/secret-token\nrole_arn = arn:aws:iam::1:role/denied\n",
    "[default]\ncredential_process = {home}/keep-quiet process-password\n",
    "[default]\ncredential_process = {home}/no-such-program process-password\n",
    "[default]\ncredential_process = echo process-secret\n",
    "[default]\ncredential_process = 'process-secret\n",
    "[default]\n" + keys + keys,
    "[default]\n" + keys + "file-secret\n",
    "file-secret\n[default]\n",
  ]

  /// Everything that a value can be made to say.
  private func texts(of value: Any) -> String {
    var text = "\(value) \(String(reflecting: value)) "
    dump(value, to: &text)
    return text
  }

  @Test func `no secret shows in a value or an error`() throws {
    try scene.home.write("PRIVATE-ID-TOKEN", to: "secret-token")
    try scene.writeProgram("keep-quiet", "shift; {home}/give-keys".replacing("{home}", with: scene.home.path))
    var said = ""
    let environments = [
      [:],
      ["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "env-secret", "AWS_SESSION_TOKEN": "env-token"],
      [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/secret",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "agent token",
      ],
      [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/page",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "agent token\n",
      ],
      ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/page"],
      ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds"],
    ]
    for (config, environment) in Self.configurations.map({ ($0, [:]) }) + environments.map({ ("", $0) }) {
      said += texts(of: Environment(scene.variables(environment)))
      try scene.write(config: config, credentials: nil)
      do {
        let settings = try scene.resolve(environment: environment)
        said += texts(of: settings) + settings.credentials.name
        let credentials = try settings.credentials.fetch()
        said += texts(of: credentials) + texts(of: settings)
      } catch { said += texts(of: error) }
    }
    #expect(said.contains("AKIA") && said.contains("ASIA"))
    for secret in Self.secrets { #expect(!said.contains(secret), "\(secret)") }
  }
}
