/// Whether somebody is told when the root user is used: a trail of all regions that records, writes its events to a log group,
/// whose filter counts root's in a metric, which an alarm watches that publishes to a topic with a subscriber.
package enum RootUsageAlarm: Hashable, Sendable {
  case alarm(String)
  /// Where the way that gets furthest ends.
  case none(String)
}

extension Account {
  /// Known as soon as one whole way is; that there is none only if nothing is missing that could be part of one.
  package var rootUsageAlarm: Fact<RootUsageAlarm> {
    var search = RootUsageSearch(self)
    return search.run()
  }
}

/// Follows each trail to whoever is told.
private struct RootUsageSearch {
  private let account: Account
  private var found: String?
  private var missing: Missing?
  private var furthest: (step: Int, reason: String) = (0, "no trail records the events of all regions")

  init(_ account: Account) { self.account = account }

  mutating func run() -> Fact<RootUsageAlarm> {
    for trail in account.trails.elements where trail.isMultiRegion { follow(trail) }
    if let found { return .known(.alarm(found)) }
    if let missing = account.trails.gap ?? missing { return .missing(missing) }
    return .known(.none(furthest.reason))
  }

  private mutating func follow(_ trail: Trail) {
    guard holds(trail.isLogging, 1, "trail \(trail.name) does not record at present"),
      holds(trail.recordsManagementEvents, 1, "trail \(trail.name) does not record all management events")
    else { return }
    guard let group = trail.logGroup else {
      return end(2, "trail \(trail.name) writes to no log group of CloudWatch Logs")
    }
    guard account.id == nil || group.account == account.id else {
      let why = "trail \(trail.name) writes to a log group of account \(group.account)"
      return lack(Missing(.metricFilters, .notCollected, why))
    }
    let filters = account.metricFilters[group.region]
    if let gap = filters.gap { lack(gap) }
    end(3, "no metric filter of log group \(group.name) counts every use of the root user")
    for filter in filters.elements where filter.logGroupName == group.name && filter.coversRootUse {
      follow(filter, in: group.region)
    }
  }

  private mutating func follow(_ filter: MetricFilter, in region: String) {
    let alarms = account.alarms[region]
    if let gap = alarms.gap { lack(gap) }
    end(4, "no alarm watches what metric filter \(filter.name) counts")
    let metrics = filter.metrics.filter { Double($0.value) != 0 }
    for alarm in alarms.elements where alarm.region == region && metrics.contains(where: alarm.watches) {
      follow(alarm)
    }
  }

  private mutating func follow(_ alarm: MetricAlarm) {
    guard alarm.areActionsEnabled else { return end(5, "the actions of alarm \(alarm.name) are off") }
    end(5, "alarm \(alarm.name) publishes to no topic")
    for topic in alarm.topics {
      switch account.subscriptions(of: topic) {
      case .missing(let reason): lack(reason)
      case .known(let subscriptions):
        if subscriptions.contains(where: \.isConfirmed) {
          found = found ?? alarm.name
        } else {
          end(6, "nobody has subscribed to topic \(topic), to which alarm \(alarm.name) publishes")
        }
      }
    }
  }

  /// Whether a fact is true or missing, in which case what follows may be so.
  private mutating func holds(_ fact: Fact<Bool>, _ step: Int, _ otherwise: String) -> Bool {
    switch fact {
    case .known(true): return true
    case .known(false): end(step, otherwise)
    case .missing(let reason): lack(reason)
    }
    return false
  }

  private mutating func lack(_ reason: Missing) { missing = missing ?? reason }

  private mutating func end(_ step: Int, _ reason: String) {
    if step > furthest.step { furthest = (step, reason) }
  }
}

extension Account {
  /// Who has subscribed to a topic.
  package func subscriptions(of topic: String) -> Fact<[TopicSubscription]> {
    subscriptionsByTopic[topic] ?? .missing(Missing(.topicSubscriptions, .notCollected, about: topic))
  }
}
