/// Decides which source has the credentials, in the order of the AWS CLI and by its settings alone: nothing is fetched.
///
/// Environment, unless a profile was asked for; the profile's role; a web identity; the profile's keys, process; a
/// container's agent; the instance's metadata service.
struct CredentialChain {
  let profileName: String
  /// Given as an option: then it counts for more than the environment's keys.
  let isProfileGiven: Bool
  let sessionName: String
  let processLimit: Duration
  let environment: Environment
  let files: ConfigFiles
  let network: CredentialNetwork
  let service: SecurityTokenService

  func source() throws(CredentialError) -> any CredentialSource {
    if !isProfileGiven, let source = try StaticSource(environment) { return source }
    let profile = files.profiles[profileName] ?? Profile(name: profileName)
    if profile.assumesRole { return try assumedRole(of: profile, visited: [profileName]) }
    if let source = try ownSource(of: profile, isEnvironmentAsked: !isProfileGiven) { return source }
    if let source = try ContainerSource(environment, network) { return source }
    if environment.isTrue("AWS_EC2_METADATA_DISABLED") {
      throw .none("\(lookedAt); the instance metadata service (AWS_EC2_METADATA_DISABLED is set)")
    }
    return InstanceMetadataSource(
      try InstanceMetadataSettings(environment, profile), network, lookedAt: lookedAt)
  }

  /// A role that the caller asks for on top of whatever credentials there are.
  func assuming(
    _ arn: String, externalID: String?, by base: any CredentialSource, origin: String
  ) throws(CredentialError) -> any CredentialSource {
    try Self.checkRole(arn, origin)
    let role = AssumedRoleSource.Role(arn: arn, sessionName: sessionName, externalID: externalID)
    return AssumedRoleSource(role, base: base, service: service, now: network.now)
  }

  // MARK: - What a profile has itself

  private func ownSource(
    of profile: Profile, isEnvironmentAsked: Bool
  ) throws(CredentialError) -> (any CredentialSource)? {
    if let source = try webIdentity(of: profile, isEnvironmentAsked: isEnvironmentAsked) { return source }
    if profile["sso_account_id"] != nil || profile["sso_role_name"] != nil {
      throw Self.identityCenter(profile)
    }
    let name = profile.name
    if let source = try StaticSource(
      profile: name, settings: profile.credentials, file: files.credentialsName)
    {
      return source
    }
    if let setting = profile["login_session"] {
      throw Self.unsupported(profile, setting, "signs in by a browser (login_session)")
    }
    if let command = profile["credential_process"] {
      return try ProcessSource(
        profile: profile, command: command, environment: environment, limit: processLimit)
    }
    if let source = try StaticSource(profile: name, settings: profile.config, file: files.configName) {
      return source
    }
    // The AWS CLI would go on to the container and the instance, whose account may be another one.
    if profile["sso_session"] != nil || profile["sso_start_url"] != nil { throw Self.identityCenter(profile) }
    return nil
  }

  private func webIdentity(
    of profile: Profile, isEnvironmentAsked: Bool
  ) throws(CredentialError) -> (any CredentialSource)? {
    func text(_ variable: String, _ key: String) -> String? {
      (isEnvironmentAsked ? environment[variable] : nil) ?? profile.text(key)
    }
    guard let file = text("AWS_WEB_IDENTITY_TOKEN_FILE", "web_identity_token_file") else { return nil }
    let isEnvironments = isEnvironmentAsked && environment["AWS_WEB_IDENTITY_TOKEN_FILE"] != nil
    let origin = isEnvironments ? "AWS_WEB_IDENTITY_TOKEN_FILE" : profile.place(of: "web_identity_token_file")
    guard let arn = text("AWS_ROLE_ARN", "role_arn") else {
      throw .configuration(
        "\(origin): a web identity token needs a role: set AWS_ROLE_ARN, or role_arn beside it")
    }
    try Self.checkRole(arn, origin)
    return WebIdentitySource(
      roleARN: arn, sessionName: text("AWS_ROLE_SESSION_NAME", "role_session_name") ?? sessionName,
      tokenFile: file, service: service)
  }

  // MARK: - The role of a profile

