import Evidence
import IAM
import Testing

/// Whether anybody is told of the root user's use, by what CloudTrail, CloudWatch and SNS answered.
struct MonitoringTests {
  private func alarm(_ change: (inout MonitoringSnapshot) -> Void = { _ in }) throws -> Fact<RootUsageAlarm> {
    var snapshot = MonitoringSnapshot()
    change(&snapshot)
    return try snapshot.read().rootUsageAlarm
  }

  @Test func `an alarm whose topic has a subscriber tells`() throws {
    let account = try MonitoringSnapshot().read()
    #expect(account.rootUsageAlarm == .known(.alarm("root-use")))
    #expect(account.notes == [])
    for source in Source.monitoring { #expect(account.status(source) == .available, "\(source)") }
    let trail = try #require(account.trails.elements.first)
    #expect(trail.isMultiRegion && trail.hasLogFileValidation)
    #expect(trail.logGroup?.name == "trail")
    #expect(account.metricFilters.all.elements.map(\.region) == ["eu-west-1"])
    #expect(account.alarms.all.elements.map(\.state) == ["OK"])
    #expect(
      account.subscriptions(of: MonitoringSnapshot.topic).value?.map(\.endpoint) == ["security@example.org"])
  }

  @Test(arguments: [
    ("DescribeTrails", #"{"trailList": []}"#, "no trail records the events of all regions"),
    (
      "DescribeTrails", MonitoringSnapshot.trails(isMultiRegion: false),
      "no trail records the events of all regions"
    ),
    (
      "DescribeTrails", MonitoringSnapshot.trails(group: nil),
      "trail all writes to no log group of CloudWatch Logs"
    ),
    ("GetTrailStatus", #"{"IsLogging": false}"#, "trail all does not record at present"),
    (
      "DescribeMetricFilters", #"{"metricFilters": []}"#,
      "no metric filter of log group trail counts every use of the root user"
    ),
    (
      "DescribeMetricFilters", MonitoringSnapshot.filters(MonitoringSnapshot.pattern, group: "other"),
      "no metric filter of log group trail counts every use of the root user"
    ),
    (
      "DescribeMetricFilters",
      MonitoringSnapshot.filters(
        MonitoringSnapshot.pattern, more: #", "fieldSelectionCriteria": "@aws.region = 'eu-west-1'""#),
      "no metric filter of log group trail counts every use of the root user"
    ),
    (
      "DescribeMetricFilters", MonitoringSnapshot.filters(MonitoringSnapshot.pattern, value: "0"),
      "no alarm watches what metric filter root counts"
    ),
    (
      "DescribeAlarms", MonitoringSnapshot.alarms(metric: "Other"),
      "no alarm watches what metric filter root counts"
    ),
    (
      "DescribeAlarms", MonitoringSnapshot.alarms(region: "us-east-1"),
      "no alarm watches what metric filter root counts"
    ),
    ("DescribeAlarms", MonitoringSnapshot.alarms(enabled: false), "the actions of alarm root-use are off"),
    (
      "DescribeAlarms",
      MonitoringSnapshot.alarms(actions: ["arn:aws:lambda:eu-west-1:111122223333:function:f"]),
      "alarm root-use publishes to no topic"
    ),
    (
      "ListSubscriptionsByTopic", MonitoringSnapshot.subscriptions(nil),
      "nobody has subscribed to topic \(MonitoringSnapshot.topic), to which alarm root-use publishes"
    ),
    (
      "ListSubscriptionsByTopic", MonitoringSnapshot.subscriptions("PendingConfirmation"),
      "nobody has subscribed to topic \(MonitoringSnapshot.topic), to which alarm root-use publishes"
    ),
  ])
  func `a way that ends is told by where it ends`(_ api: String, _ body: String, _ reason: String) throws {
    #expect(try alarm { $0.bodies[api] = body } == .known(.none(reason)))
  }

  @Test(arguments: [
    "GetTrailStatus", "GetEventSelectors", "DescribeMetricFilters", "DescribeAlarms",
    "ListSubscriptionsByTopic",
    "DescribeTrails",
  ])
  func `a refusal is no pass and no fail, and the reason`(_ api: String) throws {
    var snapshot = MonitoringSnapshot()
    snapshot.errors[api] = ("AccessDeniedException", "User: x is not authorized to perform: that")
    let account = try snapshot.read()
    let missing = try #require(account.rootUsageAlarm.missing)
    #expect(missing.kind == .refused)
    #expect(missing.source.rawValue == api)
    #expect(account.status(missing.source) == .missing(missing))
  }

  @Test(arguments: [
    "GetTrailStatus", "GetEventSelectors", "DescribeMetricFilters", "DescribeAlarms",
    "ListSubscriptionsByTopic",
    "DescribeTrails",
  ])
  func `what was not asked is missing`(_ api: String) throws {
    let missing = try #require(try alarm { $0.bodies[api] = nil }.missing)
    #expect(missing.kind == .notCollected)
    #expect(missing.source.rawValue == api)
  }

  @Test(arguments: [
    ("DescribeTrails", #"{"trailList": [{"Name": "all"}]}"#),
    ("DescribeTrails", #"{"trailList": [1]}"#),
    ("GetTrailStatus", #"{"IsLogging": "perhaps"}"#),
    ("GetEventSelectors", #"{"EventSelectors": [{"IncludeManagementEvents": 7}]}"#),
    ("DescribeMetricFilters", #"{"metricFilters": [{"filterName": "f", "metricTransformations": [{}]}]}"#),
    ("DescribeMetricFilters", #"{"metricFilters": ["#),
    ("DescribeAlarms", "<DescribeAlarmsResponse><DescribeAlarmsResult>"),
    (
      "DescribeAlarms",
      "<DescribeAlarmsResponse><DescribeAlarmsResult><MetricAlarms><member><AlarmName>a</AlarmName></member></MetricAlarms></DescribeAlarmsResult></DescribeAlarmsResponse>"
    ),
    (
      "ListSubscriptionsByTopic",
      "<ListSubscriptionsByTopicResponse><ListSubscriptionsByTopicResult><Subscriptions><member/></Subscriptions></ListSubscriptionsByTopicResult></ListSubscriptionsByTopicResponse>"
    ),
  ])
  func `an answer that cannot be read is no pass and no fail`(_ api: String, _ body: String) throws {
    let missing = try #require(try alarm { $0.bodies[api] = body }.missing)
    #expect(missing.kind == .malformed, "\(missing)")
    #expect(missing.source.rawValue == api)
  }

  @Test func `another page that is not there leaves open whether a filter is on it`() throws {
    let missing = try #require(
      try alarm { $0.bodies["DescribeMetricFilters"] = #"{"metricFilters": [], "nextToken": "more"}"# }
        .missing)
    #expect(missing.kind == .incomplete)
    let found = try alarm {
      let first = $0.bodies["DescribeMetricFilters"]?.dropLast() ?? ""
      $0.bodies["DescribeMetricFilters"] = first + #", "nextToken": "more"}"#
    }
    #expect(found == .known(.alarm("root-use")))
  }

  @Test(arguments: [
    (
      MonitoringSnapshot.selectors(#"{"ReadWriteType": "WriteOnly", "IncludeManagementEvents": true}"#), false
    ),
    (MonitoringSnapshot.selectors(#"{"ReadWriteType": "All", "IncludeManagementEvents": false}"#), false),
    (
      MonitoringSnapshot.selectors(
        #"{"ReadWriteType": "All", "ExcludeManagementEventSources": ["kms.amazonaws.com"]}"#), true
    ),
    (
      MonitoringSnapshot.selectors(
        #"{"ReadWriteType": "All", "ExcludeManagementEventSources": ["iam.amazonaws.com"]}"#), false
    ),
    (MonitoringSnapshot.advanced(#"{"Field": "eventCategory", "Equals": ["Management"]}"#), true),
    (MonitoringSnapshot.advanced(#"{"Field": "eventCategory", "Equals": ["Data"]}"#), false),
    (
      MonitoringSnapshot.advanced(
        #"{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "readOnly", "Equals": ["false"]}"#),
      false
    ),
    (
      MonitoringSnapshot.advanced(
        #"{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "eventSource", "NotEquals": ["kms.amazonaws.com", "rdsdata.amazonaws.com"]}"#
      ), true
    ),
    (
      MonitoringSnapshot.advanced(
        #"{"Field": "eventCategory", "Equals": ["Management"]}, {"Field": "eventSource", "Equals": ["kms.amazonaws.com"]}"#
      ), false
    ),
  ])
  func `a trail counts that records all management events`(_ selectors: String, _ isWhole: Bool) throws {
    let alarm = try alarm { $0.bodies["GetEventSelectors"] = selectors }
    #expect(
      alarm
        == .known(isWhole ? .alarm("root-use") : .none("trail all does not record all management events")))
  }

  @Test func `a log group of another account cannot be seen from here`() throws {
    let missing = try #require(
      try alarm {
        $0.bodies["DescribeTrails"] = MonitoringSnapshot.trails(
          group: "arn:aws:logs:eu-west-1:999988887777:log-group:trail:*")
      }.missing)
    #expect(missing.description.contains("trail all writes to a log group of account 999988887777"))
  }

  @Test func `filters of another region than the log group's say nothing of it`() throws {
    let missing = try #require(try alarm { $0.region = "us-east-1" }.missing)
    #expect(missing.source == .metricFilters)
    #expect(missing.kind == .notCollected)
  }

  @Test func `one trail that tells is enough, whatever is missing of another`() throws {
    let other = """
      , {"Name": "more", "IsMultiRegionTrail": true, "HomeRegion": "us-east-1",
        "TrailARN": "arn:aws:cloudtrail:us-east-1:111122223333:trail/more"}
      """
    let account = try alarm { $0.bodies["DescribeTrails"] = MonitoringSnapshot.trails(more: other) }
    #expect(account == .known(.alarm("root-use")))
  }

  @Test func `without a manifest the answers of one trail are about it`() throws {
    let account = try MonitoringSnapshot().readWithoutManifest()
    #expect(account.rootUsageAlarm == .known(.alarm("root-use")))
    var snapshot = MonitoringSnapshot()
    let other =
      #", {"Name": "b", "IsMultiRegionTrail": true, "HomeRegion": "x", "TrailARN": "arn:aws:cloudtrail:x:111122223333:trail/b"}"#
    snapshot.bodies["DescribeTrails"] = MonitoringSnapshot.trails(more: other)
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm.missing?.source == .trailStatus)
    snapshot.bodies["GetTrailStatus"] = #"{"TrailARN": "\#(MonitoringSnapshot.trail)", "IsLogging": true}"#
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm == .known(.alarm("root-use")))
  }

  @Test func `without a manifest filters may say where they were asked for`() throws {
    var snapshot = MonitoringSnapshot()
    let filters = snapshot.bodies["DescribeMetricFilters"]?.dropFirst() ?? ""
    snapshot.bodies["DescribeMetricFilters"] = #"{"region": "eu-west-1", "# + filters
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm == .known(.alarm("root-use")))
    snapshot.bodies["DescribeMetricFilters"] = #"{"region": "us-east-1", "# + filters
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm.missing?.source == .metricFilters)
  }

  @Test func `an empty list of subscriptions says whose it is, or is ignored`() throws {
    var snapshot = MonitoringSnapshot()
    snapshot.bodies["ListSubscriptionsByTopic"] = MonitoringSnapshot.subscriptions(nil)
    let ignored = try snapshot.readWithoutManifest()
    #expect(ignored.rootUsageAlarm.missing?.source == .topicSubscriptions)
    #expect(ignored.notes.count == 1)
    snapshot.bodies["ListSubscriptionsByTopic"] =
      #"{"TopicArn": "\#(MonitoringSnapshot.topic)", "Subscriptions": []}"#
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm.value != nil)
  }

  @Test func `the AWS CLI's answers are read as those of the API`() throws {
    var snapshot = MonitoringSnapshot()
    snapshot.bodies["DescribeAlarms"] = """
      {"MetricAlarms": [{"AlarmName": "root-use", "AlarmArn": "arn:aws:cloudwatch:eu-west-1:111122223333:alarm:root-use",
        "AlarmConfigurationUpdatedTimestamp": "2026-11-01T10:00:00+00:00", "ActionsEnabled": true, "OKActions": [],
        "AlarmActions": ["\(MonitoringSnapshot.topic)"], "StateValue": "OK", "Dimensions": [], "Period": 300,
        "Metrics": [{"Id": "m1", "MetricStat": {"Metric": {"Namespace": "Trail", "MetricName": "RootUse"}, "Period": 300,
          "Stat": "Sum"}, "ReturnData": true}], "Threshold": 1.0}], "CompositeAlarms": []}
      """
    snapshot.bodies["ListSubscriptionsByTopic"] = """
      {"Subscriptions": [{"SubscriptionArn": "\(MonitoringSnapshot.topic):0c", "Owner": "111122223333",
        "Protocol": "email", "Endpoint": "security@example.org", "TopicArn": "\(MonitoringSnapshot.topic)"}]}
      """
    #expect(try snapshot.readWithoutManifest().rootUsageAlarm == .known(.alarm("root-use")))
  }

  @Test func `an alarm of another account makes the evidence that of two`() throws {
    var snapshot = MonitoringSnapshot()
    snapshot.bodies["DescribeAlarms"] = snapshot.bodies["DescribeAlarms"]?
      .replacing("eu-west-1:111122223333:alarm", with: "eu-west-1:999988887777:alarm")
    #expect(try snapshot.read().rootUsageAlarm.missing?.kind == .conflicting)
  }
}
