import IAM
import JSON

/// Replaces what names people, things and accounts by pseudonyms, in ARNs, names, JSON and sentences.
///
/// Two things find an identifier: that it is known (``KnownNames``), and its shape. In sentences a name is replaced as a whole word
/// only: `admin` never touches `administrator`.
struct Redactor {
  let key: RedactionKey
  var names: KnownNames

  func pseudonym(_ name: String, _ kind: NameKind) -> String {
    names.isOfAWS(name) || name.isEmpty || name == "*" ? name : "\(kind.rawValue)-\(key.word(.name, name))"
  }

  /// A name that stands by itself, of a kind that the place tells.
  func name(_ name: String, _ kind: NameKind) -> String {
    if let shaped = shaped(name) { return shaped }
    if name.hasPrefix("arn:"), let arn = ARN(name) { return self.arn(arn) }
    return chunks(name, kind)
  }

  /// A name in which wildcards and policy variables, as `${aws:username}`, stay.
  private func chunks(_ name: String, _ kind: NameKind) -> String {
    guard name.utf8.contains(where: { "*?$".utf8.contains($0) }) else { return pseudonym(name, kind) }
    var out = ""
    var plain = ""
    func flushed() -> String {
      plain.utf8.contains { NameCharacters.isAlphanumeric($0) || $0 >= 0x80 } ? pseudonym(plain, kind) : plain
    }
    var rest = name[...]
    while let first = rest.first {
      if first == "*" || first == "?" {
        out += flushed() + String(first)
        plain = ""
        rest = rest.dropFirst()
      } else if let variable = Self.variable(rest) {
        out += flushed() + variable
        plain = ""
        rest = rest.dropFirst(variable.count)
      } else {
        plain.append(first)
        rest = rest.dropFirst()
      }
    }
    return out + flushed()
  }

  /// The policy variable that a text begins with: it names a condition key, whatever else `$` may begin.
  private static func variable(_ text: Substring) -> Substring? {
    guard text.hasPrefix("${"), let end = text.firstIndex(of: "}") else { return nil }
    let inside = text[..<end].dropFirst(2)
    let isKey =
      inside.contains(":") && inside.utf8.allSatisfy { NameCharacters.isPart($0) || ":/".utf8.contains($0) }
    return isKey ? text[...end] : nil
  }

  // MARK: ARNs

  /// Keeps an ARN an ARN: partition, service, region and the words for the kind of resource stay.
  func arn(_ arn: ARN) -> String {
    if arn.isAWSManaged { return arn.description }
    var out = arn
    if arn.account.utf8.count == 12, arn.account.utf8.allSatisfy({ NameCharacters.isDigit($0) }) {
      out.account = key.account(arn.account)
    }
    out.resource = resource(of: arn)
    return out.description
  }

  private func resource(of arn: ARN) -> String {
    if arn.resource == "root" || arn.resource == "*" { return arn.resource }
    if arn.service == "iam" || arn.service == "sts", let slash = arn.resource.firstIndex(of: "/") {
      return identity(arn.resource[..<slash], arn.resource[slash...], arn)
    }
    var isFirst = arn.service != "s3" && arn.resource.contains { $0 == "/" || $0 == ":" }
    var out = ""
    var part = ""
    func flushed() -> String {
      // What kind of thing it is; what it is called comes behind.
      if isFirst, part.utf8.allSatisfy({ NameCharacters.isLetter($0) || $0 == UInt8(ascii: "-") }) {
        return part
      }
      return part.isEmpty ? "" : name(part, .name)
    }
    for character in arn.resource {
      if character == "/" || character == ":" {
        out += flushed()
        isFirst = false
        part = ""
        out.append(character)
      } else {
        part.append(character)
      }
    }
    return out + flushed()
  }

  private func identity(_ word: Substring, _ rest: Substring, _ arn: ARN) -> String {
    if AWSNames.isServiceLinked(arn) { return arn.resource }
    let kind = NameKind(ofARN: word)
    if word == "oidc-provider" { return "\(word)/" + chunks(String(rest.dropFirst()), kind) }
    if word == "assumed-role" {
      let parts = rest.dropFirst().split(separator: "/", maxSplits: 1)
      return "\(word)/" + (parts.first.map { chunks(String($0), .role) } ?? "")
        + (parts.count > 1 ? "/" + chunks(String(parts[1]), .session) : "")
    }
    let name = arn.name
    return "\(word)" + path(String(rest.dropLast(name.count))) + chunks(name, kind)
  }

  /// `/staff/` as `/path-…/`; those of AWS stay.
  func path(_ path: String) -> String {
    if AWSNames.isReserved(path: path) { return path }
    return path.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.isEmpty ? "" : chunks(String(part), .path)
    }.joined(separator: "/")
  }

  // MARK: Shapes

  /// What gives itself away whatever it is called: accounts, unique ids, ids of organizations and instances, addresses.
  func shaped(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.count == 12, bytes.allSatisfy({ NameCharacters.isDigit($0) }) { return key.account(text) }
    if Self.isUniqueID(bytes) { return text.prefix(4) + key.uniqueID(text) }
    if let dash = text.firstIndex(of: "-"), Self.idPrefixes.contains(String(text[..<dash])), bytes.count > 5 {
      let rest = text[text.index(after: dash)...]
      if rest.utf8.contains(where: { NameCharacters.isDigit($0) }),
        rest.utf8.allSatisfy({ NameCharacters.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
      {
        return "\(text[..<dash])-\(key.word(.identifier, text))"
      }
    }
    if Self.isUUID(bytes) || Self.isLongHexadecimal(bytes) { return "id-\(key.word(.identifier, text))" }
    if Self.isAddress(bytes), text != "0.0.0.0" { return "ip-\(key.word(.identifier, text))" }
    return nil
  }

  private static let idPrefixes: Set<String> = [
    "o", "r", "ou", "p", "i", "vpc", "vpce", "subnet", "sg", "eni", "ssoins", "d", "ps", "car",
  ]

  /// `AIDA…`, `AROA…`, `AKIA…` ("IAM identifiers" in the IAM User Guide lists the prefixes).
  private static func isUniqueID(_ bytes: [UInt8]) -> Bool {
    guard (16...128).contains(bytes.count), bytes.first == UInt8(ascii: "A") else { return false }
    let prefixes = [
      "ABIA", "ACCA", "AGPA", "AIDA", "AIPA", "AKIA", "ANPA", "ANVA", "APKA", "AROA", "ASCA", "ASIA",
    ]
    return prefixes.contains(String(decoding: bytes.prefix(4), as: UTF8.self))
      && bytes.allSatisfy { NameCharacters.isDigit($0) || (0x41...0x5A).contains($0) }
  }

  private static func isUUID(_ bytes: [UInt8]) -> Bool {
    bytes.count == 36
      && bytes.enumerated().allSatisfy { index, byte in
        [8, 13, 18, 23].contains(index) ? byte == UInt8(ascii: "-") : isHexadecimal(byte)
      }
  }

  private static func isLongHexadecimal(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 32 && bytes.allSatisfy(isHexadecimal)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    NameCharacters.isDigit(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }

  private static func isAddress(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { NameCharacters.isDigit($0) } }
  }
}
