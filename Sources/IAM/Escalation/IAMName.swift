/// What IAM tells users, roles, groups, policies and instance profiles apart by.
///
/// "Names are not distinguished by case", and none may be there twice whatever the paths are: so CreateUser and its siblings in
/// the IAM API Reference, and "IAM and AWS STS quotas" in the IAM User Guide.
struct IAMName: Hashable, Sendable {
  private let kind: Substring
  private let name: String

  /// Nil where `arn` is about nothing of IAM's, or IAM takes no such name.
  init?(_ arn: String) {
    guard let parts = ARN(arn), parts.service == "iam" else { return nil }
    let pieces = parts.resource.split(separator: "/", omittingEmptySubsequences: false)
    guard pieces.count > 1, !pieces.contains(where: \.isEmpty) else { return nil }
    kind = pieces[0]
    let own = pieces[pieces.count - 1].utf8
    let limit = kind == "user" || kind == "role" ? 64 : 128
    guard own.count <= limit, own.allSatisfy(Self.isTaken) else { return nil }
    name = String(decoding: own.map(\.loweredASCII), as: UTF8.self)
  }

  private static func isTaken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "_+=,.@-".utf8.contains(byte)
    }
  }

  /// The ARNs of everything that has the name of `arn`, whatever its path.
  static func patterns(ofNameOf arn: String) -> [Glob] {
    guard let start = arn.utf8.firstIndex(of: UInt8(ascii: "/")),
      let end = arn.utf8.lastIndex(of: UInt8(ascii: "/"))
    else { return [Glob(literal: Array(arn.utf8))] }
    let kind = Array(arn.utf8[...start])
    let name = Array(arn.utf8[arn.utf8.index(after: end)...])
    return [Glob(literal: kind + name), Glob(pattern: kind + Array("*/".utf8) + name)]
  }
}
