import IAM
import Rules

/// Draws how many results of each severity failed over time, the most severe at the bottom, and as a dashed line what could
/// not be told.
///
/// Each area is named at its end, so nothing depends on telling colours apart. A chart is 360 wide, as a phone shows it.
struct TrendDrawing {
  private let points: [Assessment.History.Point]
  private let severities: [Severity]
  /// The height of the scale.
  private let top: Int
  private let hasUnknown: Bool

  // In tenths of a unit, so that whole numbers are exact enough.
  private static let left = 340
  private static let right = 2_640
  private static let floor = 1_680
  private static let ceiling = 120

  init(_ points: [Assessment.History.Point]) {
    self.points = points
    severities = Severity.allCases.filter { severity in points.contains { $0.failed[severity] ?? 0 > 0 } }
    hasUnknown = points.contains { $0.unknown > 0 }
    top = Self.roundedUp(points.map { max($0.failed.values.reduce(0, +), $0.unknown) }.max() ?? 0)
  }

  var markup: Markup {
    var below = Array(repeating: 0, count: points.count)
    var areas = Markup()
    var ends: [(label: String, style: String, height: Int)] = []
    for severity in severities {
      let above = zip(below, points).map { $0 + ($1.failed[severity] ?? 0) }
      let outline =
        points.indices.map { "\(x($0)),\(y(above[$0]))" }
        + points.indices.reversed().map { "\(x($0)),\(y(below[$0]))" }
      areas += """
        <polygon class="a \(severity.rawValue)" points="\(outline.joined(separator: " "))"/>
        """
      let count = points.last?.failed[severity] ?? 0
      let middle = ((above.last ?? 0) + (below.last ?? 0)) * 5
      ends.append(("\(severity.label) \(count.formatted)", severity.rawValue, middle))
      below = above
    }
    if hasUnknown {
      let line = points.indices.map { "\(x($0)),\(y(points[$0].unknown))" }.joined(separator: " ")
      areas += "<polyline class=\"u0\" points=\"\(line)\"/><polyline class=\"u\" points=\"\(line)\"/>"
      let count = points.last?.unknown ?? 0
      ends.append(("Unknown \(count.formatted)", "is-unknown", count * 10))
    }
    let ticks = (top.isMultiple(of: 2) ? [0, top / 2, top] : [0, top]).markup { tick in
      """
      <line class="\(if: tick == 0, "ax0")\(if: tick > 0, "ax")" x1="\(Self.decimal(Self.left))" \
      x2="\(Self.decimal(Self.right))" y1="\(y(tick))" y2="\(y(tick))"/>\
      <text class="k" x="28" y="\(y(tick, plus: 40))" text-anchor="end">\(tick)</text>
      """
    }
    return """
      <svg class="chart" viewBox="0 0 360 196" role="img" aria-labelledby="trend-t trend-d"><title id="trend-t">What \
      failed, over time</title><desc id="trend-d">\(description)</desc>\(ticks)\(areas)\(labels(ends))\
      <text class="k" x="34" y="186">\(day(points.first))</text>\
      <text class="k" x="264" y="186" text-anchor="end">\(day(points.last))</text></svg>
      """
  }

  private var description: String {
    let total = { (point: Assessment.History.Point?) in point?.failed.values.reduce(0, +) ?? 0 }
    return
      "From \(total(points.first).formatted) failed results on \(day(points.first)) to \(total(points.last).formatted) on \(day(points.last))."
  }

  /// The names at the right, moved apart where they would cover each other.
  private func labels(_ ends: [(label: String, style: String, height: Int)]) -> Markup {
    var last = Int.max
    var markup = Markup()
    let room = 140
    // From the floor up; then down again from the ceiling, should the pile be too high.
    var places = ends.sorted { $0.height < $1.height }.map { end in
      let place = min(tenths(ofTenths: end.height) + 40, last == .max ? .max : last - room)
      last = place
      return (label: end.label, style: end.style, place: place)
    }
    if let highest = places.last?.place, highest < Self.ceiling {
      var limit = Self.ceiling
      for index in places.indices.reversed() {
        places[index].place = max(places[index].place, limit)
        limit = places[index].place + room
      }
    }
    for place in places {
      markup += """
        <rect class="b \(place.style)" x="269" y="\(Self.decimal(place.place - 75))" width="7" height="7"/>\
        <text x="280" y="\(Self.decimal(place.place))">\(place.label)</text>
        """
    }
    return markup
  }

  private func day(_ point: Assessment.History.Point?) -> String {
    VisibleText.line(String((point?.evaluatedAt ?? "").prefix(10)))
  }

  private func x(_ index: Int) -> String {
    let times = points.map { Timestamp(iso8601: $0.evaluatedAt)?.seconds ?? 0 }
    let width = Int64(Self.right - Self.left)
    let (first, last) = (times[0], times[times.count - 1])
    // Runs of one moment, or of times that nobody can read, stand at even distances.
    guard last > first, times[index] >= first, times[index] <= last else {
      return Self.decimal(Self.left + index * Int(width) / max(1, points.count - 1))
    }
    return Self.decimal(Self.left + Int((times[index] - first) * width / (last - first)))
  }

  private func y(_ count: Int, plus offset: Int = 0) -> String {
    Self.decimal(tenths(ofTenths: count * 10) + offset)
  }

  private func tenths(ofTenths count: Int) -> Int {
    Self.floor - count * (Self.floor - Self.ceiling) / (top * 10)
  }

  /// `26.4` of 264.
  static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(abs(tenths % 10))" }

  /// The next even number of one or two digits and zeros, so that the scale and its middle can be read.
  static func roundedUp(_ number: Int) -> Int {
    var unit = 1
    while true {
      for step in stride(from: 2, to: 20, by: 2) where step * unit >= number { return step * unit }
      unit *= 10
    }
  }
}
