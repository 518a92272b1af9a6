/// A resource of a policy as a pattern, wide rather than narrow: a variable stands for any text.
final class ResourcePattern {
  /// What it can be compared with the forms of resource types by.
  private enum Shape {
    /// Every resource is meant, or it cannot be told which.
    case wide
    case plain(PlainARN)
    case open(OpenARN)
  }

  let glob: Glob
  /// Whether nothing stands in it that policies read in more than one way: no variable, and no wildcard but a `*` at the end.
  private let isPlain: Bool
  private let shape: Shape

  init(_ text: String, hasVariables: Bool) {
    let bytes = Array(text.utf8)
    isPlain = Self.isPlain(bytes.span)
    guard isPlain else {
      let tokens = Self.tokens(of: bytes, hasVariables: hasVariables)
      glob = Glob(tokens)
      shape = OpenARN(tokens).map { .open($0) } ?? .wide
      return
    }
    glob = Glob(pattern: bytes)
    shape = PlainARN(bytes).map { .plain($0) } ?? .wide
  }

  /// Whether every resource is meant, or it cannot be told which.
  var isWide: Bool { if case .wide = shape { true } else { false } }

  /// Whether all resources of the service are meant, as in `arn:aws:s3:::*`.
  var isWholeService: Bool {
    switch shape {
    case .wide: true
    case .plain(let arn): arn.isWholeService
    case .open(let arn): arn.isWholeService
    }
  }

  /// Whether all resources of a form are meant, in some region and account: `arn:aws:iam::111122223333:role/*`.
  func coversAll(of form: ResourceType.Form) -> Bool {
    switch shape {
    case .wide: false
    case .plain(let arn): arn.coversAll(of: form)
    case .open(let arn): arn.coversAll(of: form)
    }
  }

  /// Whether a resource of the type may be meant.
  func fits(_ type: ResourceType) -> Bool {
    switch shape {
    case .wide: true
    case .plain(let arn): type.forms.contains { arn.fits($0, glob) }
    case .open(let arn): type.forms.contains { arn.fits($0, glob) }
    }
  }

  /// The resource with the spelling that it was made of as narrow as it is; nil where a variable stands in it.
  func narrow(_ text: String, hasVariables: Bool) -> Glob? {
    isPlain ? glob : PolicyText(text, style: .resource, hasVariables: hasVariables).fixed
  }

  private static func isPlain(_ text: Span<UInt8>) -> Bool {
    for place in text.indices {
      switch text[place] {
      case UInt8(ascii: "*"): if place + 1 < text.count { return false }
      case UInt8(ascii: "?"), UInt8(ascii: "$"): return false
      default: break
      }
    }
    return true
  }

  private static func tokens(of text: [UInt8], hasVariables: Bool) -> [Glob.Token] {
    guard hasVariables, text.contains(UInt8(ascii: "$")) else { return Glob.tokens(of: text) }
    var tokens: [Glob.Token] = []
    tokens.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), rest.dropFirst().first == UInt8(ascii: "{"),
        let close = rest.firstIndex(of: UInt8(ascii: "}"))
      {
        tokens.append(.anything)
        rest = rest[(close + 1)...]
      } else {
        tokens.append(Glob.Token(of: byte))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }
}

/// An ARN of six parts whose only wildcard is a `*` at the end, as nearly all of policies are: compared as it stands.
private struct PlainARN {
  private let bytes: [UInt8]
  private let parts: ARNParts
  /// The last part, without the star.
  private let last: Range<Int>
  private let isOpen: Bool
  private let hasSlash: Bool

  /// Nil where there are fewer parts.
  init?(_ bytes: [UInt8]) {
    parts = ARNParts(bytes.span)
    guard parts.count == 6 else { return nil }
    isOpen = bytes.last == UInt8(ascii: "*")
    last = parts[5].lowerBound..<(bytes.count - (isOpen ? 1 : 0))
    hasSlash = bytes.span.extracting(last).contains(UInt8(ascii: "/"))
    self.bytes = bytes
  }

  var isWholeService: Bool { last.isEmpty }

  func coversAll(of form: ResourceType.Form) -> Bool {
    bytes.span.extracting(parts[2]).isEqual(to: form.service.utf8.span) && lastPattern.covers(form.last)
  }

  func fits(_ form: ResourceType.Form, _ glob: Glob) -> Bool {
    if form.isWithoutSlash, hasSlash { return false }
    // Where both say what stands before the last part, nothing but that part is left to be compared as a pattern.
    guard let head = form.head else { return glob.intersects(form.pattern) }
    for fixed in head where !bytes.span.extracting(parts[fixed.part]).isEqual(to: fixed.text.span) {
      return false
    }
    return isOpen
      ? form.last.matchesSome(beginningWith: bytes.span.extracting(last))
      : form.last.matches(bytes.span.extracting(last))
  }

  private var lastPattern: Glob { Glob(pattern: bytes[parts[5]]) }
}

/// An ARN with wildcards or variables that stand for more than its end.
private struct OpenARN {
  /// Whether all resources of the service are meant, as in `arn:aws:s3:::*`.
  let isWholeService: Bool
  private let service: String
  /// Whether the service is one and stands where it always does: no wildcard up to there.
  private let hasOneService: Bool
  /// Whether no `*` stands before the last part, so that its colons are those of the ARN.
  private let hasPlainHead: Bool
  private let last: Glob
  /// Whether a slash stands in the last part, which the name of a bucket never has.
  private let hasSlash: Bool

  /// Nil where there are fewer than six parts, or a `*` takes in services.
  init?(_ tokens: [Glob.Token]) {
    let parts = tokens.split(
      separator: .byte(UInt8(ascii: ":")), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, !parts[2].contains(.anything) else { return nil }
    isWholeService = parts[5].allSatisfy { $0 == .anything }
    last = Glob(Array(parts[5]))
    service = String(decoding: parts[2].compactMap(\.literal), as: UTF8.self)
    hasPlainHead = parts[..<5].allSatisfy { !$0.contains(.anything) }
    hasOneService = parts[..<3].allSatisfy { $0.allSatisfy { $0.literal != nil } }
    hasSlash = parts[5].contains(.byte(UInt8(ascii: "/")))
  }

  func coversAll(of form: ResourceType.Form) -> Bool {
    service == form.service && last.covers(form.last)
  }

  func fits(_ form: ResourceType.Form, _ glob: Glob) -> Bool {
    if hasOneService, form.hasOneService, service != form.service { return false }
    if hasPlainHead, form.hasOneService, !last.intersects(form.last) { return false }
    return !(form.isWithoutSlash && hasSlash) && glob.intersects(form.pattern)
  }
}
