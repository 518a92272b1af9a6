import IAM

/// A snapshot of an account in which somebody is told of the root user's use, with the manifest that proves it.
struct MonitoringSnapshot {
  static let account = "111122223333"
  static let trail = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/all"
  static let topic = "arn:aws:sns:eu-west-1:111122223333:alarms"
  static let group = "arn:aws:logs:eu-west-1:111122223333:log-group:trail:*"
  static let pattern =
    #"{$.userIdentity.type=\"Root\" && $.userIdentity.invokedBy NOT EXISTS && $.eventType!=\"AwsServiceEvent\"}"#

  /// By the API: each asked once.
  var bodies: [String: String] = [
    "GetCallerIdentity":
      #"{"UserId": "AIDA", "Account": "111122223333", "Arn": "arn:aws:iam::111122223333:user/auditor"}"#,
    "DescribeTrails": trails(),
    "GetTrailStatus": #"{"IsLogging": true, "LatestDeliveryTime": 1795312811.0}"#,
    "GetEventSelectors": selectors(#"{"ReadWriteType": "All", "IncludeManagementEvents": true}"#),
    "DescribeMetricFilters": filters(pattern),
    "DescribeAlarms": alarms(),
    "ListSubscriptionsByTopic": subscriptions("\(topic):0c1f"),
  ]
  var errors: [String: (code: String, message: String)] = [:]
  /// Where each was asked; nil where that is not written down.
  var region: String? = "eu-west-1"

  static func trails(
    isMultiRegion: Bool = true, group: String? = group, arn: String = trail, more: String = ""
  ) -> String {
    """
    {"trailList": [{"Name": "all", "S3BucketName": "b", "IncludeGlobalServiceEvents": true, "HomeRegion": "eu-west-1",
      "IsMultiRegionTrail": \(isMultiRegion), "TrailARN": "\(arn)", "LogFileValidationEnabled": true,
      "HasCustomEventSelectors": false, "IsOrganizationTrail": false
      \(group.map { #", "CloudWatchLogsLogGroupArn": "\#($0)""# } ?? "")}\(more)]}
    """
  }

  static func selectors(_ selector: String) -> String {
    #"{"TrailARN": "\#(trail)", "EventSelectors": [\#(selector)]}"#
  }

  static func advanced(_ fields: String) -> String {
    #"{"TrailARN": "\#(trail)", "AdvancedEventSelectors": [{"Name": "n", "FieldSelectors": [\#(fields)]}]}"#
  }

  static func filters(_ pattern: String, group: String = "trail", value: String = "1", more: String = "")
    -> String
  {
    """
    {"metricFilters": [{"filterName": "root", "filterPattern": "\(pattern)", "logGroupName": "\(group)",
      "creationTime": 1795312811000, "metricTransformations": [
        {"metricName": "RootUse", "metricNamespace": "Trail", "metricValue": "\(value)"}]\(more)}]}
    """
  }

  static func alarms(
    metric: String = "RootUse", enabled: Bool = true, actions: [String] = [topic],
    region: String = "eu-west-1"
  ) -> String {
    """
    <DescribeAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><DescribeAlarmsResult>
      <CompositeAlarms/><MetricAlarms><member><AlarmName>root-use</AlarmName>
        <AlarmArn>arn:aws:cloudwatch:\(region):111122223333:alarm:root-use</AlarmArn>
        <ActionsEnabled>\(enabled)</ActionsEnabled><OKActions/>
        <AlarmActions>\(actions.map { "<member>\($0)</member>" }.joined())</AlarmActions>
        <StateValue>OK</StateValue><MetricName>\(metric)</MetricName><Namespace>Trail</Namespace><Dimensions/>
        <Threshold>1.0</Threshold></member></MetricAlarms></DescribeAlarmsResult>
      <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></DescribeAlarmsResponse>
    """
  }

  static func subscriptions(_ arn: String?) -> String {
    """
    <ListSubscriptionsByTopicResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">
      <ListSubscriptionsByTopicResult><Subscriptions>\(
        arn.map {
          """
          <member><TopicArn>\(topic)</TopicArn><Protocol>email</Protocol><SubscriptionArn>\($0)</SubscriptionArn>
            <Owner>111122223333</Owner><Endpoint>security@example.org</Endpoint></member>
          """
        } ?? "")</Subscriptions></ListSubscriptionsByTopicResult>
      <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></ListSubscriptionsByTopicResponse>
    """
  }

  private static let parameters = [
    "GetTrailStatus": #""Name": "\#(trail)""#, "GetEventSelectors": #""TrailName": "\#(trail)""#,
    "DescribeAlarms": #""MaxRecords": "100""#, "ListSubscriptionsByTopic": #""TopicArn": "\#(topic)""#,
  ]

  func read() throws -> Account {
    var files = bodies
    var calls: [String] = []
    for api in Set(bodies.keys).union(errors.keys).sorted() {
      let region = api == "GetCallerIdentity" ? nil : region
      var call = #"{"api": "\#(api)", "parameters": {\#(Self.parameters[api] ?? "")}"#
      if let region { call += #", "region": "\#(region)""# }
      if let error = errors[api] {
        files[api] = nil
        call += #", "error": {"code": "\#(error.code)", "message": "\#(error.message)"}"#
      } else {
        call += #", "file": "\#(api)""#
      }
      calls.append(call + "}")
    }
    files["snapshot.json"] = #"{"version": 1, "calls": [\#(calls.joined(separator: ","))]}"#
    return try TemporarySnapshot.read(files)
  }

  func readWithoutManifest() throws -> Account { try TemporarySnapshot.read(bodies) }
}
