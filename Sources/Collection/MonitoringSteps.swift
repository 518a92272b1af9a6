import AWS
import IAM
import JSON

/// Decides what to ask next about who is told of the root user's use.
///
/// First the trails; then of each trail of all regions whether it records, and what; in the regions of their log groups the
/// metric filters; where one of these counts root's events, the alarms; and of each topic that an alarm on their metrics
/// publishes to, who has subscribed. What leads nowhere is not followed.
struct MonitoringSteps {
  /// The account that the caller belongs to: log groups of another cannot be seen.
  var account: String?
  private var wanted: Set<Source> = []
  private var asked: Set<Call> = []
  private var trails: [JSONValue] = []
  /// The names of the metrics that count root's events, by region.
  private var metrics: [String: Set<String>] = [:]
  /// What the alarms on them publish to.
  private var topics: [String] = []

  /// The calls with which to begin for sources that are newly wanted, or to go on with what is known.
  mutating func calls(for sources: [Source]) -> [Call] {
    wanted.formUnion(sources)
    return wanted.isEmpty ? [] : new([CollectionPlan.planned(.trails).call]) + following()
  }

  /// What follows from one answer: nothing for a call that is not about monitoring, or that failed.
  mutating func calls(after answer: Answer) -> [Call] {
    guard asked.contains(answer.call) || answer.call.isPage(of: asked), answer.error == nil else { return [] }
    switch answer.call.operation {
    case Source.trails.rawValue:
      trails += Self.items("trailList", answer).filter { $0["IsMultiRegionTrail"]?.bool == true }
    case Source.metricFilters.rawValue:
      for item in Self.items("metricFilters", answer) {
        guard let pattern = item["filterPattern"]?.string, FilterPattern(pattern)?.coversRootUse == true
        else {
          continue
        }
        for metric in item["metricTransformations"]?.array ?? [] {
          guard let name = metric["metricName"]?.string else { continue }
          metrics[answer.call.region ?? "", default: []].insert(name)
        }
      }
    case Source.alarms.rawValue:
      let watched = metrics[answer.call.region ?? ""] ?? []
      topics += AlarmReader.alarms(in: answer.body).filter { !$0.metrics.isDisjoint(with: watched) }
        .flatMap(\.topics)
    default: return []
    }
    return following()
  }

  /// Everything that what is known leads to.
  private mutating func following() -> [Call] {
    var calls: [Call] = []
    for trail in trails {
      guard let arn = trail["TrailARN"]?.string, let home = trail["HomeRegion"]?.string else { continue }
      for source in [Source.trailStatus, .eventSelectors] where wanted.contains(source) {
        var call = CollectionPlan.planned(source).call(about: arn)
        call.region = home
        calls.append(call)
      }
      if wanted.contains(.metricFilters),
        let group = trail["CloudWatchLogsLogGroupArn"]?.string.flatMap(LogGroup.init),
        account == nil || group.account == account
      {
        calls.append(Self.regional(.metricFilters, group.region))
      }
    }
    if wanted.contains(.alarms) { calls += metrics.keys.sorted().map { Self.regional(.alarms, $0) } }
    if wanted.contains(.topicSubscriptions) {
      for topic in topics {
        var call = CollectionPlan.planned(.topicSubscriptions).call(about: topic)
        call.region = ARN(topic)?.region
        calls.append(call)
      }
    }
    return new(calls)
  }

  private mutating func new(_ calls: [Call]) -> [Call] { calls.filter { asked.insert($0).inserted } }

  private static func regional(_ source: Source, _ region: String) -> Call {
    var call = CollectionPlan.planned(source).call
    call.region = region.isEmpty ? nil : region
    return call
  }

  private static func items(_ list: String, _ answer: Answer) -> [JSONValue] {
    (try? JSONParser.parse(answer.body.span))?[list]?.array ?? []
  }
}

extension Call {
  /// Whether it asks for another page of one of `calls`.
  fileprivate func isPage(of calls: Set<Call>) -> Bool {
    var first = self
    first.parameters.removeAll { $0.name == service.markerParameter }
    return calls.contains(first)
  }
}
