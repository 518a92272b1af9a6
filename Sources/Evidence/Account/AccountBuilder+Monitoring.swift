import IAM

extension AccountBuilder {
  /// Reads the trails, what counts their events, and who is told.
  mutating func readMonitoring() {
    account.trails = trails()
    account.metricFilters = regional(.metricFilters, list: "metricFilters") {
      record, region throws(DecodingProblem) in try MetricFilter(record, region: region)
    }
    account.alarms = regional(.alarms, list: "MetricAlarms") { record, _ throws(DecodingProblem) in
      try MetricAlarm(record)
    }
    for alarm in account.alarms.all.elements { identities.add(alarm.arn) }
    account.subscriptionsByTopic = subscriptions()
    // The log groups of other accounts are told from the account's own.
    if identities.accounts.count == 1 { account.id = identities.accounts.first }
  }

  /// What is missing of a source of monitoring; nil also where nothing hangs on it.
  func monitoringStatus(_ source: Source) -> Missing? {
    let collected = findings[source]
    if let failure = collected.failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    if source == .trails { return account.trails.gap }
    guard let missing = account.rootUsageAlarm.missing else { return nil }
    if missing.source == source { return missing }
    return collected.answers.isEmpty ? Missing(source, .notCollected) : nil
  }

  // MARK: Trails

  private mutating func trails() -> Listing<Trail> {
    var trails: [String: Trail] = [:]
    for given in findings[.trails].answers {
      do throws(DecodingProblem) {
        // Those of all regions are listed wherever they are asked for.
        for record in try given.records("trailList") {
          let trail = try Trail(record)
          trails[trail.arn] = trails[trail.arn] ?? trail
        }
      } catch {
        _ = report(error, in: given)
      }
    }
    var listing = Listing(trails.values.sorted { $0.arn < $1.arn })
    listing.gap = problems[.trails]?.first
    if findings[.trails].answers.isEmpty { listing.gap = missing(.trails) }
    for index in listing.elements.indices { addDetails(to: &listing.elements[index], of: trails.count) }
    return listing
  }

  private mutating func addDetails(to trail: inout Trail, of count: Int) {
    trail.isLogging = detail(.trailStatus, of: trail, count) { given throws(DecodingProblem) in
      guard let isLogging = try given.answer.result.bool("IsLogging") else {
        throw DecodingProblem("IsLogging is missing")
      }
      return isLogging
    }
    trail.recordsManagementEvents = detail(.eventSelectors, of: trail, count) {
      given throws(DecodingProblem) in
      let contents = given.answer.contents
      for selector in try contents.records("EventSelectors") where try selector.recordsManagementEvents() {
        return true
      }
      for selector in try contents.records("AdvancedEventSelectors")
      where try selector.recordsManagementEventsByFields() {
        return true
      }
      return false
    }
  }

  /// What the one answer about a trail says; where there is one trail, an answer need not name it.
  private mutating func detail<Value: Equatable>(
    _ source: Source, of trail: Trail, _ count: Int,
    _ decode: (Findings.Given) throws(DecodingProblem) -> Value
  ) -> Fact<Value> {
    var value: Value?
    for given in findings[source].answers {
      let name = given.call?.subject ?? given.answer.result.text("TrailARN")
      guard name == trail.arn || name == trail.name || (name == nil && count == 1) else { continue }
      do throws(DecodingProblem) {
        let found = try decode(given)
        if let value, value != found {
          return .missing(
            Missing(source, .conflicting, "two answers about trail \(trail.name) differ", about: trail.arn))
        }
        value = found
      } catch { return .missing(report(error, in: given)) }
    }
    if let value { return .known(value) }
    let failures = findings[source].failures
    let failure =
      failures.first { $0.subject == trail.arn || $0.subject == trail.name }
      ?? failures.first { $0.subject == nil }
    return .missing(failure?.missing ?? Missing(source, .notCollected, about: trail.arn))
  }

  // MARK: Regions

