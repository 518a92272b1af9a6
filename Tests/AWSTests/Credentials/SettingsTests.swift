import AWS
import Foundation
import TestSupport
import Testing

struct SettingsTests {
  let scene: CredentialScene

  init() throws { scene = try CredentialScene(server: LocalServer("metadata_server.py")) }

  private static let config = """
    [default]
    aws_access_key_id = AKIADEFAULT
    aws_secret_access_key = file-secret
    region = ap-south-1
    endpoint_url = http://localhost:1
    max_attempts = 7
    ca_bundle = /profile.pem
    [profile local]
    aws_access_key_id = AKIALOCAL
    aws_secret_access_key = file-secret
    services = mine
    endpoint_url = http://localhost:2
    [services mine]
    iam =
      endpoint_url = http://localhost:3
      other = 1
    """

  @Test func `a region is that of the option, then of the environment, then of the profile`() throws {
    try scene.write(config: Self.config, credentials: nil)
    let two = ["AWS_REGION": "eu-west-2", "AWS_DEFAULT_REGION": "eu-west-3"]
    #expect(try scene.resolve(SettingsRequest(region: "cn-north-1"), environment: two).region == "cn-north-1")
    #expect(try scene.resolve(environment: two).region == "eu-west-2")
    #expect(try scene.resolve().region == "eu-central-1")
    let none = ["AWS_DEFAULT_REGION": ""]
    #expect(try scene.resolve(environment: none).region == "ap-south-1")
    #expect(try scene.resolve(SettingsRequest(profile: "local"), environment: none).region == "us-east-1")
    let error = #expect(throws: CredentialError.self) {
      try scene.resolve(environment: ["AWS_REGION": "eu-west-1.evil.example/"])
    }
    #expect(error?.isConfiguration("AWS_REGION") == true)
  }

  @Test func `botocore finds the same region and endpoints`() throws {
    try scene.write(config: Self.config, credentials: nil)
    let cases: [(environment: [String: String], profile: String?)] = [
      ([:], nil), ([:], "local"), (["AWS_ENDPOINT_URL": "http://localhost:4"], "local"),
      (["AWS_ENDPOINT_URL_IAM": "http://localhost:5", "AWS_ENDPOINT_URL": "http://localhost:4"], "local"),
      (["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"], "local"),
      (["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "True", "AWS_ENDPOINT_URL": "http://localhost:4"], nil),
      (["AWS_DEFAULT_REGION": "cn-north-1", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"], nil),
    ]
    let services = Service.allCases
    let answers = try Botocore.answers(
      to: cases.map { one in
        Botocore.Question(
          environment: scene.variables(one.environment.merging(["AWS_ENDPOINT_URL_STS": ""]) { $1 }),
          profile: one.profile, services: services.map(\.commandName))
      })
    try #require(answers.count == cases.count)
    for (one, answer) in zip(cases, answers) {
      let settings = try scene.resolve(
        SettingsRequest(profile: one.profile),
        environment: one.environment.merging(["AWS_ENDPOINT_URL_STS": ""]) { $1 })
      #expect(
        services.map { settings.endpoints.endpoint(of: $0).url } == answer.endpoints, "\(one) \(answer)")
      #expect(settings.region == answer.region, "\(one)")
    }
  }

  @Test func `the option for the endpoint stands for all services`() throws {
    try scene.write(config: Self.config, credentials: nil)
    let settings = try scene.resolve(
      SettingsRequest(profile: "local", endpointURL: "http://localhost:9"),
      environment: [
        "AWS_ENDPOINT_URL_IAM": "http://localhost:5", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true",
      ])
    for service in Service.allCases {
      #expect(settings.endpoints.endpoint(of: service).url == "http://localhost:9")
    }
  }

  @Test func `a wrong endpoint is told by its origin and not by itself`() throws {
    let keys = "aws_access_key_id = A\naws_secret_access_key = file-secret\n"
    let wrong = "ftp://user:endpoint-secret@host"
    let cases: [(String, [String: String], String)] = [
      ("[default]\n" + keys, ["AWS_ENDPOINT_URL_IAM": wrong], "AWS_ENDPOINT_URL_IAM"),
      ("[default]\n" + keys, ["AWS_ENDPOINT_URL": wrong], "AWS_ENDPOINT_URL "),
      ("[default]\nendpoint_url = \(wrong)\n" + keys, [:], "config:2: endpoint_url"),
      ("[default]\nservices = x\n[services x]\niam =\n  endpoint_url = \(wrong)", [:], "config:4"),
      ("[default]\nservices = x\n[services x]\niam =\n  endpoint_url", [:], "config:4: an indented line"),
      ("[default]\nservices = x\n" + keys, [:], "config:2: profile default names a section [services x]"),
    ]
    for (config, environment, words) in cases {
      let error = try scene.refusal(config, environment: environment)
      #expect(error?.isConfiguration(words) == true, "\(config) \(String(describing: error))")
      #expect(error?.description.contains("endpoint-secret") == false)
    }
  }

  @Test func `attempts and certificates are those of the environment, then of the profile`() throws {
    try scene.write(config: Self.config, credentials: nil)
    let ofProfile = try scene.resolve()
    #expect(ofProfile.maxAttempts == 7 && ofProfile.caBundle == "/profile.pem" && ofProfile.profile == nil)
    let ofEnvironment = try scene.resolve(
      environment: ["AWS_MAX_ATTEMPTS": "2", "AWS_CA_BUNDLE": "/mine.pem", "AWS_PROFILE": "local"])
    #expect(ofEnvironment.maxAttempts == 2 && ofEnvironment.caBundle == "/mine.pem")
    #expect(ofEnvironment.profile == "local")
    for wrong in ["0", "many", "-1", "1000"] {
      let error = #expect(throws: CredentialError.self) {
        try scene.resolve(environment: ["AWS_MAX_ATTEMPTS": wrong])
      }
      #expect(error?.isConfiguration("AWS_MAX_ATTEMPTS") == true)
    }
  }

  @Test func `what is not supported says so with the way around`() throws {
    let cases = [
      "[profile audit]\nsso_session = corp\nsso_account_id = 1\nsso_role_name = x\n[sso-session corp]\nsso_region = a",
      "[profile audit]\nsso_start_url = https://x.awsapps.com/start",
      "[profile audit]\nlogin_session = x",
      "[profile audit]\nmfa_serial = x\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = audit",
      "[profile audit]\nrole_arn = arn:aws:iam::1:role/x\nsource_profile = b\n[profile b]\nsso_account_id = 1",
    ]
    for config in cases {
      let error = try scene.refusal(config, SettingsRequest(profile: "audit"))
      let isTold =
        error?.isConfiguration("config:", "credential_process = aws configure export-credentials --profile ")
      #expect(isTold == true, "\(config) \(String(describing: error))")
    }
  }

  @Test func `without credentials every place that was looked at is told`() throws {
    let error = try scene.refusal("[profile other]\nregion = a")
    let isTold = error?.isNone(
      "AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "profile default of ~/.aws/config",
      "~/.aws/credentials (no such profile)", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
      "AWS_EC2_METADATA_DISABLED")
    #expect(isTold == true, "\(String(describing: error))")
    let bare = try scene.refusal(
      "",
      environment: ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds-bare"])
    #expect(bare?.isNone("AWS_ACCESS_KEY_ID", "the instance has no role") == true)
  }
}
