import IAM

extension Table {
  static let trail = Table.of(
    "aws_cloudtrail_trail",
    "The trails of CloudTrail that can be seen from the region that was asked, those of all regions among them: a row a trail.",
    sources: [.trails], rows: { input in input.account.trails },
    columns: joined(
      trailColumns, trailDetailColumns, titleColumns(from: [.trails], title: \.name, arn: \.arn),
      commonColumns(from: [.trails]) { $0.homeRegion }))

  private static let trailColumns: [ReadColumn<Trail>] = [
    (Column("name", .text, "The trail's name.", from: [.trails]), { row, _ in .text(row.name) }),
    (Column("arn", .text, "The trail's ARN.", from: [.trails]), { row, _ in .text(row.arn) }),
    (
      Column("home_region", .text, "Where it was made.", from: [.trails]),
      { row, _ in .text(row.homeRegion) }
    ),
    (
      Column(
        "is_multi_region_trail", .boolean, "Whether it records the events of all regions.", from: [.trails],
        default: .bool(true)),
      { row, _ in .bool(row.isMultiRegion) }
    ),
    (
      Column(
        "is_organization_trail", .boolean, "Whether it is the organization's.", from: [.trails],
        default: .bool(false)),
      { row, _ in .bool(row.isOrganizationTrail) }
    ),
    (
      Column("s3_bucket_name", .text, "Where its files go.", from: [.trails]),
      { row, _ in .string(row.bucketName) }
    ),
    (
      Column(
        "log_file_validation_enabled", .boolean, "Whether changes of its files can be told.", from: [.trails],
        default: .bool(false)),
      { row, _ in .bool(row.hasLogFileValidation) }
    ),
    (
      Column(
        "include_global_service_events", .boolean, "Whether it records the events of global services.",
        from: [.trails], default: .bool(true)),
      { row, _ in .bool(row.includesGlobalEvents) }
    ),
    (
      Column("kms_key_id", .text, "The key that encrypts its files; NULL: S3's own.", from: [.trails]),
      { row, _ in .string(row.keyID) }
    ),
    (
      Column(
        "log_group_arn", .text, "The log group of CloudWatch Logs that it writes to; NULL: none.",
        from: [.trails]),
      { row, _ in .string(row.logGroupARN) }
    ),
  ]

  private static let trailDetailColumns: [ReadColumn<Trail>] = [
    (
      Column(
        "is_logging", .boolean, "Whether it records at present.", from: [.trailStatus], default: .bool(true)),
      { row, _ in .of(row.isLogging) }
    ),
    (
      Column(
        "records_management_events", .boolean,
        "Whether it records all management events, read and write; those of KMS and of the RDS Data API may be left out.",
        from: [.eventSelectors], default: .bool(true)),
      { row, _ in .of(row.recordsManagementEvents) }
    ),
  ]

  static let metricFilter = Table.of(
    "aws_cloudwatch_log_metric_filter",
    "What counts events of log groups, in the regions where a trail of all regions has its log group: a row a filter.",
    sources: [.metricFilters], rows: { input in input.account.metricFilters.all },
    columns: joined(metricFilterColumns, commonColumns(from: [.metricFilters]) { $0.region ?? "" }))

  private static let metricFilterColumns: [ReadColumn<MetricFilter>] = [
    (Column("name", .text, "The filter's name.", from: [.metricFilters]), { row, _ in .text(row.name) }),
    (
      Column("log_group_name", .text, "The log group whose events it counts.", from: [.metricFilters]),
      { row, _ in .text(row.logGroupName) }
    ),
    (
      Column("filter_pattern", .text, "What it counts.", from: [.metricFilters]),
      { row, _ in .text(row.pattern) }
    ),
    (
      Column(
        "metric_transformation_name", .text, "The metric that counts; the first, where there are several.",
        from: [.metricFilters]),
      { row, _ in .string(row.metrics.first?.name) }
    ),
    (
      Column("metric_transformation_namespace", .text, "The metric's namespace.", from: [.metricFilters]),
      { row, _ in .string(row.metrics.first?.namespace) }
    ),
    (
      Column(
        "metric_transformation_value", .text, "What each event adds to it.", from: [.metricFilters]),
      { row, _ in .string(row.metrics.first?.value) }
    ),
    (
      Column(
        "covers_root_use", .boolean,
        "Whether it counts every use of the root user, and asks for root at all.", from: [.metricFilters],
        default: .bool(false)),
      { row, _ in .bool(row.coversRootUse) }
    ),
  ]

  static let alarm = Table.of(
    "aws_cloudwatch_alarm",
    "The alarms on metrics, in the regions where a metric filter counts the root user's use: a row an alarm.",
    sources: [.alarms], rows: { input in input.account.alarms.all },
    columns: joined(
      alarmColumns, titleColumns(from: [.alarms], title: \.name, arn: \.arn),
      commonColumns(from: [.alarms]) { $0.region }))