  /// The members of all pages of a listing, by the region that was asked.
  private mutating func regional<Element: Hashable>(
    _ source: Source, list: String,
    _ decode: (Record, String?) throws(DecodingProblem) -> Element
  ) -> RegionalListing<Element> {
    var found = RegionalListing<Element>(missing: missing(source))
    let answers = Dictionary(grouping: findings[source].answers) { $0.region ?? "" }
    for (region, pages) in answers {
      var listing = Listing<Element>([], gap: Self.gap(pages))
      var seen: Set<Element> = []
      for given in pages {
        do throws(DecodingProblem) {
          for record in try given.records(list) {
            let element = try decode(record, given.region)
            if seen.insert(element).inserted { listing.elements.append(element) }
          }
        } catch { listing.gap = report(error, in: given) }
      }
      found.regions[region] = listing
    }
    for failure in findings[source].failures {
      guard let region = failure.region else { continue }
      found.regions[region, default: Listing([])].gap = failure.missing
    }
    return found
  }

  /// Why pages of one region may not be all of them.
  private static func gap(_ pages: [Findings.Given]) -> Missing? {
    guard let first = pages.first else { return nil }
    let source = first.answer.source
    if pages.allSatisfy({ $0.call != nil }) {
      if pages.contains(where: { $0.call?.question.isEmpty == false }) {
        return Missing(source, .incomplete, "only a part of the listing was asked for")
      }
      if isChain(pages) { return nil }
    }
    return pages.first { $0.answer.isTruncated }.map {
      Missing(source, .incomplete, "\($0.file) says that another page follows, which is not there")
    }
  }

  // MARK: Topics

  private mutating func subscriptions() -> [String: Fact<[TopicSubscription]>] {
    let source = Source.topicSubscriptions
    var pages: [String: [Findings.Given]] = [:]
    for given in findings[source].answers {
      let named =
        given.answer.result.text("TopicArn")
        ?? (try? given.answer.contents.records("Subscriptions"))?.first?.text("TopicArn")
      guard let topic = given.call?.subject ?? named else {
        notes.append(
          "\(given.file): an answer of \(source.api) that does not say whom it is about was ignored")
        continue
      }
      pages[topic, default: []].append(given)
    }
    var found: [String: Fact<[TopicSubscription]>] = [:]
    for failure in findings[source].failures {
      if let topic = failure.subject { found[topic] = .missing(failure.missing) }
    }
    for (topic, answers) in pages.sorted(by: { $0.key < $1.key }) {
      found[topic] = subscriptions(of: topic, answers)
    }
    return found
  }

  private mutating func subscriptions(of topic: String, _ answers: [Findings.Given]) -> Fact<
    [TopicSubscription]
  > {
    var subscriptions: [TopicSubscription] = []
    for given in answers {
      do throws(DecodingProblem) {
        for record in try given.records("Subscriptions") {
          let subscription = TopicSubscription(
            topicARN: record.text("TopicArn") ?? topic, arn: try record.requiredText("SubscriptionArn"),
            protocolName: record.text("Protocol") ?? "", endpoint: record.text("Endpoint"),
            owner: record.text("Owner"))
          guard subscription.topicARN == topic else {
            throw DecodingProblem("it was asked about \(topic) and is about \(subscription.topicARN)")
          }
          if !subscriptions.contains(subscription) { subscriptions.append(subscription) }
        }
      } catch { return .missing(report(error, in: given)) }
    }
    // One who is told is enough, whoever else is.
    if let gap = pageGap(answers), !subscriptions.contains(where: \.isConfirmed) { return .missing(gap) }
    return .known(subscriptions)
  }
}

extension Findings.Given {
  /// The region that was asked, by the manifest or as whoever asked wrote it down.
  fileprivate var region: String? { call?.region ?? answer.result.text("region") }

  /// The members of a listing that the answer has to hold.
  func records(_ list: String) throws(DecodingProblem) -> [Record] {
    guard answer.result[list] != nil else { throw DecodingProblem("\(list) is missing") }
    _ = try answer.result.list(list)
    return try answer.contents.records(list)
  }
}

