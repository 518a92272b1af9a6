import FoundationEssentials
package import HTTP
package import IAM

/// Everything that options, environment and files say about reaching AWS, as the AWS CLI would understand it.
package struct LiveSettings {
  /// The profile that was asked for; nil: none was, and `default` holds if there is one.
  package var profile: String?
  package var region: String
  package var endpoints: Endpoints
  /// The file of certificates to trust instead of the system's.
  package var caBundle: String?
  /// How often to send a call at most; nil: as ever.
  package var maxAttempts: Int?
  package var credentials: any CredentialSource

  /// Reads the files and decides which source has the credentials; none of them is asked yet.
  ///
  /// `makeTransport` is called when a source first needs a server; the transport is that source's alone.
  package static func resolve(
    _ request: SettingsRequest, environment: Environment,
    now: @escaping () -> Timestamp = { Timestamp(seconds: Int64(Date().timeIntervalSince1970)) },
    makeTransport: @escaping (_ caBundle: String?) throws(TransferError) -> any Transport
  ) throws(CredentialError) -> LiveSettings {
    let files = try ConfigFiles(environment)
    let lookup = try SettingsLookup(request, environment, files)
    let region = try lookup.region()
    let endpoints = try lookup.endpoints(region: region)
    let caBundle = lookup.caBundle
    let maxAttempts = try lookup.maxAttempts()
    let network = CredentialNetwork(firstPause: request.firstPause, now: now) { () throws(TransferError) in
      try makeTransport(caBundle)
    }
    let chain = CredentialChain(
      profileName: lookup.profile.name, isProfileGiven: request.profile != nil,
      sessionName: request.sessionName, processLimit: request.processLimit, environment: environment,
      files: files, network: network,
      service: SecurityTokenService(
        endpoint: endpoints.endpoint(of: .sts), userAgent: request.userAgent, attempts: maxAttempts ?? 3,
        network: network))
    var credentials = try chain.source()
    if let role = request.roleARN {
      credentials = try chain.assuming(
        role, externalID: request.externalID, by: credentials, origin: "--role-arn")
    }
    return LiveSettings(
      profile: lookup.isProfileNamed ? lookup.profile.name : nil, region: endpoints.region,
      endpoints: endpoints, caBundle: caBundle, maxAttempts: maxAttempts, credentials: credentials)
  }
}
