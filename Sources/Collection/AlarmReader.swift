import IAM
import XML

/// Reads from a page of alarms what decides whom to ask about: the metrics that each watches, and the topics it publishes to.
final class AlarmReader: XMLHandler {
  /// One alarm as far as it matters.
  struct Alarm: Hashable {
    var metrics: Set<String> = []
    var topics: [String] = []
  }

  private var path: [String] = []
  private var alarm = Alarm()
  private var alarms: [Alarm] = []

  /// The alarms of a page; none of one that breaks off, which is no evidence either.
  static func alarms(in body: [UInt8]) -> [Alarm] {
    let reader = AlarmReader()
    do throws(XMLParsingError) {
      try XMLPushParser.read(body.span, into: reader)
    } catch { return [] }
    return reader.alarms
  }

  func start(_ name: String) -> Bool {
    path.append(name)
    return path.count > 1 || name == Source.alarms.rawValue + "Response"
  }

  func end(text: Span<UInt8>) {
    defer { path.removeLast() }
    guard path.count >= 4, path[2] == "MetricAlarms" else { return }
    let text = unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    if path.count == 4 {
      alarms.append(alarm)
      alarm = Alarm()
    } else if path.last == "MetricName" {
      alarm.metrics.insert(text)
    } else if path.count == 6, path[4] == "AlarmActions", MetricAlarm.isTopic(text) {
      alarm.topics.append(text)
    }
  }
}
