import IAM
import JSON

/// Reads events of CloudTrail as LookupEvents lists them, and as its files hold them.
enum CloudTrailRecords {
  /// Whether an event of an exported file is kept; such files hold millions.
  static func isWanted(_ record: Record) -> Bool {
    switch record.text("eventSource") {
    case BillingAccess.console: true
    case BillingAccess.organizations: BillingAccess.creations.contains(record.text("eventName") ?? "")
    default: false
    }
  }

  /// An event of LookupEvents: what AWS lists, and beside it the whole record as JSON text.
  static func listed(_ item: Record) throws(DecodingProblem) -> CloudTrailEvent {
    let text = try item.requiredText("CloudTrailEvent")
    let nothing = Nothing()
    var reader = CLIRecordReader(sink: nothing)
    do { try reader.read(Array(text.utf8).span) } catch {
      throw DecodingProblem("CloudTrailEvent is no JSON object")
    }
    return try event(reader.result)
  }

  /// A record of CloudTrail ("CloudTrail record contents").
  static func event(_ record: Record, isExported: Bool = false) throws(DecodingProblem) -> CloudTrailEvent {
    guard let time = try record.time("eventTime") else { throw DecodingProblem("eventTime is missing") }
    let identity = try record.record("userIdentity") ?? Record()
    var event = CloudTrailEvent(
      id: record.text("eventID") ?? "", name: try record.requiredText("eventName"),
      source: try record.requiredText("eventSource"), time: time, identityType: identity.text("type"),
      identityARN: identity.text("arn"), isExported: isExported)
    event.identityAccount = record.text("recipientAccountId") ?? identity.text("accountId")
    event.userName = identity.text("userName")
    event.errorCode = record.text("errorCode")
    event.region = record.text("awsRegion")
    for field in ["responseElements", "serviceEventDetails"] {
      if let outcome = record[field] { flatten(outcome, "", &event.outcome) }
    }
    if let parameters = record["requestParameters"] { flatten(parameters, "", &event.parameters) }
    return event
  }

  private static let mostParameters = 100

  private static func flatten(_ value: Record.Value, _ name: String, _ texts: inout [String: String]) {
    guard texts.count < mostParameters else { return }
    switch value {
    case .text, .document: texts[name] = value.text ?? ""
    case .record(let record):
      for field in record.fields {
        flatten(field.value, name.isEmpty ? field.name : "\(name).\(field.name)", &texts)
      }
    case .list(let items):
      for (index, item) in items.enumerated() { flatten(item, "\(name).\(index)", &texts) }
    }
  }

  /// For lists beside an event's fields, of which it has none that matter.
  private final class Nothing: RecordSink {
    func member(of list: String, _ value: Record.Value) throws(DecodingProblem) {}
  }
}
