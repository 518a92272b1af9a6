/// HTML whose raw parts are literals of the source and nothing else.
///
/// A `String` that is interpolated is escaped, `Markup` is taken as it is. Literals arrive as `StaticString`, so a text
/// that exists only when the programme runs has no way to become markup.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral literal: StaticString) { append(literal) }

  init(stringInterpolation interpolation: StringInterpolation) { bytes = interpolation.markup.bytes }

  /// A text of a rule, in which what stands between backticks is code; a backtick without another stays.
  init(prose text: String) {
    self.init()
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    for (place, part) in parts.enumerated() {
      switch (place.isMultiple(of: 2), place == parts.count - 1) {
      case (true, _): self += "\(part)"
      case (false, false): self += "<code>\(part)</code>"
      case (false, true): self += "`\(part)"
      }
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  static func += (left: inout Markup, right: Markup) { left.bytes.append(contentsOf: right.bytes) }

  /// Makes room at once for what is known to come.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  fileprivate mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  /// `text` for text and quoted attributes; characters without a shape of their own become visible.
  fileprivate mutating func append(escaping text: some StringProtocol) {
    if text.utf8.allSatisfy(Self.isPlain) {
      bytes.append(contentsOf: text.utf8)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": append("&amp;")
      case "<": append("&lt;")
      case ">": append("&gt;")
      case "\"": append("&quot;")
      case "'": append("&#39;")
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case _ where VisibleText.isHidden(scalar): bytes.append(contentsOf: VisibleText.escape(scalar).utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = Markup()

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserve(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: StaticString) { markup.append(literal) }

    mutating func appendInterpolation(_ text: some StringProtocol) { markup.append(escaping: text) }

    mutating func appendInterpolation(_ other: Markup) { markup += other }

    mutating func appendInterpolation(_ number: Int) { markup.append(escaping: number.formatted) }

    /// `other` where `condition` holds, else nothing.
    mutating func appendInterpolation(if condition: Bool, _ other: @autoclosure () -> Markup) {
      if condition { markup += other() }
    }
  }
}

extension Sequence {
  /// What `make` makes of each element, one behind the other.
  func markup(joinedBy joint: Markup = "", _ make: (Element) -> Markup) -> Markup {
    var all = Markup()
    var isFirst = true
    for element in self {
      if !isFirst { all += joint }
      isFirst = false
      all += make(element)
    }
    return all
  }
}
