/// Where each service is asked from a region, unless somebody set another address.
package struct Endpoints: Sendable {
  package let partition: Partition
  /// A real region, also where `aws-global` was asked for.
  package let region: String
  private let endpoints: [Service: Endpoint]
  /// The services that somebody set another address of.
  private let overridden: Set<Service>

  /// `all` stands for every service that `overrides` does not name.
  package init(
    region: String, all: EndpointOverride? = nil, overrides: [Service: EndpointOverride] = [:]
  ) throws(EndpointError) {
    guard Self.isRegion(region) else {
      throw EndpointError(origin: "region", problem: "has to be a name such as us-east-1")
    }
    let partition = Partition(region: region)
    self.partition = partition
    self.region = region == partition.globalRegionName ? partition.globalRegion : region
    var endpoints: [Service: Endpoint] = [:]
    var overridden: Set<Service> = []
    for service in Service.allCases {
      var endpoint = Self.endpoint(of: service, in: partition, region: self.region)
      if let override = overrides[service] ?? all {
        (endpoint.url, endpoint.host, endpoint.basePath) = try override.parts()
        overridden.insert(service)
      }
      endpoints[service] = endpoint
    }
    self.endpoints = endpoints
    self.overridden = overridden
  }

  package func endpoint(of service: Service) -> Endpoint {
    endpoints[service] ?? Self.endpoint(of: service, in: partition, region: region)
  }

  /// Where a call goes: to its own region, if it names one, at the address that somebody set, if somebody did.
  ///
  /// Throws where the partition does not have the service, unless somebody set an address for it.
  package func endpoint(for call: Call) throws(CallError) -> Endpoint {
    var endpoint = endpoint(of: call.service)
    let isOverridden = overridden.contains(call.service)
    guard isOverridden || !partition.lacks(call.service) else {
      throw CallError(
        code: CallError.noSuchService,
        message: "there is no \(call.service.rawValue) in \(partition.rawValue)")
    }
    guard let region = call.region else { return endpoint }
    guard Self.isRegion(region) else {
      throw CallError(code: CallError.wrongBody, message: "'\(region.prefix(63))' is no name of a region")
    }
    let regional = Self.endpoint(of: call.service, in: partition, region: region)
    guard isOverridden else { return regional }
    endpoint.signingRegion = regional.signingRegion
    return endpoint
  }

  private static func endpoint(of service: Service, in partition: Partition, region: String) -> Endpoint {
    switch service {
    case .iam:
      Endpoint(
        host: partition.iam.host, signingRegion: partition.iam.signingRegion, signingName: service.rawValue)
    case .organizations, .account:
      regional(service, in: partition, region: partition.globalRegion)
    // STS has a global endpoint too, which the AWS CLI gave up: its tokens do not work in every region.
    case .sts, .accessAnalyzer, .cloudTrail, .logs, .cloudWatch, .sns, .ec2, .identityCenter:
      regional(service, in: partition, region: region)
    }
  }

  private static func regional(_ service: Service, in partition: Partition, region: String) -> Endpoint {
    Endpoint(
      host: "\(service.endpointName).\(region).\(partition.dnsSuffix)", signingRegion: region,
      signingName: service.endpointName)
  }

  /// Whether it may be a region: a region becomes part of a host's name, and nothing may end that name early.
  static func isRegion(_ name: String) -> Bool {
    guard let first = name.utf8.first, isSmallLetter(first), name.utf8.count <= 63 else { return false }
    return name.utf8.allSatisfy {
      isSmallLetter($0) || $0 == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