  private func assumedRole(
    of profile: Profile, visited: [String]
  ) throws(CredentialError) -> any CredentialSource {
    let place = profile.place(of: "role_arn")
    if let setting = profile["mfa_serial"] {
      throw Self.unsupported(profile, setting, "asks for an MFA code (mfa_serial)")
    }
    let arn = profile.text("role_arn") ?? ""
    try Self.checkRole(arn, place)
    let base: any CredentialSource
    switch (profile["source_profile"], profile["credential_source"]) {
    case (.some(let setting), nil): base = try sourceProfile(setting, of: profile, visited: visited)
    case (nil, .some(let setting)): base = try credentialSource(setting, of: profile)
    case (.some(let setting), .some):
      throw .configuration(
        "\(setting.place): profile \(profile.name) has both source_profile and credential_source; one has to go"
      )
    case (nil, nil):
      throw .configuration(
        "\(place): profile \(profile.name) has a role_arn, but neither source_profile nor credential_source")
    }
    var seconds: Int?
    if let setting = profile["duration_seconds"] {
      guard let number = Int(setting.text), number > 0 else {
        throw .configuration("\(setting.place): duration_seconds is not a number of seconds")
      }
      seconds = number
    }
    let role = AssumedRoleSource.Role(
      arn: arn, sessionName: profile.text("role_session_name") ?? sessionName,
      externalID: profile.text("external_id"), seconds: seconds)
    return AssumedRoleSource(role, base: base, service: service, now: network.now)
  }

  private func sourceProfile(
    _ setting: Setting, of profile: Profile, visited: [String]
  ) throws(CredentialError) -> any CredentialSource {
    let source = try files.profile(setting.text, askedBy: "\(setting.place): source_profile")
    // A profile may name itself: its keys then assume its role.
    let isItself = source.name == profile.name && source.hasKeys
    if visited.contains(source.name), !isItself {
      let circle = (visited + [source.name]).joined(separator: " → ")
      throw .configuration("\(setting.place): the source profiles go round in a circle: \(circle)")
    }
    if source.assumesRole, !source.hasKeys {
      return try assumedRole(of: source, visited: visited + [source.name])
    }
    guard let base = try ownSource(of: source, isEnvironmentAsked: false) else {
      throw .configuration(
        "\(setting.place): the source profile \(source.name) has no credentials (keys, credential_process, role_arn)"
      )
    }
    return base
  }

  private func credentialSource(
    _ setting: Setting, of profile: Profile
  ) throws(CredentialError) -> any CredentialSource {
    switch setting.text {
    case "Environment":
      if let source = try StaticSource(environment) { return source }
      throw .configuration(
        "\(setting.place): credential_source is Environment, but AWS_ACCESS_KEY_ID is not set")
    case "EcsContainer":
      if let source = try ContainerSource(environment, network) { return source }
      throw .configuration(
        """
        \(setting.place): credential_source is EcsContainer, but neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor \
        AWS_CONTAINER_CREDENTIALS_FULL_URI is set
        """)
    case "Ec2InstanceMetadata":
      guard !environment.isTrue("AWS_EC2_METADATA_DISABLED") else {
        throw .configuration(
          "\(setting.place): credential_source is Ec2InstanceMetadata, but AWS_EC2_METADATA_DISABLED is set")
      }
      let settings = try InstanceMetadataSettings(
        environment, files.profiles[profileName] ?? Profile(name: profileName))
      return InstanceMetadataSource(settings, network, lookedAt: nil)
    default:
      throw .configuration(
        """
        \(setting.place): credential_source of profile \(profile.name) is none of Environment, Ec2InstanceMetadata, \
        EcsContainer
        """)
    }
  }

  private static func checkRole(_ arn: String, _ origin: String) throws(CredentialError) {
    guard arn.hasPrefix("arn:"), arn.contains(":role/"), arn.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      throw .configuration("\(origin): the role is not an ARN like arn:aws:iam::123456789012:role/name")
    }
  }
}

// MARK: - Messages

extension CredentialChain {
  private static func identityCenter(_ profile: Profile) -> CredentialError {
    let place = profile.place(of: "sso_session", "sso_start_url", "sso_account_id", "sso_role_name")
    return .configuration(
      "\(place): profile \(profile.name) signs in by Identity Center, which Muster does not do. \(wayAround(profile.name))"
    )
  }

  private static func unsupported(_ profile: Profile, _ setting: Setting, _ what: String) -> CredentialError {
    .configuration(
      "\(setting.place): profile \(profile.name) \(what), which Muster does not do. \(wayAround(profile.name))"
    )
  }

  private static func wayAround(_ profile: String) -> String {
    let name = profile.contains(where: \.isWhitespace) ? "\"\(profile)\"" : profile
    return """
      Use another profile that has the AWS CLI do it: \
      credential_process = aws configure export-credentials --profile \(name) --format process
      """
  }

  private var lookedAt: String {
    var places: [String] = []
    places.append(
      isProfileGiven
        ? "the environment (not asked, because a profile is given)" : "the environment (no AWS_ACCESS_KEY_ID)"
    )
    if !isProfileGiven { places.append("a web identity (no AWS_WEB_IDENTITY_TOKEN_FILE)") }
    let what =
      files.profiles[profileName] == nil
      ? "no such profile" : "no keys, role_arn, web_identity_token_file or credential_process"
    places.append("profile \(profileName) of \(files.configName) and \(files.credentialsName) (\(what))")
    places.append("a container (no AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI)")
    return "There are no AWS credentials. Looked at: \(places.joined(separator: "; "))"
  }
}
