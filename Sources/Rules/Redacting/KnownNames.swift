import IAM

/// The names of one account that a report must not show, with what each is of.
///
/// They are gathered from where a name stands by itself (ARNs, columns, principals), and then found in sentences, where nothing tells a
/// name from a word.
struct KnownNames {
  /// What each name is of; a user and a role may share one.
  private(set) var kinds: [String: Set<NameKind>] = [:]
  /// The names that hold characters of which no word is made, such as a space or `<`, the longest first.
  private(set) var odd: [(name: [UInt8], kind: NameKind)] = []
  /// AWS's own, which anybody may read: its policies and service-linked roles.
  private var ofAWS: Set<String> = []
  /// The words of the rules' own texts: a user called `access` must not turn every sentence into riddles.
  private var words: Set<String>

  /// Words of the sentences that do not come from rules.
  private static let ownWords = """
    a all an and any anyone are at attached batch by can complete deny does everyone everything for from group groups has \
    have in inline is it itself key keys known least no none not of on only or password passwords path policies policy \
    principal read resource role roles root self service services statement statements that the them this to trust \
    user users was with within without yes account alias aws iam arn true false null
    """

  init(_ assessment: Assessment) {
    words = Set(Self.ownWords.split(separator: " ").map(String.init))
    for rule in assessment.rules {
      words.formUnion(Self.words(of: [rule.title, rule.description, rule.rationale, rule.remediation.text]))
      if case .rows(let rows) = rule.condition { words.formUnion(Self.words(of: [rows.reason ?? ""])) }
    }
  }

  static func words(of texts: [String]) -> Set<String> {
    var words: Set<String> = []
    for text in texts {
      // Only plain words: whoever writes a rule may name a user in it, and `carol.ng` is none of ours.
      for word in text.utf8.split(whereSeparator: { !NameCharacters.isPart($0) && $0 != UInt8(ascii: ":") })
      where word.allSatisfy({ NameCharacters.isLetter($0) }) {
        words.insert(String(decoding: Array(word), as: UTF8.self))
      }
    }
    return words
  }

  func isWord(_ name: String) -> Bool { words.contains(name) }

  func isOfAWS(_ name: String) -> Bool { ofAWS.contains(name) || AWSNames.isPublic(name) }

  mutating func addOfAWS(_ name: String) { ofAWS.insert(name) }

  mutating func add(_ name: String, _ kind: NameKind) {
    guard !name.isEmpty, name != "*", !AWSNames.isPublic(name) else { return }
    guard kinds[name, default: []].insert(kind).inserted, kinds[name]?.count == 1 else { return }
    if !name.utf8.allSatisfy({ NameCharacters.isPart($0) }) {
      let bytes = Array(name.utf8)
      let place = odd.firstIndex { $0.name.count < bytes.count } ?? odd.count
      odd.insert((bytes, kind), at: place)
    }
  }

  /// The name at the end of an ARN, and what is above it.
  mutating func add(_ arn: ARN) {
    guard arn.service == "iam" else { return }
    if arn.isAWSManaged {
      ofAWS.insert(arn.name)
      return
    }
    guard let slash = arn.resource.firstIndex(of: "/"), !arn.name.contains(where: { $0 == "*" || $0 == "?" })
    else { return }
    if AWSNames.isServiceLinked(arn) {
      ofAWS.insert(arn.name)
      return
    }
    let word = arn.resource[..<slash]
    add(
      word == "oidc-provider" ? String(arn.resource[slash...].dropFirst()) : arn.name, NameKind(ofARN: word))
    if word == "oidc-provider" { return }
    let path = arn.resource[slash...].dropLast(arn.name.count)
    if path.utf8.count > 2 { add(path: String(path)) }
  }

  mutating func add(path: String) {
    if path != "/", !path.isEmpty, !AWSNames.isReserved(path: path) { add(path, .path) }
  }
}

/// Which bytes a name of IAM is made of: `\\w+=,.@-`, and whatever is no ASCII.
enum NameCharacters {
  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  static func isPart(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte >= 0x80 || "+=,.@_-".utf8.contains(byte)
  }
}

/// What looks like a name and is AWS's own.
enum AWSNames {
  static func isPublic(_ name: String) -> Bool {
    name == "root" || name == "<root_account>" || name.hasPrefix("AWSServiceRoleFor")
      || isService(name) || isRegion(name) || publicProviders.contains(name)
  }

  /// Issuers that everybody uses: which one it is says nothing of the house.
  private static let publicProviders: Set<String> = [
    "token.actions.githubusercontent.com", "accounts.google.com", "graph.facebook.com", "www.amazon.com",
    "cognito-identity.amazonaws.com", "gitlab.com", "app.terraform.io",
  ]

  static func isService(_ name: String) -> Bool {
    (name.hasSuffix(".amazonaws.com") || name.hasSuffix(".amazonaws.com.cn")
      || name.hasSuffix(".aws.internal"))
      && !name.contains("/") && !name.contains("@") && name.split(separator: ".").count <= 5
      && !name.hasPrefix("oidc.")
  }

  /// `eu-central-1`, `us-gov-west-1`, `global`.
  static func isRegion(_ name: String) -> Bool {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard name != "global" else { return true }
    guard (3...4).contains(parts.count), let last = parts.last, last.utf8.count == 1,
      last.utf8.allSatisfy({ NameCharacters.isDigit($0) })
    else { return false }
    let directions = ["north", "south", "east", "west", "central"]
    let middle = parts[parts.count - 2]
    return parts[0].utf8.count == 2 && directions.contains { middle.hasPrefix($0) || middle.hasSuffix($0) }
  }

  static func isReserved(path: some StringProtocol) -> Bool {
    path.hasPrefix("/aws-service-role/") || path.hasPrefix("/aws-reserved/")
      || path.hasPrefix("/service-role/")
        && path == "/service-role/"
  }

  static func isServiceLinked(_ arn: ARN) -> Bool { arn.resource.hasPrefix("role/aws-service-role/") }
}
