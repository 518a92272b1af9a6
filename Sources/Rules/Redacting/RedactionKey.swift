import Digests

/// What pseudonyms are made with: the same key gives the same name the same pseudonym, and without it nobody can try names.
///
/// A plain digest would not do: user names are few and guessable, and so are the 10^12 account numbers. The pseudonyms are
/// HMAC-SHA-256 (RFC 2104).
package struct RedactionKey: Sendable {
  private let bytes: [UInt8]
  /// Whether the key is kept, so that pseudonyms are the same in other reports.
  package let isKept: Bool

  /// The fewest bytes that a key has: those of 128 bits.
  package static let fewestBytes = 16

  /// Nil for fewer than ``fewestBytes``.
  package init?(_ bytes: [UInt8], isKept: Bool) {
    guard bytes.count >= Self.fewestBytes else { return nil }
    self.bytes = bytes
    self.isKept = isKept
  }

  /// A key of this run alone.
  package static func ofThisRun() -> RedactionKey {
    var random = SystemRandomNumberGenerator()
    return RedactionKey((0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) })
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isKept = false
  }

  /// Tells whether two reports were redacted with one key, and nothing of the key.
  package var id: String { "key-" + word(.key, "") }

  /// What a text is, so that a number that is also a name has two pseudonyms.
  enum Domain: String {
    case key, name, account, identifier, digest
  }

  /// Forty bits in eight characters (Crockford's base 32): two of ten thousand names are alike with a chance of 1 in 20,000.
  func word(_ domain: Domain, _ text: String) -> String {
    Self.characters(code(domain, text), "0123456789abcdefghjkmnpqrstvwxyz", 8)
  }

  /// Sixteen characters as AWS's unique ids have them behind their prefix.
  func uniqueID(_ text: String) -> String {
    Self.characters(code(.identifier, text), "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)
  }

  /// Twelve digits, because ARNs, schemas and everybody's readers want an account to have twelve digits.
  package func account(_ id: String) -> String {
    let number = code(.account, id).prefix(8).reduce(0) { $0 << 8 | UInt64($1) } % 1_000_000_000_000
    let digits = String(number)
    return String(repeating: "0", count: 12 - digits.utf8.count) + digits
  }

  /// In place of a SHA-256, by which a guess could be confirmed: 64 hexadecimal digits.
  func digest(_ digest: String) -> String { SHA256.hexadecimal(code(.digest, digest)) }

  /// Of a result's fingerprint, which is a digest of names too.
  package func fingerprint(_ fingerprint: String) -> String { "sha256:" + digest(fingerprint) }

  /// Of a file that is named for an account, as people name them.
  package func file(_ name: String) -> String { "file-" + word(.name, name) }

  private func code(_ domain: Domain, _ text: String) -> [UInt8] {
    let message = Array(domain.rawValue.utf8) + [0] + Array(text.utf8)
    return HMACSHA256.code(of: message.span, key: bytes.span)
  }

  private static func characters(_ code: [UInt8], _ alphabet: StaticString, _ count: Int) -> String {
    let letters = Array("\(alphabet)".utf8)
    return String(decoding: code.prefix(count).map { letters[Int($0 & 31)] }, as: UTF8.self)
  }
}
