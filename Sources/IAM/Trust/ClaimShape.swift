/// What the values of a token's claim look like, and how much of one a condition has to fix.
///
/// A template such as `repo:{owner}/{repository}:` is text in which placeholders stand; each ends where the text after it
/// begins.
struct ClaimShape: Sendable {
  /// How much of a token's identity a condition fixes.
  struct Fixing: Comparable {
    var scope: FederationTrust.Scope
    var isEnough: Bool

    static let nothing = Fixing(scope: .any, isEnough: false)

    static func < (left: Self, right: Self) -> Bool {
      left.isEnough == right.isEnough ? left.scope < right.scope : right.isEnough
    }
  }

  private enum Piece {
    case text([UInt8])
    case placeholder
  }

  /// The claim's name behind the issuer: `sub` of `token.actions.githubusercontent.com:sub`.
  let claim: String
  private let templates: [[Piece]]
  /// How many placeholders have to be fixed, counted from the left.
  let enough: Int
  /// Values that anybody gets.
  private let refused: [[UInt8]]

  /// Whether part of a value will do, as nobody else's begin or end alike.
  private let isOfTenant: Bool

  /// Without templates a value is an identifier that has no parts: all of it has to be fixed, unless strangers get none from the
  /// same issuer.
  init(
    _ claim: String, _ templates: [String] = [], enough: Int = 1, refused: [String] = [],
    isOfTenant: Bool = false
  ) {
    self.claim = claim
    self.templates = templates.map(Self.pieces)
    self.enough = enough
    self.refused = refused.map { Array($0.utf8) }
    self.isOfTenant = isOfTenant
  }

  /// How much `value` fixes; `isPattern` where `*` and `?` are wildcards in it.
  func fixing(by value: String, isPattern: Bool) -> Fixing {
    let (fixed, all) = fixed(by: value, isPattern: isPattern)
    let scope: FederationTrust.Scope = fixed == 0 ? .any : fixed < max(all, enough) ? .part : .whole
    return Fixing(scope: scope, isEnough: fixed >= enough)
  }

  /// How many placeholders `value` fixes, and how many there are.
  private func fixed(by value: String, isPattern: Bool) -> (fixed: Int, of: Int) {
    let bytes = Array(value.utf8)
    let end = isPattern ? bytes.firstIndex { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } : nil
    // A variable is filled in from the request.
    if value.contains("${") { return (0, 1) }
    if isPattern ? refused.contains(where: Glob(pattern: bytes).matches) : refused.contains(bytes) {
      return (0, 1)
    }
    guard !templates.isEmpty else {
      let isFixed = isPattern && isOfTenant ? Stranger.realLength(value) > 0 : end == nil && !bytes.isEmpty
      return (isFixed ? 1 : 0, 1)
    }
    let counts = templates.map { template in
      (
        Self.fixed(in: template, by: bytes[..<(end ?? bytes.endIndex)], isWhole: end == nil),
        template.count { if case .placeholder = $0 { true } else { false } }
      )
    }
    return counts.max { $0.0 < $1.0 } ?? (0, 1)
  }

  /// Goes along the template as far as the text reaches; `isWhole` where nothing follows the text.
  private static func fixed(in template: [Piece], by text: ArraySlice<UInt8>, isWhole: Bool) -> Int {
    var rest = text
    var fixed = 0
    for (index, piece) in template.enumerated() {
      switch piece {
      case .text(let expected):
        guard rest.starts(with: expected) else {
          // The last text only ends a placeholder; a whole value may end there too.
          return fixed
        }
        rest = rest.dropFirst(expected.count)
      case .placeholder:
        var following: UInt8?
        if index + 1 < template.count, case .text(let text) = template[index + 1] { following = text.first }
        let stop = following.flatMap { rest.firstIndex(of: $0) }
        guard stop != nil || isWhole else { return fixed }
        let found = rest[..<(stop ?? rest.endIndex)]
        guard !found.isEmpty else { return fixed }
        fixed += 1
        rest = rest[found.endIndex...]
      }
    }
    return fixed
  }

  private static func pieces(_ template: String) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var isPlaceholder = false
    for byte in template.utf8 {
      switch byte {
      case UInt8(ascii: "{"):
        if !text.isEmpty { pieces.append(.text(text)) }
        text = []
        isPlaceholder = true
      case UInt8(ascii: "}"):
        pieces.append(.placeholder)
        isPlaceholder = false
      default: if !isPlaceholder { text.append(byte) }
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
    return pieces
  }
}

extension ClaimShape {
  /// The claims of providers that are one organization's own: whatever it signs is its own, so any subject or audience.
  static let ofTenants = [ClaimShape("sub", isOfTenant: true), ClaimShape("aud", isOfTenant: true)]
}
