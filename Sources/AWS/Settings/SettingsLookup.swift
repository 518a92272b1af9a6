/// Looks a setting up where the AWS CLI does: the option, the environment, the profile.
struct SettingsLookup {
  let request: SettingsRequest
  let environment: Environment
  let files: ConfigFiles
  let profile: Profile
  /// Whether somebody named a profile, which then has to exist.
  let isProfileNamed: Bool

  init(_ request: SettingsRequest, _ environment: Environment, _ files: ConfigFiles) throws(CredentialError) {
    self.request = request
    self.environment = environment
    self.files = files
    var named: (name: String, origin: String)?
    if let name = request.profile {
      named = (name, "--profile")
    } else {
      for variable in ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"] where named == nil {
        named = environment[variable].map { ($0, variable) }
      }
    }
    isProfileNamed = named != nil
    if let named {
      profile = try files.profile(named.name, askedBy: named.origin)
    } else {
      profile = files.profiles["default"] ?? Profile(name: "default")
    }
  }

  func region() throws(CredentialError) -> String {
    let (region, origin): (String, String)
    if let option = request.region {
      (region, origin) = (option, "--region")
    } else if let variable = ["AWS_REGION", "AWS_DEFAULT_REGION"].first(where: { environment[$0] != nil }) {
      (region, origin) = (environment[variable] ?? "", variable)
    } else if let text = profile.text("region") {
      (region, origin) = (text, profile.place(of: "region"))
    } else {
      return "us-east-1"
    }
    guard Endpoints.isRegion(region) else {
      throw .configuration("\(origin): a region has to be a name such as us-east-1")
    }
    return region
  }

  func endpoints(region: String) throws(CredentialError) -> Endpoints {
    var all: EndpointOverride?
    var overrides: [Service: EndpointOverride] = [:]
    if let option = request.endpointURL {
      all = EndpointOverride(option, origin: "--endpoint-url")
    } else if !ignoresConfiguredEndpoints {
      for service in Service.allCases { overrides[service] = try override(for: service) }
    }
    do { return try Endpoints(region: region, all: all, overrides: overrides) } catch {
      throw .configuration(error.description)
    }
  }

  private var ignoresConfiguredEndpoints: Bool {
    let text =
      environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] ?? profile.text("ignore_configured_endpoint_urls")
    return text?.lowercased() == "true"
  }

  private func override(for service: Service) throws(CredentialError) -> EndpointOverride? {
    let name = service.settingName
    for variable in ["AWS_ENDPOINT_URL_\(name.uppercased())", "AWS_ENDPOINT_URL"] {
      if let url = environment[variable] { return EndpointOverride(url, origin: variable) }
    }
    if let section = profile["services"] {
      guard let services = files.services[section.text] else {
        throw .configuration(
          "\(section.place): profile \(profile.name) names a section [services \(section.text)], which is not there"
        )
      }
      if let setting = services[name], setting.isBlock, let url = try setting.block()["endpoint_url"] {
        return EndpointOverride(url, origin: "endpoint_url of \(name) at \(setting.place)")
      }
    }
    if let setting = profile["endpoint_url"], !setting.text.isEmpty {
      return EndpointOverride(setting.text, origin: "\(setting.place): endpoint_url")
    }
    return nil
  }

  var caBundle: String? { environment["AWS_CA_BUNDLE"] ?? profile.text("ca_bundle") }

  func maxAttempts() throws(CredentialError) -> Int? {
    let (text, origin): (String, String)
    if let value = environment["AWS_MAX_ATTEMPTS"] {
      (text, origin) = (value, "AWS_MAX_ATTEMPTS")
    } else if let value = profile.text("max_attempts") {
      (text, origin) = (value, profile.place(of: "max_attempts"))
    } else {
      return nil
    }
    guard let number = Int(text), (1...100).contains(number) else {
      throw .configuration("\(origin): the number of attempts is not a whole number from 1 to 100")
    }
    return number
  }
}
