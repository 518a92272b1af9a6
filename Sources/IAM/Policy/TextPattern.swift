/// A pattern step by step in characters, finer than a ``Glob``: a step may leave out colons or slashes, or take digits only.
struct TextPattern: Sendable {
  /// What one step takes.
  enum Characters: Hashable, Sendable {
    case only(UInt32)
    case any
    case anyButColon
    case anyButSlash
    case digit

    func takes(_ scalar: UInt32) -> Bool {
      switch self {
      case .only(let own): own == scalar
      case .any: true
      case .anyButColon: scalar != Self.colon
      case .anyButSlash: scalar != Self.slash
      case .digit: Self.digits.contains(scalar)
      }
    }

    static let colon = UInt32(UInt8(ascii: ":"))
    static let slash = UInt32(UInt8(ascii: "/"))
    static let digits = UInt32(UInt8(ascii: "0"))...UInt32(UInt8(ascii: "9"))
  }

  struct Step: Hashable, Sendable {
    let characters: Characters
    /// Whether it takes any number of them, none too.
    var isRepeated = false
  }

  private(set) var steps: [Step] = []

  init() {}

  init(_ glob: Glob) {
    // `?` is one character, and characters of patterns are those of UTF-8.
    var literal: [UInt8] = []
    for token in glob.tokens {
      if let byte = token.literal {
        literal.append(byte)
        continue
      }
      append(String(decoding: literal, as: UTF8.self))
      literal.removeAll()
      switch token {
      case .anything: append(.any, isRepeated: true)
      case .anythingInSegment: append(.anyButColon, isRepeated: true)
      case .oneInSegment: append(.anyButColon)
      default: append(.any)
      }
    }
    append(String(decoding: literal, as: UTF8.self))
  }

  mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(.only(scalar.value)) }
  }

  mutating func append(_ characters: Characters, isRepeated: Bool = false) {
    steps.append(Step(characters: characters, isRepeated: isRepeated))
  }

  /// One at least of `characters`.
  mutating func append(some characters: Characters) {
    append(characters)
    append(characters, isRepeated: true)
  }
}
