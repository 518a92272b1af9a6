/// Files and an environment, and where AWS's tools take their credentials from then.
struct ResolutionCase {
  enum Outcome: Equatable {
    /// botocore's name of the source, and the access key.
    case keys(String, String)
    case nothing
    /// An error, whose message has these words.
    case refused(String)
  }

  var name: String
  var config: String?
  var credentials: String?
  var environment: [String: String] = [:]
  var profile: String?
  var outcome: Outcome
}

extension ResolutionCase {
  private static let environmentKeys = [
    "AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "env-secret",
  ]

  private static func keys(_ access: String) -> String {
    "aws_access_key_id = \(access)\naws_secret_access_key = file-secret\n"
  }

  private static func role(_ name: String) -> String { "role_arn = arn:aws:iam::123456789012:role/\(name)\n" }

  static let all = order + roles + webIdentities + servers + syntax + mistakes

  private static let order = [
    ResolutionCase(name: "the environment", environment: environmentKeys, outcome: .keys("env", "AKIAENV")),
    ResolutionCase(
      name: "the environment before AWS_PROFILE", config: "[profile audit]\n" + keys("AKIACONFIG"),
      environment: environmentKeys.merging(["AWS_PROFILE": "audit"]) { $1 }, outcome: .keys("env", "AKIAENV")),
    ResolutionCase(
      name: "a given profile before the environment", config: "[profile audit]\n" + keys("AKIACONFIG"),
      environment: environmentKeys, profile: "audit", outcome: .keys("config-file", "AKIACONFIG")),
    ResolutionCase(
      name: "the default of the credentials file", credentials: "[default]\n" + keys("AKIASHARED"),
      outcome: .keys("shared-credentials-file", "AKIASHARED")),
    ResolutionCase(
      name: "the credentials file before the config file", config: "[default]\n" + keys("AKIACONFIG"),
      credentials: "[default]\n" + keys("AKIASHARED"),
      outcome: .keys("shared-credentials-file", "AKIASHARED")),
    ResolutionCase(
      name: "a process before keys of the config file",
      config: "[default]\n" + keys("AKIACONFIG") + "credential_process = {home}/give-keys one",
      outcome: .keys("custom-process", "AKIAPROCESS-1-one")),
    ResolutionCase(
      name: "keys of the credentials file before a process",
      config: "[default]\ncredential_process = {home}/give-keys",
      credentials: "[default]\n" + keys("AKIASHARED"),
      outcome: .keys("shared-credentials-file", "AKIASHARED")),
    ResolutionCase(
      name: "AWS_DEFAULT_PROFILE before AWS_PROFILE",
      config: "[profile one]\n" + keys("AKIAONE") + "[profile two]\n" + keys("AKIATWO"),
      environment: ["AWS_PROFILE": "one", "AWS_DEFAULT_PROFILE": "two"],
      outcome: .keys("config-file", "AKIATWO")),
    ResolutionCase(
      name: "a profile of the credentials file alone", credentials: "[audit]\n" + keys("AKIASHARED"),
      environment: ["AWS_PROFILE": "audit"], outcome: .keys("shared-credentials-file", "AKIASHARED")),
    ResolutionCase(name: "nothing at all", outcome: .nothing),
  ]

