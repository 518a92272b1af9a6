import AWS
import Testing

struct ClientEndpointTests {
  @Test(arguments: [
    ("us-east-1", Partition.aws), ("xx-future-9", .aws), ("cn-north-1", .china), ("us-gov-east-1", .govCloud),
    ("eusc-de-east-1", .europeanSovereign), ("us-iso-west-1", .iso), ("us-isob-east-1", .isoB),
    ("eu-isoe-west-1", .isoE), ("us-isof-south-1", .isoF), ("aws-cn-global", .china), ("aws-global", .aws),
    ("aws-iso-b-global", .isoB),
  ])
  func `a region tells its partition`(_ region: String, _ partition: Partition) {
    #expect(Partition(region: region) == partition)
  }

  @Test func `the global region stands for a real one`() throws {
    let endpoint = try Endpoints(region: "aws-us-gov-global").endpoint(of: .sts)
    #expect(endpoint.url == "https://sts.us-gov-west-1.amazonaws.com")
    #expect(endpoint.signingRegion == "us-gov-west-1")
  }

  @Test func `a service's own address comes before the one for all`() throws {
    let endpoints = try Endpoints(
      region: "eu-west-1", all: EndpointOverride("http://localhost:5000/", origin: "AWS_ENDPOINT_URL"),
      overrides: [.iam: EndpointOverride("https://Proxy.Example:443/iam/", origin: "AWS_ENDPOINT_URL_IAM")])
    let iam = endpoints.endpoint(of: .iam)
    #expect(iam.url == "https://proxy.example/iam")
    #expect(iam.host == "proxy.example")
    #expect(iam.basePath == "/iam")
    #expect(iam.signingRegion == "us-east-1")
    let sts = endpoints.endpoint(of: .sts)
    #expect(sts.url == "http://localhost:5000")
    #expect(sts.host == "localhost:5000")
    #expect(sts.signingRegion == "eu-west-1")
  }

  @Test func `a call that names a region goes there, at an address that somebody set too`() throws {
    let call = Call(.cloudWatch, "DescribeAlarms", region: "ap-southeast-2")
    let own = try Endpoints(region: "eu-west-1").endpoint(for: call)
    #expect(own.url == "https://monitoring.ap-southeast-2.amazonaws.com")
    #expect(own.signingRegion == "ap-southeast-2")
    #expect(
      try Endpoints(region: "eu-west-1").endpoint(for: Call(.sns, "ListTopics")).signingRegion == "eu-west-1")
    let set = try Endpoints(
      region: "eu-west-1", all: EndpointOverride("http://localhost:5000", origin: "AWS_ENDPOINT_URL"))
    #expect(try set.endpoint(for: call).url == "http://localhost:5000")
    #expect(try set.endpoint(for: call).signingRegion == "ap-southeast-2")
    let foreign = Call(.cloudWatch, "DescribeAlarms", region: "eu-west-1.example.com/")
    #expect(throws: CallError.self) { try set.endpoint(for: foreign) }
  }

  @Test func `an address in brackets keeps them`() throws {
    let endpoints = try Endpoints(
      region: "eu-west-1", all: EndpointOverride("http://[::1]:8080", origin: "--endpoint-url"))
    #expect(endpoints.endpoint(of: .iam).host == "[::1]:8080")
  }

  @Test(arguments: [
    "localhost:5000", "ftp://localhost", "https://", "https://user:pw@host", "http://host:0",
    "http://host:70000",
    "http://host:", "http://host:+80", "http://ho st", "http://host/?a=b", "http://host/#x", "http://[::1",
    "http://[]",
    "http://[::1]x", "http://host\r\nX: y",
  ])
  func `an address that is none is refused by the name of its variable`(_ url: String) {
    let error = #expect(throws: EndpointError.self) {
      try Endpoints(region: "us-east-1", all: EndpointOverride(url, origin: "AWS_ENDPOINT_URL"))
    }
    #expect(error?.description.hasPrefix("AWS_ENDPOINT_URL ") == true)
    #expect(error?.description.contains("pw") == false)
  }

  @Test(arguments: ["", "evil.example/#", "us-east-1.evil", "US-EAST-1", "1", "-a", "a\n"])
  func `a region that would end a host's name early is refused`(_ region: String) {
    #expect(throws: EndpointError.self) { try Endpoints(region: region) }
  }
}
