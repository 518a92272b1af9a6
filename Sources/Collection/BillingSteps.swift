import AWS
import IAM
import JSON

/// Decides which events to look up about IAM's access to Billing.
///
/// First whether anybody changed the setting in the last 90 days; then, from that day on, what was done in the Billing console,
/// page by page until one of its events shows that somebody other than root got to see it.
struct BillingSteps {
  static let attribute = "LookupAttributes"
  static let changes = "AttributeKey=EventName,AttributeValue=\(BillingAccess.change)"
  static let console = "AttributeKey=EventSource,AttributeValue=\(BillingAccess.console)"

  /// Where the partition's global services write their events; nil until it is known.
  var region: String?
  /// AWS GovCloud (US) has no bills of its own.
  var hasBilling = true
  private var isAsked = false
  private var lastChange: Timestamp?

  /// The call with which to begin.
  mutating func calls(for sources: [Source]) -> [Call] {
    guard sources.contains(.cloudTrailEvents), !isAsked else { return [] }
    isAsked = true
    return [Self.call(Self.changes)]
  }

  /// The call in the region where it has an answer; nil where there is none to be had.
  func placed(_ call: Call) -> Call? {
    guard call.operation == Source.cloudTrailEvents.rawValue else { return call }
    guard hasBilling else { return nil }
    var call = call
    call.region = region
    return call
  }

  /// What follows from one answer.
  mutating func calls(after answer: Answer) -> [Call] {
    guard answer.call.operation == Source.cloudTrailEvents.rawValue, answer.error == nil,
      case .list([Self.changes])? = answer.call[Self.attribute]
    else { return [] }
    for event in Self.events(answer) {
      guard let time = event["EventTime"]?.seconds else { continue }
      lastChange = max(lastChange ?? time, time)
    }
    guard answer.nextMarker == nil else { return [] }
    var next = Self.call(Self.console)
    if let lastChange {
      next.parameters.append(Call.Parameter("StartTime", .text(String(lastChange.seconds))))
    }
    next.region = answer.call.region
    return [next]
  }

  /// Whether an answer shows what was looked for, so that no further page is needed.
  static func isEnough(_ answer: Answer) -> Bool {
    guard answer.call.operation == Source.cloudTrailEvents.rawValue,
      case .list([console])? = answer.call[attribute]
    else { return false }
    return events(answer).contains { event in
      guard let text = event["CloudTrailEvent"]?.string,
        let record = try? JSONParser.parse(Array(text.utf8).span),
        let name = record["eventName"]?.string
      else { return false }
      return BillingAccess.gatedEvents.contains(name) && record["errorCode"] == nil
        && ["IAMUser", "AssumedRole"].contains(record["userIdentity"]?["type"]?.string)
    }
  }

  private static func call(_ attribute: String) -> Call {
    var call = CollectionPlan.planned(.cloudTrailEvents).call
    call.parameters.insert(Call.Parameter(Self.attribute, .list([attribute])), at: 0)
    return call
  }

  private static func events(_ answer: Answer) -> [JSONValue] {
    (try? JSONParser.parse(answer.body.span))?["Events"]?.array ?? []
  }
}

extension JSONValue {
  /// A time as JSON services write it, in seconds since 1970.
  fileprivate var seconds: Timestamp? {
    switch self {
    case .integer(let seconds): Timestamp(seconds: seconds)
    case .number(let seconds) where abs(seconds) < 1e12: Timestamp(seconds: Int64(seconds))
    default: nil
    }
  }
}
