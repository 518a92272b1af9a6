/// The name of a condition key, compared without regard to case.
package struct ContextKey: Sendable {
  /// As it is spelled in the policy or the request.
  package let name: String
  let folded: [UInt8]
  private let digest: UInt64
  /// What fills it in where the caller gave no value.
  let derived: DerivedKey?

  package init(_ name: String) {
    self.name = name
    folded = name.utf8.map(\.loweredASCII)
    // FNV-1a: looking a key up compares a number before it compares texts.
    digest = folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    derived = DerivedKey.byName[folded]
  }
}

extension ContextKey {
  /// Whether it belongs to one service, other than IAM and STS.
  var isOfService: Bool {
    !["aws:", "iam:", "sts:"].contains { folded.starts(with: $0.utf8) }
  }
}

extension ContextKey: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.digest == right.digest && left.folded == right.folded
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension UInt8 {
  /// The byte with `A`–`Z` lowered.
  var loweredASCII: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
