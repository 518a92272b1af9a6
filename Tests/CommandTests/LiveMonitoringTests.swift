import JSON
import TestSupport
import Testing

/// Who is told of the root user's use, asked of moto, whose trail is in another region than the auditor's.
struct LiveMonitoringTests {
  @Test func `the alarm is found from the trail, in the trail's region`() throws {
    let moto = try LivePeer.moto("--users", "1")
    try moto.allow(try BuiltBinary.run("rules", "permissions", "--rule", "root-usage-alarm").output)
    let answer = try moto.run("audit", "--rule", "root-usage-alarm", "--list", "all", "--format", "json")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    #expect(try answer.count("pass") == 1)
    let reason = try answer.json["results"]?.array?.first?["reason"]?.string
    #expect(reason == "alarm root-use tells of the root user's use")
    #expect(
      try moto.calls.map { String($0.split(separator: ".").last ?? "") }.sorted() == [
        "DescribeAlarms", "DescribeMetricFilters", "DescribeTrails", "GetCallerIdentity", "GetEventSelectors",
        "GetTrailStatus", "ListSubscriptionsByTopic",
      ])
  }

  @Test func `somebody at the Billing console shows that IAM may be there, and no further page is asked for`()
    throws
  {
    let moto = try LivePeer.moto("--users", "1")
    try moto.allow(try BuiltBinary.run("rules", "permissions", "--rule", "account-billing-iam-access").output)
    let answer = try moto.run(
      "audit", "--rule", "account-billing-iam-access", "--list", "all", "--format", "json")
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    let reason = try answer.json["results"]?.array?.first?["reason"]?.string ?? ""
    #expect(reason.hasPrefix("arn:aws:sts::123456789012:assumed-role/finance/ana saw a page of Billing on "))
    #expect(reason.hasSuffix("; by the policies, administrators who may see bills: 1"), "\(reason)")
    #expect(try moto.calls.count { $0.hasSuffix("LookupEvents") } == 2)
  }

  @Test(arguments: [
    ("DescribeTrails", "root-usage-alarm", "unknown"),
    ("LookupEvents", "account-billing-iam-access", "manual"),
  ])
  func `what AWS refuses is no pass and no fail`(_ api: String, _ rule: String, _ status: String) throws {
    let server = try LivePeer.own("--users", "5")
    try server.fault(#"{"match": "Action=\#(api)", "kind": "denied"}"#)
    let answer = try server.run("audit", "--rule", rule, "--format", "json")
    let results = try answer.json["results"]?.array ?? []
    #expect(results.map { $0["status"]?.string } == [status])
    #expect(results.first?["cause"]?["kind"]?.string == "refused", "\(answer.output)")
    #expect(results.first?["cause"]?["action_to_grant"]?.string == "cloudtrail:\(api)")
    #expect(answer.status == (status == "unknown" ? 2 : 0))
  }

  @Test func `the tables tell of each link`() throws {
    let moto = try LivePeer.moto("--users", "1")
    let folder = try TemporaryFolder()
    try moto.allow(try BuiltBinary.run("rules", "permissions", "--rule", "root-usage-alarm").output)
    let snapshot = folder.path + "/snapshot"
    #expect(try moto.run("collect", "--rule", "root-usage-alarm", "--output", snapshot).status == 0)
    let answer = try BuiltBinary.run(
      "query", "--snapshot", snapshot, "--format", "csv",
      """
      SELECT t.name, t.region, f.name, f.covers_root_use, a.name, s.protocol, s.is_confirmed FROM aws_cloudtrail_trail AS t
      JOIN aws_cloudwatch_log_metric_filter AS f ON instr(t.log_group_arn, ':' || f.log_group_name || ':')
      JOIN aws_cloudwatch_alarm AS a ON a.metric_name = f.metric_transformation_name
      JOIN aws_sns_topic_subscription AS s ON EXISTS (SELECT 1 FROM json_each(a.alarm_actions) WHERE value = s.topic_arn)
      """)
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("everything,eu-west-1,root,1,root-use,email,1"), "\(answer.output)")
  }
}
