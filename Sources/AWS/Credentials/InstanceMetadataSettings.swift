/// Where the metadata service is, and how long to wait for it: the environment's word, else the profile's.
struct InstanceMetadataSettings {
  let endpoint: String
  let timeout: Duration
  let attempts: Int

  init(_ environment: Environment, _ profile: Profile) throws(CredentialError) {
    func text(_ variable: String, _ key: String) -> (text: String, origin: String)? {
      if let text = environment[variable] { return (text, variable) }
      if let text = profile.text(key) { return (text, profile.place(of: key)) }
      return nil
    }
    func count(_ variable: String, _ key: String) throws(CredentialError) -> Int? {
      guard let found = text(variable, key) else { return nil }
      guard let number = Int(found.text), (1...3_600).contains(number) else {
        throw .configuration("\(found.origin): \(key) is not a whole number from 1 on")
      }
      return number
    }

    let mode = text("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")
    if let mode, !["ipv4", "ipv6"].contains(mode.text.lowercased()) {
      throw .configuration("\(mode.origin): the mode of the metadata service is neither IPv4 nor IPv6")
    }
    if let given = text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint") {
      guard given.text.hasPrefix("http://") || given.text.hasPrefix("https://"),
        given.text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !given.text.contains("@")
      else {
        throw .configuration("\(given.origin): the metadata service's endpoint is not an http or https URL")
      }
      endpoint = given.text.hasSuffix("/") ? String(given.text.dropLast()) : given.text
    } else {
      endpoint = mode?.text.lowercased() == "ipv6" ? "http://[fd00:ec2::254]" : "http://169.254.169.254"
    }
    timeout = .seconds(try count("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout") ?? 1)
    attempts = try count("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts") ?? 1
  }
}
