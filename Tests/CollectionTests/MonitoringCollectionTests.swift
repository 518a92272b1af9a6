import AWS
import Collection
import Evidence
import IAM
import Testing

/// How a collection finds who is told of the root user's use.
struct MonitoringCollectionTests {
  private static let topic = "arn:aws:sns:eu-west-1:111122223333:alarms"

  private static func trail(
    _ name: String, region: String = "eu-west-1", group: String? = "trail", all: Bool = true
  )
    -> String
  {
    let arn = group.map { "arn:aws:logs:\(region):111122223333:log-group:\($0):*" }
    return """
      {"Name": "\(name)", "TrailARN": "arn:aws:cloudtrail:\(region):111122223333:trail/\(name)",
        "HomeRegion": "\(region)", "IsMultiRegionTrail": \(all)\(arn.map { #", "CloudWatchLogsLogGroupArn": "\#($0)""# } ?? "")}
      """
  }

  private static func reply(_ call: Call, trails: [String] = [trail("all")]) -> ScriptedRunner.Reply {
    switch call.operation {
    case "DescribeTrails": return .body(#"{"trailList": [\#(trails.joined(separator: ","))]}"#)
    case "GetTrailStatus": return .body(#"{"IsLogging": true}"#)
    case "GetEventSelectors": return .body(#"{"EventSelectors": [{"ReadWriteType": "All"}]}"#)
    case "DescribeMetricFilters":
      guard call.text("nextToken") != nil else {
        return .body(#"{"metricFilters": [], "nextToken": "2"}"#, next: "2")
      }
      return .body(
        #"{"metricFilters": [{"filterName": "f", "filterPattern": "{$.userIdentity.type=Root}", "logGroupName": "trail","#
          + #""metricTransformations": [{"metricName": "M", "metricNamespace": "N", "metricValue": "1"}]}]}"#)
    case "DescribeAlarms":
      let alarms = [("root", "M", topic), ("cpu", "CPU", topic + "-cpu")].map { name, metric, topic in
        "<member><AlarmName>\(name)</AlarmName><AlarmArn>arn:aws:cloudwatch:eu-west-1:111122223333:alarm:\(name)</AlarmArn>"
          + "<ActionsEnabled>true</ActionsEnabled><AlarmActions><member>\(topic)</member></AlarmActions>"
          + "<MetricName>\(metric)</MetricName><Namespace>N</Namespace></member>"
      }
      return .body(Replies.response("DescribeAlarms", "<MetricAlarms>\(alarms.joined())</MetricAlarms>"))
    case "ListSubscriptionsByTopic":
      return .body(
        Replies.response(
          "ListSubscriptionsByTopic",
          "<Subscriptions><member><TopicArn>\(topic)</TopicArn><Protocol>email</Protocol>"
            + "<SubscriptionArn>\(topic):1</SubscriptionArn></member></Subscriptions>"))
    default: return Replies.usual(call)
    }
  }

  @Test(arguments: [false, true])
  func `it goes from the trail to who is told, in the regions where they are`(_ lastFirst: Bool) throws {
    let fixture = try CollectionFixture(answersLastFirst: lastFirst) { call, _ in Self.reply(call) }
    try fixture.collector.collect(Source.monitoring)
    let counts = Dictionary(grouping: fixture.runner.operations) { $0 }.mapValues(\.count)
    #expect(
      counts == [
        "GetCallerIdentity": 1, "DescribeTrails": 1, "GetTrailStatus": 1, "GetEventSelectors": 1,
        "DescribeMetricFilters": 2, "DescribeAlarms": 1, "ListSubscriptionsByTopic": 1,
      ])
    let regions = fixture.runner.sent.filter { $0.service != .sts }.map(\.region)
    #expect(Set(regions) == [nil, "eu-west-1"])
    #expect(fixture.collector.outcome.isComplete)
    let account = try fixture.account()
    #expect(account.rootUsageAlarm == .known(.alarm("root")))
    #expect(account.notes == [])
  }

  @Test func `what leads nowhere is not followed`() throws {
    let cases: [([String], [String])] = [
      ([], ["DescribeTrails"]), ([Self.trail("one", all: false)], ["DescribeTrails"]),
      (
        [Self.trail("all", group: nil)], ["DescribeTrails", "GetTrailStatus", "GetEventSelectors"]
      ),
    ]
    for (trails, operations) in cases {
      let fixture = try CollectionFixture { call, _ in Self.reply(call, trails: trails) }
      try fixture.collector.collect(Source.monitoring)
      #expect(fixture.runner.operations.dropFirst() == operations[...])
      #expect(fixture.collector.outcome.isComplete)
      let account = try fixture.account()
      #expect(account.rootUsageAlarm.value != nil)
      for record in account.evidence where Source.monitoring.contains(record.source) {
        #expect(record.status == .available, "\(record.source)")
      }
    }
  }

  @Test func `two trails in two regions are asked for in both, each file with its own name`() throws {
    let trails = [Self.trail("all"), Self.trail("more", region: "us-east-1")]
    let fixture = try CollectionFixture { call, _ in Self.reply(call, trails: trails) }
    try fixture.collector.collect(Source.monitoring)
    #expect(fixture.runner.operations.count { $0 == "DescribeMetricFilters" } == 4)
    let files = try fixture.files()
    #expect(files.contains("logs/DescribeMetricFilters/eu-west-1.json"))
    #expect(files.contains("logs/DescribeMetricFilters/us-east-1~2.json"))
    #expect(try fixture.account().rootUsageAlarm == .known(.alarm("root")))
  }

  @Test func `a refusal leads no further`() throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "DescribeMetricFilters"
        ? .refused(400, "AccessDeniedException", Replies.refusal("logs:DescribeMetricFilters"))
        : Self.reply(call)
    }
    try fixture.collector.collect(Source.monitoring)
    #expect(!fixture.runner.operations.contains("DescribeAlarms"))
    #expect(try fixture.account().rootUsageAlarm.missing?.kind == .refused)
  }

  @Test(arguments: ["{", "[]", #"{"trailList": 1}"#, #"{"trailList": [{"IsMultiRegionTrail": true}, 7]}"#])
  func `an answer of another form leads no further`(_ body: String) throws {
    let fixture = try CollectionFixture { call, _ in
      call.operation == "DescribeTrails" ? .body(body) : Self.reply(call)
    }
    try fixture.collector.collect(Source.monitoring)
    #expect(fixture.runner.operations.dropFirst() == ["DescribeTrails"])
    #expect(try fixture.account().rootUsageAlarm.missing != nil)
  }
}