  private static let alarmColumns: [ReadColumn<MetricAlarm>] = [
    (Column("name", .text, "The alarm's name.", from: [.alarms]), { row, _ in .text(row.name) }),
    (Column("arn", .text, "The alarm's ARN.", from: [.alarms]), { row, _ in .text(row.arn) }),
    (
      Column("metric_name", .text, "The metric it watches; the first, where it computes.", from: [.alarms]),
      { row, _ in .string(row.metrics.first?.name) }
    ),
    (
      Column("namespace", .text, "The metric's namespace.", from: [.alarms]),
      { row, _ in .string(row.metrics.first?.namespace) }
    ),
    (
      Column(
        "actions_enabled", .boolean, "Whether it does anything when it goes off.", from: [.alarms],
        default: .bool(true)),
      { row, _ in .bool(row.areActionsEnabled) }
    ),
    (
      Column(
        "alarm_actions", .json, "The ARNs of what is told when it goes off.", from: [.alarms],
        default: .text("[]")),
      { row, _ in .list(row.actions) }
    ),
    (
      Column("state_value", .text, "`OK`, `ALARM` or `INSUFFICIENT_DATA`.", from: [.alarms]),
      { row, _ in .string(row.state) }
    ),
  ]

  static let topicSubscription = Table.of(
    "aws_sns_topic_subscription",
    "Who is told what is published to the topics of alarms at the root user's use: a row a subscription.",
    sources: [.topicSubscriptions], rows: { input in input.account.topicSubscriptions },
    columns: joined(
      subscriptionColumns, commonColumns(from: [.topicSubscriptions]) { ARN($0.topicARN)?.region ?? "" }))

  private static let subscriptionColumns: [ReadColumn<TopicSubscription>] = [
    (
      Column("topic_arn", .text, "The topic's ARN.", from: [.topicSubscriptions]),
      { row, _ in .text(row.topicARN) }
    ),
    (
      Column(
        "subscription_arn", .text, "The subscription's ARN, or `PendingConfirmation`.",
        from: [.topicSubscriptions]),
      { row, _ in .text(row.arn) }
    ),
    (
      Column("protocol", .text, "`email`, `https`, `lambda`, …", from: [.topicSubscriptions]),
      { row, _ in .text(row.protocolName) }
    ),
    (
      Column("endpoint", .text, "Who is told.", from: [.topicSubscriptions]),
      { row, _ in .string(row.endpoint) }
    ),
    (
      Column("owner", .text, "The account of the subscription.", from: [.topicSubscriptions]),
      { row, _ in .string(row.owner) }
    ),
    (
      Column(
        "is_confirmed", .boolean, "Whether somebody has agreed to be told.", from: [.topicSubscriptions],
        default: .bool(true)),
      { row, _ in .bool(row.isConfirmed) }
    ),
  ]
}

extension Table {
  /// Whether anybody is told of the root user's use: columns of the account.
  static let rootUsageColumns: [ReadColumn<Account>] = [
    (
      Column(
        "has_root_usage_alarm", .boolean,
        "Whether somebody is told when the root user is used: by a trail of all regions, its log group, a metric filter, an alarm and a topic.",
        from: rootUsageSources, default: .bool(false)),
      { account, _ in
        .of(
          account.rootUsageAlarm.map { found in
            if case .alarm = found { true } else { false }
          })
      }
    ),
    (
      Column(
        "root_usage_alarm", .text, "The alarm that tells; NULL: none.", from: rootUsageSources),
      { account, _ in
        .of(
          account.rootUsageAlarm.map { found -> String? in
            if case .alarm(let name) = found { name } else { nil }
          })
      }
    ),
    (
      Column(
        "root_usage_alarm_gap", .text, "Where the way from a trail to who is told ends; NULL: somebody is.",
        from: rootUsageSources),
      { account, _ in
        .of(
          account.rootUsageAlarm.map { found -> String? in
            if case .none(let reason) = found { reason } else { nil }
          })
      }
    ),
  ]

  private static let rootUsageSources: [Source] = [
    .trails, .trailStatus, .eventSelectors, .metricFilters, .alarms, .topicSubscriptions,
  ]
}

extension Account {
  /// The subscriptions of all topics that were asked about; a topic of which nothing is known leaves a gap.
  fileprivate var topicSubscriptions: Listing<TopicSubscription> {
    var all = Listing<TopicSubscription>([])
    if subscriptionsByTopic.isEmpty { all.gap = Missing(.topicSubscriptions, .notCollected) }
    for (_, fact) in subscriptionsByTopic.sorted(by: { $0.key < $1.key }) {
      switch fact {
      case .known(let subscriptions): all.elements += subscriptions
      case .missing(let missing): all.gap = all.gap ?? missing
      }
    }
    return all
  }
}
