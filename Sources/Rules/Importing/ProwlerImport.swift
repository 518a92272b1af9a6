/// Makes waivers of a Prowler mutelist, none of which accepts more than Prowler mutes.
package struct ProwlerImport {
  /// What a mutelist does not say, and a waiver has to.
  package struct Terms: Sendable {
    package var owner: String
    package var expires: Expiry
    /// For entries without a `Description`.
    package var reason: String?
    /// Of the ARNs: `aws`, `aws-cn`, `aws-us-gov`.
    package var partition: String

    package init(owner: String, expires: Expiry, reason: String?, partition: String) {
      self.owner = owner
      self.expires = expires
      self.reason = reason
      self.partition = partition
    }
  }

  private let terms: Terms
  /// The rules here by Prowler's check.
  private let rules: [String: [String]]
  private var result: WaiverImport
  /// Of the account at hand: checks whose findings an entry further up may have excepted from muting.
  private var excepted: Set<String> = []
  /// Entries for whose waivers nobody has given a reason.
  private var unexplained: [RuleFileError] = []

  /// Throws what is wrong with the file, or that there is no reason for an entry.
  package static func waivers(
    file: String, library: RuleLibrary, terms: Terms
  ) throws(RuleFileErrors) -> WaiverImport {
    let text: String
    do { text = try RuleFiles.text(of: file) } catch { throw RuleFileErrors([error]) }
    return try waivers(text, path: file, library: library, terms: terms)
  }

  package static func waivers(
    _ text: String, path: String, library: RuleLibrary, terms: Terms
  ) throws(RuleFileErrors) -> WaiverImport {
    let list = try ProwlerMutelist.read(text, path: path)
    var conversion = ProwlerImport(terms: terms, library: library, path: path)
    var account: String?
    for entry in list.entries {
      if entry.account.value != account {
        account = entry.account.value
        conversion.excepted = []
      }
      conversion.add(entry)
    }
    if !conversion.unexplained.isEmpty { throw RuleFileErrors(conversion.unexplained) }
    return conversion.result
  }

  private init(terms: Terms, library: RuleLibrary, path: String) {
    self.terms = terms
    rules = OtherTool.all(in: library).first { $0.id == "prowler" }?.rules ?? [:]
    result = WaiverImport(file: path)
  }

  private mutating func add(_ entry: ProwlerMutelist.Entry) {
    let account = entry.account
    guard account.value == "*" || Self.isAccountID(account.value) else {
      return leaveOut(
        "expected twelve digits or '*' as an account, found '\(account.value)'", account.position)
    }
    let pattern: MutelistPattern
    do { pattern = try MutelistPattern(entry.check.value) } catch {
      return leaveOut("check '\(entry.check.value)': \(error.reason)", entry.check.position)
    }
    let glob = WildcardPattern(pattern.glob)
    let checks = rules.keys.filter { glob.matches($0) }.sorted()
    defer { if entry.hasExceptions { excepted.formUnion(checks) } }
    if checks.isEmpty {
      return leaveOut("no rule is the check '\(entry.check.value)'", entry.check.position)
    }
    if let obstacle = obstacle(entry) {
      return leaveOut("\(entry.check.value): \(obstacle)", entry.check.position)
    }
    if pattern.hasWildcard {
      narrow(
        "'\(entry.check.value)': only the checks that rules here name, \(checks.count)", entry.check.position)
    } else if pattern.narrowing != nil, rules.keys.count(where: { $0.contains(entry.check.value) }) > 1 {
      narrow(
        "'\(entry.check.value)' is here that check alone; Prowler mutes whatever check has the text in its name",
        entry.check.position)
    }
    let first = result.remarks.count
    defer { if pattern.hasWildcard { summarise(from: first, entry) } }
    for check in checks {
      if excepted.contains(check) {
        leaveOut("\(check): an entry above has Exceptions, which hold here too", entry.check.position)
        continue
      }
      guard isOfItsRegion(entry, check) else {
        leaveOut(
          "\(check): a waiver holds in every region, the entry "
            + (entry.regions.isEmpty ? "names none" : "only in \(list(entry.regions))"),
          entry.check.position)
        continue
      }
      for resource in entry.resources { add(entry, check, resource, isNamed: !pattern.hasWildcard) }
    }
  }

  /// Why nothing of an entry can be said by waivers.
  private func obstacle(_ entry: ProwlerMutelist.Entry) -> String? {
    if entry.hasExceptions { return "a waiver has no Exceptions; name what is accepted instead" }
    if !entry.tags.isEmpty, entry.tags != ["*"] {
      return "a waiver does not look at Tags, the entry wants \(list(entry.tags))"
    }
    return nil
  }

  /// IAM has no regions: Prowler gives its findings the one that IAM's calls go to.
  private func isOfItsRegion(_ entry: ProwlerMutelist.Entry, _ check: String) -> Bool {
    if entry.regions.contains(where: { $0 == "*" || $0 == ".*" }) { return true }
    return check.hasPrefix("iam_") && terms.partition == "aws" && entry.regions.contains("us-east-1")
  }

  private mutating func add(
    _ entry: ProwlerMutelist.Entry, _ check: String, _ resource: ProwlerMutelist.Text, isNamed: Bool
  ) {
    let what = "\(check) for '\(resource.value)'"
    let pattern: MutelistPattern
    do { pattern = try MutelistPattern(resource.value) } catch {
      return leaveOut("\(what): \(error.reason)", resource.position)
    }
    guard let known = ProwlerResource.of(check: check) else {
      return leaveOut(
        "\(what): it is not known what Prowler calls the resources of this check", resource.position)
    }
    switch subjects(known, pattern, account: entry.account.value) {
    case .said(let subjects):
      if known.isByName, let narrowing = pattern.narrowing {
        narrow("\(what): \(narrowing)", resource.position)
      }
      for subject in subjects { accept(subject, entry, check, resource) }
    case .mutesNothing(let why):
      // A pattern of checks names many that the resource is none of.
      if isNamed { leaveOut("\(what): \(why)", resource.position) }
    case .unsaid(let why, let candidate):
      leaveOut(
        "\(what): \(why)", resource.position,
        candidates: candidate.map { waivers($0, entry, check) } ?? [])
    }
  }

  private enum Subjects {
    case said([String])
    /// Prowler does not mute anything by it either.
    case mutesNothing(String)
    case unsaid(String, candidate: String?)
  }

  private func subjects(_ known: ProwlerResource, _ pattern: MutelistPattern, account: String) -> Subjects {
    let head = "arn:\(terms.partition):iam::\(account):"
    switch known {
    case .none(let reason): return .unsaid(reason, candidate: nil)
    case .root:
      if WildcardPattern(pattern.glob).matches("<root_account>") { return .said([head + "root"]) }
      return .mutesNothing("the only resource of the check is '<root_account>'")
    case .account(let ids):
      let isAccount = account != "*" && WildcardPattern(pattern.glob).matches(account)
      if pattern.isAll || isAccount || ids.contains(where: WildcardPattern(pattern.glob).matches) {
        return .said(["arn:\(terms.partition):::\(account)"])
      }
      return .unsaid("the rule judges the account, and the entry names something in it", candidate: nil)
    case .all(let ends, let named):
      guard pattern.isAll else {
        return .unsaid(
          "the entry names \(named), and the result here is about something else", candidate: nil)
      }
      return .said(
        ends.map { end in
          guard end.hasPrefix("arn:") else { return head + end }
          return end.replacing("{partition}", with: terms.partition).replacing("{account}", with: account)
        })
    case .name(let kind): return named(kind, pattern, head)
    case .nameAndPart(let kind):
      if pattern.isAll { return .said([head + kind + "/*"]) }
      guard pattern.hasOpenEnd, !pattern.glob.contains("/") else {
        return .unsaid("a waiver is of the whole \(kind), not of one key or policy of it", candidate: nil)
      }
      return named(kind, pattern, head)
    }
  }

  /// The thing of that name, whatever its path: `user*/ana` is `user/ana` and `user/path/ana`.
  private func named(_ kind: String, _ pattern: MutelistPattern, _ head: String) -> Subjects {
    if pattern.isAll { return .said([head + kind + "/*"]) }
    if pattern.glob == "<root_account>" {
      return .mutesNothing("the rule judges each \(kind), and the root user by rules of its own")
    }
    let isName = pattern.glob.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "+=,.@_-*".utf8.contains(byte)
      }
    }
    guard isName, !pattern.glob.isEmpty else {
      return .mutesNothing("Prowler compares it with the \(kind)'s name, which cannot be this")
    }
    let isEnd = pattern.glob.first == "*" && !pattern.glob.dropFirst().contains("*")
    if isEnd { return .said(["\(head)\(kind)/\(pattern.glob)"]) }
    if !pattern.hasWildcard { return .said(["\(head)\(kind)*/\(pattern.glob)"]) }
    return .unsaid(
      "the '*' of a waiver also stands for '/', so that this would cover a path that looks like the name; uncomment it if there is none",
      candidate: "\(head)\(kind)*/\(pattern.glob)")
  }

  private func waivers(_ subject: String, _ entry: ProwlerMutelist.Entry, _ check: String) -> [Waiver] {
    (rules[check] ?? []).map { rule in
      Waiver(
        rule: rule, subject: subject, account: entry.account.value == "*" ? nil : entry.account.value,
        owner: terms.owner, reason: entry.description ?? terms.reason ?? "", ticket: nil,
        expires: terms.expires)
    }
  }

  private mutating func accept(
    _ subject: String, _ entry: ProwlerMutelist.Entry, _ check: String, _ resource: ProwlerMutelist.Text
  ) {
    if entry.description == nil, terms.reason == nil {
      let error = RuleFileError(
        file: result.file, position: entry.check.position,
        message: "the entry has no Description: say with --reason why it is accepted")
      if unexplained.last != error { unexplained.append(error) }
    }
    for waiver in waivers(subject, entry, check)
    where !result.waivers.contains(where: { $0.waiver == waiver }) {
      result.waivers.append(
        WaiverImport.Imported(
          waiver: waiver, origin: "\(check) for \(WaiverText.quoted(resource.value))",
          position: resource.position))
    }
  }

  private mutating func leaveOut(_ message: String, _ position: FilePosition?, candidates: [Waiver] = []) {
    remark(.leftOut, message, position, candidates)
  }

  private mutating func narrow(_ message: String, _ position: FilePosition?) {
    remark(.narrower, message, position, [])
  }

  private mutating func remark(
    _ kind: WaiverImport.Remark.Kind, _ message: String, _ position: FilePosition?, _ candidates: [Waiver]
  ) {
    result.remarks.append(
      WaiverImport.Remark(
        file: result.file, position: position, kind: kind, message: message, candidates: candidates))
  }

  /// Makes one remark of those that say the same of many checks: whoever wrote a pattern has one thing to decide.
  private mutating func summarise(from first: Int, _ entry: ProwlerMutelist.Entry) {
    struct Key: Hashable {
      let kind: WaiverImport.Remark.Kind
      let line: Int?
      let why: String
    }
    let remarks = Array(result.remarks[first...])
    var keys: [Key] = []
    var groups: [Key: [WaiverImport.Remark]] = [:]
    for remark in remarks {
      let why = remark.message.firstRange(of: ": ").map { String(remark.message[$0.upperBound...]) }
      let key = Key(kind: remark.kind, line: remark.position?.line, why: why ?? remark.message)
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(remark)
    }
    result.remarks.removeSubrange(first...)
    for key in keys {
      guard let group = groups[key], var one = group.first else { continue }
      guard group.count > 1 else {
        result.remarks += group
        continue
      }
      let name = one.message.prefix { $0 != ":" && $0 != " " }
      one.message = "\(group.count) checks of '\(entry.check.value)', such as \(name): \(key.why)"
      one.candidates = group.flatMap(\.candidates)
      result.remarks.append(one)
    }
  }

  private func list(_ texts: [String]) -> String { texts.map { "'\($0)'" }.joined(separator: ", ") }

  private static func isAccountID(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