extension Trail {
  fileprivate init(_ record: Record) throws(DecodingProblem) {
    self.init(
      name: try record.requiredText("Name"), arn: try record.requiredText("TrailARN"),
      homeRegion: record.text("HomeRegion") ?? "",
      isMultiRegion: try record.bool("IsMultiRegionTrail") ?? false,
      logGroupARN: record.text("CloudWatchLogsLogGroupArn").flatMap { $0.isEmpty ? nil : $0 })
    isOrganizationTrail = try record.bool("IsOrganizationTrail") ?? false
    bucketName = record.text("S3BucketName")
    hasLogFileValidation = try record.bool("LogFileValidationEnabled") ?? false
    includesGlobalEvents = try record.bool("IncludeGlobalServiceEvents") ?? false
    keyID = record.text("KmsKeyId")
  }
}

extension MetricFilter {
  fileprivate init(_ record: Record, region: String?) throws(DecodingProblem) {
    var metrics: [Metric] = []
    for metric in try record.records("metricTransformations") {
      metrics.append(
        Metric(
          name: try metric.requiredText("metricName"), namespace: try metric.requiredText("metricNamespace"),
          value: metric.text("metricValue") ?? "",
          hasDimensions: try metric.record("dimensions").map { !$0.fields.isEmpty } ?? false))
    }
    let criteria = record.text("fieldSelectionCriteria") ?? ""
    let isTransformed = try record.bool("applyOnTransformedLogs") ?? false
    self.init(
      name: try record.requiredText("filterName"), logGroupName: record.text("logGroupName") ?? "",
      pattern: record.text("filterPattern") ?? "", isRestricted: !criteria.isEmpty || isTransformed,
      metrics: metrics, region: region)
  }
}

extension MetricAlarm {
  fileprivate init(_ record: Record) throws(DecodingProblem) {
    var metrics: [Metric] = []
    if let name = record.text("MetricName"), let space = record.text("Namespace") {
      let dimensions = try record.list("Dimensions")
      metrics.append(Metric(name: name, namespace: space, hasDimensions: !dimensions.isEmpty))
    }
    for query in try record.records("Metrics") {
      guard let metric = try query.record("MetricStat")?.record("Metric"),
        let name = metric.text("MetricName"),
        let space = metric.text("Namespace")
      else { continue }
      let dimensions = try metric.list("Dimensions")
      metrics.append(Metric(name: name, namespace: space, hasDimensions: !dimensions.isEmpty))
    }
    self.init(
      name: try record.requiredText("AlarmName"), arn: try record.requiredText("AlarmArn"), metrics: metrics,
      areActionsEnabled: try record.bool("ActionsEnabled") ?? false,
      actions: try record.texts("AlarmActions"),
      state: record.text("StateValue"))
  }
}

extension Record {
  /// Sources whose many events may be left out of management events.
  private static let excludable: Set = ["kms.amazonaws.com", "rdsdata.amazonaws.com"]

  /// Whether an event selector lets every management event through.
  fileprivate func recordsManagementEvents() throws(DecodingProblem) -> Bool {
    // AWS's defaults: management events, and all of them.
    let includes = try bool("IncludeManagementEvents") ?? true
    let excluded = try texts("ExcludeManagementEventSources")
    return includes && (text("ReadWriteType") ?? "All") == "All"
      && Set(excluded).isSubset(of: Self.excludable)
  }

  /// The same of an advanced one, which says by fields what it lets through.
  fileprivate func recordsManagementEventsByFields() throws(DecodingProblem) -> Bool {
    var isManagement = false
    for selector in try records("FieldSelectors") {
      switch selector.text("Field") {
      case "eventCategory": isManagement = try selector.texts("Equals") == ["Management"]
      case "eventSource":
        let excluded = try selector.texts("NotEquals")
        let others = selector.fields.filter { field in
          field.name != "Field" && field.name != "NotEquals" && field.value.list?.isEmpty != true
        }
        guard others.isEmpty, Set(excluded).isSubset(of: Self.excludable) else { return false }
      default: return false
      }
    }
    return isManagement
  }
}