  private static let roles = [
    ResolutionCase(
      name: "a role by a source profile",
      config: "[profile base]\n" + keys("AKIABASE") + "[profile audit]\nsource_profile = base\n"
        + role("reader"),
      profile: "audit", outcome: .keys("assume-role", "ASIA-reader-AKIABASE")),
    ResolutionCase(
      name: "a role by its own keys",
      config: "[profile audit]\nsource_profile = audit\n" + role("reader") + keys("AKIAOWN"),
      profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-AKIAOWN")),
    ResolutionCase(
      name: "a role by a role by keys of the other file",
      config: "[profile audit]\nsource_profile = hub\n" + role("reader")
        + "[profile hub]\nsource_profile = base\n"
        + role("hub"), credentials: "[base]\n" + keys("AKIABASE"), profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-ASIA-hub-AKIABASE")),
    ResolutionCase(
      name: "keys of a source profile before its role",
      config: "[profile audit]\nsource_profile = hub\n" + role("reader")
        + "[profile hub]\nsource_profile = hub\n"
        + role("hub") + keys("AKIAHUB"), profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-AKIAHUB")),
    ResolutionCase(
      name: "a role of the default profile, and role_arn in the credentials file",
      credentials: "[default]\nsource_profile = base\n" + role("reader") + "[base]\n" + keys("AKIABASE"),
      outcome: .keys("assume-role", "ASIA-reader-AKIABASE")),
    ResolutionCase(
      name: "a role by the environment",
      config: "[profile audit]\ncredential_source = Environment\n" + role("reader"),
      environment: environmentKeys,
      profile: "audit", outcome: .keys("assume-role", "ASIA-reader-AKIAENV")),
    ResolutionCase(
      name: "a role by a container",
      config: "[profile audit]\ncredential_source = EcsContainer\n" + role("reader"),
      environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/task"], profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-ASIACONTAINERTASK")),
    ResolutionCase(
      name: "a role by an instance",
      config: "[profile audit]\ncredential_source = Ec2InstanceMetadata\n" + role("reader"),
      environment: ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds"],
      profile: "audit", outcome: .keys("assume-role", "ASIA-reader-ASIAINSTANCE")),
    ResolutionCase(
      name: "a role by a process",
      config: "[profile audit]\nsource_profile = tool\n" + role("reader")
        + "[profile tool]\ncredential_process = {home}/give-keys two words", profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-AKIAPROCESS-2-two")),
    ResolutionCase(
      name: "a role by a web identity",
      config: "[profile audit]\nsource_profile = oidc\n" + role("reader")
        + "[profile oidc]\nweb_identity_token_file = {home}/token-one-line\n" + role("oidc"),
      profile: "audit",
      outcome: .keys("assume-role", "ASIA-reader-ASIA-oidc-WEB-ID-TOKEN")),
  ]

  private static let webIdentities = [
    ResolutionCase(
      name: "a web identity of the environment",
      environment: [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-one-line",
        "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/pod",
      ], outcome: .keys("assume-role-with-web-identity", "ASIA-pod-WEB-ID-TOKEN")),
    ResolutionCase(
      name: "a web identity of the profile, and keys there",
      config: "[default]\nweb_identity_token_file = {home}/token-one-line\n" + role("pod")
        + keys("AKIACONFIG"),
      outcome: .keys("assume-role-with-web-identity", "ASIA-pod-WEB-ID-TOKEN")),
    ResolutionCase(
      name: "the profile's role before a web identity of the environment",
      config: "[default]\nsource_profile = base\n" + role("reader") + "[profile base]\n" + keys("AKIABASE"),
      environment: [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-one-line",
        "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/pod",
      ], outcome: .keys("assume-role", "ASIA-reader-AKIABASE")),
    ResolutionCase(
      name: "a given profile before a web identity of the environment",
      config: "[profile audit]\n" + keys("AKIACONFIG"),
      environment: [
        "AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-one-line",
        "AWS_ROLE_ARN": "arn:aws:iam::123456789012:role/pod",
      ], profile: "audit", outcome: .keys("config-file", "AKIACONFIG")),
    ResolutionCase(
      name: "a web identity without a role",
      environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "{home}/token-one-line"],
      outcome: .refused("AWS_WEB_IDENTITY_TOKEN_FILE: a web identity token needs a role")),
  ]

  private static let servers = [
    ResolutionCase(
      name: "a container", environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/task"],
      outcome: .keys("container-role", "ASIACONTAINERTASK")),
    ResolutionCase(
      name: "a container that wants a token",
      environment: [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/secret",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "agent token",
      ], outcome: .keys("container-role", "ASIACONTAINERSECRET")),
    ResolutionCase(
      name: "a container before an instance",
      environment: [
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "{url}/container/task", "AWS_EC2_METADATA_DISABLED": "",
        "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds",
      ], outcome: .keys("container-role", "ASIACONTAINERTASK")),
    ResolutionCase(
      name: "a container elsewhere",
      environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.99/x"],
      outcome: .refused("only loopback")),
    ResolutionCase(
      name: "an instance",
      environment: ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds"],
      outcome: .keys("iam-role", "ASIAINSTANCE")),
    ResolutionCase(
      name: "an instance that the profile names",
      config: "[default]\nec2_metadata_service_endpoint = {url}/imds/",
      environment: ["AWS_EC2_METADATA_DISABLED": "false"], outcome: .keys("iam-role", "ASIAINSTANCE")),
    ResolutionCase(
      name: "an instance without a role",
      environment: ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT": "{url}/imds-bare"],
      outcome: .nothing),
    ResolutionCase(
      name: "neither IPv4 nor IPv6",
      environment: ["AWS_EC2_METADATA_DISABLED": "", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv5"],
      outcome: .refused("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: the mode")),
  ]

  private static let syntax = [
    ResolutionCase(
      name: "comments, colons, upper case, line ends of Windows",
      config:
        "# mine\r\n; too\r\n[profile audit] # this one\r\n  # deeper\r\nAWS_ACCESS_KEY_ID: AKIAWINDOWS\r\n\r\n"
        + "aws_secret_access_key=file-secret\r\n", profile: "audit",
      outcome: .keys("config-file", "AKIAWINDOWS")),
    ResolutionCase(
      name: "line ends of old",
      config: "[default]\raws_access_key_id = AKIAOLD\raws_secret_access_key = file-secret\r",
      outcome: .keys("config-file", "AKIAOLD")),
    ResolutionCase(
      name: "a quoted name", config: "[profile \"two words\"]\n" + keys("AKIAWORDS"), profile: "two words",
      outcome: .keys("config-file", "AKIAWORDS")),
    ResolutionCase(
      name: "quotes and comments belong to values",
      config: "[default]\naws_access_key_id = \"AKIA\" # not a comment\naws_secret_access_key = file-secret",
      outcome: .keys("config-file", "\"AKIA\" # not a comment")),
    ResolutionCase(
      name: "nested settings are no keys",
      config:
        "[default]\ns3 =\n  aws_access_key_id = AKIANESTED\n\n  # inside\n  aws_secret_access_key = no\n"
        + keys("AKIAOUTER"), outcome: .keys("config-file", "AKIAOUTER")),
    ResolutionCase(
      name: "an indented section",
      config: "  [default]\n  " + keys("AKIAINDENTED").replacing("\n", with: "\n  "),
      outcome: .keys("config-file", "AKIAINDENTED")),
    ResolutionCase(
      name: "[profile default] after [default]",
      config: "[default]\n" + keys("AKIAFIRST") + "[profile default]\n" + keys("AKIASECOND"),
      outcome: .keys("config-file", "AKIASECOND")),
    ResolutionCase(
      name: "[DEFAULT] for all",
      config: "[DEFAULT]\n" + keys("AKIAALL") + "[profile audit]\nregion = eu-west-1",
      profile: "audit", outcome: .keys("config-file", "AKIAALL")),
    ResolutionCase(
      name: "a path with variables", config: nil, credentials: "[default]\n" + keys("AKIASHARED"),
      environment: ["FOLDER": ".aws", "AWS_SHARED_CREDENTIALS_FILE": "~/${FOLDER}/$NO/../credentials"],
      outcome: .nothing),
    ResolutionCase(
      name: "a path of the home folder", config: nil, credentials: "[default]\n" + keys("AKIASHARED"),
      environment: ["FOLDER": "aws", "AWS_SHARED_CREDENTIALS_FILE": "~/.${FOLDER}/credentials"],
      outcome: .keys("shared-credentials-file", "AKIASHARED")),
    ResolutionCase(
      name: "a process with quotes, escapes and two lines",
      config:
        "[default]\ncredential_process = \"{home}/give-keys\" 'one two' \"three \\\" \\x\" four\\ five ''\n  six",
      outcome: .keys("custom-process", "AKIAPROCESS-5-one two")),
    ResolutionCase(
      name: "a section that is no profile in the config file", config: "[audit]\n" + keys("AKIACONFIG"),
      profile: "audit", outcome: .refused("--profile names the profile audit, which is neither")),
  ]

  private static let mistakes = [
    ResolutionCase(
      name: "a profile that is not there", config: "[profile audit]\nregion = eu-west-1\n", profile: "audti",
      outcome: .refused("did you mean audit?")),
    ResolutionCase(
      name: "a circle",
      config: "[profile a]\nsource_profile = b\n" + role("a") + "[profile b]\nsource_profile = a\n"
        + role("b"),
      profile: "a", outcome: .refused("a → b → a")),
    ResolutionCase(
      name: "a circle of one", config: "[default]\nsource_profile = default\n" + role("a"),
      outcome: .refused("default → default")),
    ResolutionCase(
      name: "two sources",
      config: "[default]\nsource_profile = x\ncredential_source = Environment\n" + role("a"),
      outcome: .refused("has both source_profile and credential_source")),
    ResolutionCase(
      name: "no source", config: "[default]\n" + role("a"), outcome: .refused("neither source_profile")),
    ResolutionCase(
      name: "a source that is not there", config: "[default]\nsource_profile = x\n" + role("a"),
      outcome: .refused("config:2: source_profile names the profile x")),
    ResolutionCase(
      name: "a source without credentials",
      config: "[default]\nsource_profile = x\n" + role("a") + "[profile x]\n",
      outcome: .refused("config:2: the source profile x has no credentials")),
    ResolutionCase(
      name: "an unknown source", config: "[default]\ncredential_source = Moon\n" + role("a"),
      outcome: .refused("config:2: credential_source of profile default is none of")),
    ResolutionCase(
      name: "half of the keys", environment: ["AWS_ACCESS_KEY_ID": "AKIAENV"],
      outcome: .refused("not AWS_SECRET_ACCESS_KEY")),
    ResolutionCase(
      name: "half of the keys in a file", config: "[default]\naws_access_key_id = AKIACONFIG",
      outcome: .refused("config:2: profile default has no aws_secret_access_key")),
    ResolutionCase(
      name: "a section twice", config: "[default]\n\n[default]\n",
      outcome: .refused("config:3: [default] is there a second time, first at line 1")),
    ResolutionCase(
      name: "a key twice", config: "[default]\nregion = a\nREGION = b\n",
      outcome: .refused("config:3: region is there a second time, first at line 2")),
    ResolutionCase(
      name: "a line of nothing", config: "[default]\nregion\n", outcome: .refused("config:2: neither")),
    ResolutionCase(
      name: "a line before any section", config: "region = a\n[default]\n",
      outcome: .refused("config:1: a line before the first [section]")),
    ResolutionCase(
      name: "a process that fails", config: "[default]\ncredential_process = sh -c 'exit 3'",
      outcome: .refused("status 3")),
    ResolutionCase(
      name: "a process that is not there", config: "[default]\ncredential_process = no-such-program",
      outcome: .refused("is not a program")),
    ResolutionCase(
      name: "a process whose quote is open", config: "[default]\ncredential_process = sh 'x",
      outcome: .refused("config:2: credential_process is empty, or a quote")),
    ResolutionCase(
      name: "a process of another version", config: "[default]\ncredential_process = echo '{\"Version\": 2}'",
      outcome: .refused("Version is not 1")),
    ResolutionCase(
      name: "a role that is refused",
      config: "[default]\nsource_profile = base\n" + role("denied") + "[profile base]\n" + keys("AKIABASE"),
      outcome: .refused("AccessDenied: User is not authorized to perform: sts:AssumeRole")),
  ]
}
