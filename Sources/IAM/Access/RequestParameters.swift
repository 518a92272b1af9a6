/// Which of the keys that a caller fills in by a parameter the requests for one action have.
///
/// `aws:RequestTag/…` is there where something is made or tagged, and nowhere else: whoever asks cannot add it to another
/// request. The catalogue of actions tells which action takes what.
struct RequestParameters: Sendable {
  /// Whether the catalogue has the action: of another one nobody knows what its requests have.
  let isKnown: Bool
  /// How the names, in lower case, of the keys begin that no request for the action has.
  let absent: [[UInt8]]
  /// Whether `iam:PermissionsBoundary` is one of them.
  let lacksBoundary: Bool

  init(action: String, catalogue: ActionCatalogue = .builtIn) {
    let folded = action.utf8.map(\.loweredASCII)
    let prefix = folded.prefix { $0 != UInt8(ascii: ":") }
    guard let service = catalogue.service(String(decoding: prefix, as: UTF8.self)),
      let number = service.action(Array(folded.dropFirst(prefix.count + 1)))
    else {
      isKnown = false
      absent = []
      lacksBoundary = false
      return
    }
    isKnown = true
    let taken = service.conditionKeys(of: number)
    absent = Self.all.filter { name in
      let isFamily = name.last == UInt8(ascii: "/")
      let key = isFamily ? name + [UInt8(ascii: "x")] : name
      return !service.conditionKeys(named: key).contains(where: taken.contains)
    }
    lacksBoundary = absent.contains(Self.boundary)
  }

  /// Whether a key, in lower case, is one that its caller chooses.
  static func chooses(_ name: [UInt8]) -> Bool { chosen.contains { name.starts(with: $0) } }

  /// Whether a key, in lower case, says what the session will be like that is asked for.
  static func isOfSession(_ name: [UInt8]) -> Bool { session.contains { name.starts(with: $0) } }

  /// What takes a permission of its own beside `sts:AssumeRole`, of the caller and in the trust policy: see "Passing
  /// session tags in AWS STS" and "Monitor and control actions taken with assumed roles" in the IAM User Guide.
  static let companions: [(action: String, keys: [[UInt8]])] = [
    ("sts:TagSession", ["aws:requesttag/", "aws:tagkeys", "sts:transitivetagkeys"].map { Array($0.utf8) }),
    ("sts:SetSourceIdentity", [Array("sts:sourceidentity".utf8)]),
  ]

  private static let session = companions.flatMap(\.keys)
  private static let chosen =
    session + ["sts:rolesessionname", "sts:externalid"].map { Array($0.utf8) }
  private static let boundary = Array("iam:permissionsboundary".utf8)
  private static let all =
    chosen + [boundary]
    + ["iam:passedtoservice", "iam:policyarn", "iam:awsservicename"].map { Array($0.utf8) }
}
