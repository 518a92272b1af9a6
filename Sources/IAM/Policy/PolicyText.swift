/// A text of a policy in which wildcards and variables may stand: a resource, or a value of a condition.
package struct PolicyText: Sendable {
  /// What is special in a text besides its variables.
  enum Style: Sendable {
    /// Nothing.
    case literal
    /// `*` and `?`.
    case wildcards
    /// `*` and `?`, held to the parts of an ARN; variables only in its last part.
    case resource
  }

  private enum Part: Sendable {
    case token(Glob.Token)
    case variable(ContextKey, default: [UInt8]?)
  }

  /// A text in which a dollar stands, and what it is made of.
  private final class Template: Sendable {
    let spelling: String
    let parts: [Part]

    init(spelling: String, parts: [Part]) {
      self.spelling = spelling
      self.parts = parts
    }
  }

  /// The whole pattern, where no variable stands in it.
  let fixed: Glob?
  /// Nearly no text has one, and there are a million texts.
  private let template: Template?

  /// Reads `text`; variables are variables only from version 2012-10-17 on.
  init(_ text: String, style: Style, hasVariables: Bool) {
    let bytes = Array(text.utf8)
    guard hasVariables, bytes.contains(UInt8(ascii: "$")) else {
      template = nil
      fixed = Self.pattern(bytes, style)
      return
    }
    var reader = Reader(bytes: bytes, style: style, hasVariables: hasVariables)
    let parts = reader.parts()
    let tokens = parts.compactMap { part in if case .token(let token) = part { token } else { nil } }
    fixed = tokens.count == parts.count ? Glob(tokens) : nil
    template = Template(spelling: text, parts: parts)
  }

  /// A resource that may lack parts, which stand for anything.
  init(resource text: String, hasVariables: Bool, mayBeIncomplete: Bool) {
    guard mayBeIncomplete, let whole = Self.completed(text) else {
      self.init(text, style: .resource, hasVariables: hasVariables)
      return
    }
    // No variable stands before the last part of an ARN.
    let completed = Self(whole, style: .resource, hasVariables: false)
    self.init(fixed: completed.fixed, template: Template(spelling: text, parts: []))
  }

  /// The pattern of a text without variables.
  private static func pattern(_ bytes: [UInt8], _ style: Style) -> Glob {
    switch style {
    case .literal: return Glob(literal: bytes)
    case .wildcards: return Glob(pattern: bytes)
    case .resource:
      // A `*` at the very end goes beyond the parts of the ARN: nearly all resources have that wildcard or none.
      let wildcard = bytes.firstIndex { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      guard let wildcard, wildcard < bytes.count - 1 || bytes[wildcard] == UInt8(ascii: "?") else {
        return Glob(pattern: bytes)
      }
      var reader = Reader(bytes: bytes, style: style, hasVariables: false)
      return Glob(reader.tokens())
    }
  }

  private init(fixed: Glob?, template: Template?) {
    self.fixed = fixed
    self.template = template
  }

  /// An ARN that names a service and has less than six parts, with the rest; nil where nothing is missing, or `*` stands for the
  /// rest already.
  ///
  /// "When you specify an incomplete ARN (one with fewer than the standard six fields) in an identity-based policy, AWS
  /// automatically completes the ARN by adding wildcard characters (*) to all missing fields. For example, specifying
  /// arn:aws:sqs is equivalent to arn:aws:sqs:*:*:*": "Identify AWS resources with Amazon Resource Names" in the IAM User
  /// Guide, which says that session policies do not support it.
  static func completed(_ text: String) -> String? {
    let bytes = text.utf8.span
    let parts = ARNParts(bytes)
    guard (3..<6).contains(parts.count), bytes.elements(in: parts[0], are: "arn"), !parts[2].isEmpty else {
      return nil
    }
    // What has wildcards is no ARN that merely stops early.
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "/"): return nil
      default: break
      }
    }
    return text + String(repeating: ":*", count: 6 - parts.count)
  }

  /// The text as it stands in the document.
  var spelling: String { template?.spelling ?? fixed?.spelling ?? "" }

  /// The pattern with its variables filled in; nil if one has no single value.
  func glob(in request: AccessRequest) -> Glob? { fixed ?? tokens(in: request).map(Glob.init) }

  /// The same step by step.
  func tokens(in request: AccessRequest) -> [Glob.Token]? {
    if let fixed { return fixed.tokens }
    var tokens: [Glob.Token] = []
    for part in parts {
      switch part {
      case .token(let token): tokens.append(token)
      case .variable(let key, let fallback):
        guard let value = Self.value(of: key, in: request) ?? fallback else { return nil }
        tokens.append(contentsOf: value.map(Glob.Token.byte))
      }
    }
    return tokens
  }

  private var parts: [Part] { template?.parts ?? [] }

  /// The variables that have no single value in `request`, and no default.
  func unresolved(in request: AccessRequest) -> [ContextKey] {
    parts.compactMap { part in
      guard case .variable(let key, nil) = part, Self.value(of: key, in: request) == nil else { return nil }
      return key
    }
  }

  /// The keys that its variables stand for.
  var variables: [ContextKey] {
    parts.compactMap { part in if case .variable(let key, _) = part { key } else { nil } }
  }

  /// Whether a variable in it hangs on a key of which the request does not even say that it is absent.
  func isOpen(in request: AccessRequest) -> Bool {
    unresolved(in: request).contains { request.values(of: $0) == nil }
  }

  /// A key with several values is no variable: "you cannot use a multivalued context key as a policy variable".
  private static func value(of key: ContextKey, in request: AccessRequest) -> [UInt8]? {
    guard let values = request.values(of: key), values.count == 1 else { return nil }
    return values[0]
  }

  private struct Reader {
    let bytes: [UInt8]
    let style: Style
    let hasVariables: Bool
    private var index = 0
    private var colons = 0

    init(bytes: [UInt8], style: Style, hasVariables: Bool) {
      self.bytes = bytes
      self.style = style
      self.hasVariables = hasVariables
    }

    mutating func parts() -> [Part] {
      var parts: [Part] = []
      while index < bytes.count {
        if let variable = variable() {
          parts.append(variable)
          continue
        }
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: ":") { colons += 1 }
        parts.append(.token(token(byte)))
      }
      return parts
    }

    /// The same of a text without variables.
    mutating func tokens() -> [Glob.Token] {
      var tokens: [Glob.Token] = []
      tokens.reserveCapacity(bytes.count)
      for byte in bytes {
        index += 1
        if byte == UInt8(ascii: ":") { colons += 1 }
        tokens.append(token(byte))
      }
      return tokens
    }

    /// What a byte stands for, read before `index`.
    private func token(_ byte: UInt8) -> Glob.Token {
      guard style != .literal else { return .byte(byte) }
      let isConfined = style == .resource && colons < 5
      switch byte {
      case UInt8(ascii: "*"):
        // "If the * wildcard is the last character of a resource ARN segment, it can expand to match beyond the
        // colon boundaries."
        let isLast = index == bytes.count || bytes[index] == UInt8(ascii: ":")
        return isConfined && !isLast ? .anythingInSegment : .anything
      case UInt8(ascii: "?"): return isConfined ? .oneInSegment : .one
      default: return .byte(byte)
      }
    }

    /// Reads `${name}`, `${name, 'default'}`, `${*}`, `${?}` or `${$}`; anything else stands for itself.
    private mutating func variable() -> Part? {
      guard hasVariables, style != .resource || colons >= 5, index + 2 < bytes.count,
        bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{")
      else { return nil }
      let start = index + 2
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "}"), bytes[end] != UInt8(ascii: ",") { end += 1 }
      guard end < bytes.count, end > start else { return nil }
      let name = String(decoding: bytes[start..<end], as: UTF8.self)
      if bytes[end] == UInt8(ascii: "}") {
        index = end + 1
        switch name {
        case "*", "?", "$": return .token(.byte(bytes[start]))
        default: return .variable(ContextKey(name), default: nil)
        }
      }
      end += 1
      while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "'"),
        let quote = bytes[(end + 1)...].firstIndex(of: UInt8(ascii: "'"))
      else { return nil }
      var close = quote + 1
      while close < bytes.count, bytes[close] == UInt8(ascii: " ") { close += 1 }
      guard close < bytes.count, bytes[close] == UInt8(ascii: "}") else { return nil }
      index = close + 1
      return .variable(ContextKey(name), default: Array(bytes[(end + 1)..<quote]))
    }
  }
}
