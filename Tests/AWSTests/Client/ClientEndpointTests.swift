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

  @Test func `a call that names a region goes there and is signed for it`() throws {
    let call = Call(.accessAnalyzer, "ListAnalyzers", region: "ap-south-1")
    let own = try Endpoints(region: "eu-west-1")
    #expect(try own.endpoint(for: call).url == "https://access-analyzer.ap-south-1.amazonaws.com")
    #expect(try own.endpoint(for: call).signingRegion == "ap-south-1")
    #expect(try own.endpoint(for: Call(.accessAnalyzer, "ListAnalyzers")).signingRegion == "eu-west-1")
    let proxy = try Endpoints(
      region: "eu-west-1", all: EndpointOverride("http://localhost:5000", origin: "AWS_ENDPOINT_URL"))
    #expect(try proxy.endpoint(for: call).url == "http://localhost:5000")
    #expect(try proxy.endpoint(for: call).signingRegion == "ap-south-1")
  }

  @Test(arguments: ["evil.example/", "EU", "", "a#"])
  func `what is no name of a region never becomes part of a host`(_ region: String) throws {
    let endpoints = try Endpoints(region: "eu-west-1")
    #expect(throws: CallError.self) {
      try endpoints.endpoint(for: Call(.accessAnalyzer, "ListAnalyzers", region: region))
    }
  }

  @Test func `a service that a partition does not have is not asked there`() throws {
    let call = Call(.account, "GetContactInformation")
    let error = #expect(throws: CallError.self) {
      try Endpoints(region: "us-gov-west-1").endpoint(for: call)
    }
    #expect(error?.code == "NoSuchService")
    #expect(error?.message == "there is no account in aws-us-gov")
    #expect(
      try Endpoints(region: "cn-north-1").endpoint(for: call).url
        == "https://account.cn-northwest-1.amazonaws.com.cn")
    let proxy = EndpointOverride("http://localhost:5000", origin: "AWS_ENDPOINT_URL")
    #expect(
      try Endpoints(region: "us-gov-west-1", all: proxy).endpoint(for: call).url == "http://localhost:5000")
  }
}
