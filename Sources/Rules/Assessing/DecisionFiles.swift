import IAM

/// Reads the files in which people write down what they decided: waivers and attestations.
package enum DecisionFiles {
  /// No decision by a person holds for longer.
  package static let maximumAttestationDays = 365

  package static func waivers(file: String) throws(RuleFileErrors) -> [Waiver] {
    try waivers(text(of: file), path: file)
  }

  package static func waivers(_ text: String, path: String) throws(RuleFileErrors) -> [Waiver] {
    try writtenWaivers(text, path: path).map(\.waiver)
  }

  /// A waiver with its place.
  struct WrittenWaiver {
    var waiver: Waiver
    var file: String
    var position: FilePosition?
  }

  static func writtenWaivers(file: String) throws(RuleFileErrors) -> [WrittenWaiver] {
    try writtenWaivers(text(of: file), path: file)
  }

  static func writtenWaivers(_ text: String, path: String) throws(RuleFileErrors) -> [WrittenWaiver] {
    try list(text, path, "a waiver") { fields in
      let rule = identifier("rule", &fields)
      let subject = fields.requiredText("subject")
      let account = fields.node("account").flatMap { accountID($0, fields.problems) }
      let owner = fields.requiredText("owner")
      let reason = fields.requiredText("reason")
      let ticket = fields.text("ticket")
      let expires = fields.required("expires").flatMap { expiry($0, fields.problems) }
      guard let rule, let subject, let owner, let reason, let expires else { return nil }
      let waiver = Waiver(
        rule: rule, subject: subject, account: account, owner: owner, reason: reason, ticket: ticket,
        expires: expires)
      return WrittenWaiver(waiver: waiver, file: path, position: fields.position(of: "rule"))
    }
  }

  package static func attestations(file: String) throws(RuleFileErrors) -> [Attestation] {
    try attestations(text(of: file), path: file)
  }

  package static func attestations(_ text: String, path: String) throws(RuleFileErrors) -> [Attestation] {
    try list(text, path, "an attestation") { fields in
      let rule = identifier("rule", &fields)
      let account = fields.required("account").flatMap { accountID($0, fields.problems) }
      let value = fields.requiredWord("value", of: Attestation.Value.self)
      let by = fields.requiredText("by")
      let date = fields.required("date").flatMap { day($0, "date", fields.problems) }
      let expires = fields.required("expires").flatMap { day($0, "expires", fields.problems) }
      let reference = fields.text("reference")
      guard let date, let expires, let first = Timestamp(day: date), let last = Timestamp(day: expires) else {
        return nil
      }
      let days = first.days(until: last)
      guard (0...maximumAttestationDays).contains(days) else {
        fields.problems.report(
          days < 0
            ? "expected a day on or after 'date', \(date), as 'expires', found \(expires)"
            : "expected at most \(maximumAttestationDays) days from 'date' to 'expires', found \(days)",
          at: fields.position(of: "expires"))
        return nil
      }
      guard let rule, let account, let value, let by else { return nil }
      return Attestation(
        rule: rule, account: account, value: value, by: by, date: date, expires: expires, reference: reference
      )
    }
  }

  private static func text(of file: String) throws(RuleFileErrors) -> String {
    do { return try RuleFiles.text(of: file) } catch { throw RuleFileErrors([error]) }
  }

  private static func list<Item>(
    _ text: String, _ path: String, _ what: String, _ item: (inout FieldReader) -> Item?
  ) throws(RuleFileErrors) -> [Item] {
    let (items, _) = try RuleFiles.decode(text, path: path) { node, problems -> [Item]? in
      guard case .sequence(let nodes) = node.value else {
        problems.report("expected a list, each item \(what), found \(node.kindName)", at: node.position)
        return nil
      }
      return nodes.compactMap { node in
        guard var fields = FieldReader(node, what, problems) else { return nil }
        let item = item(&fields)
        fields.finish()
        return item
      }
    }
    return items
  }

  private static func identifier(_ name: String, _ fields: inout FieldReader) -> String? {
    guard let id = fields.requiredText(name) else { return nil }
    if Identifier.isValid(id) { return id }
    fields.problems.report("expected a rule's id as '\(name)', found '\(id)'", at: fields.position(of: name))
    return nil
  }

  /// Twelve digits, which YAML takes for a number where they are not quoted.
  private static func accountID(_ node: FileNode, _ problems: FileProblems) -> String? {
    let isID = node.raw.utf8.count == 12 && node.raw.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isID { return node.raw }
    problems.report(
      "expected the twelve digits of an account as 'account', found \(node.raw.isEmpty ? node.kindName : "'\(node.raw)'")",
      at: node.position)
    return nil
  }

  private static func expiry(_ node: FileNode, _ problems: FileProblems) -> Expiry? {
    if node.raw == "never" { return .never }
    return day(node, "expires", problems, otherwise: " or never").map { .day($0) }
  }

  private static func day(
    _ node: FileNode, _ name: String, _ problems: FileProblems, otherwise: String = ""
  ) -> String? {
    if Timestamp(day: node.raw) != nil { return node.raw }
    problems.report(
      "expected a day such as 2027-01-31\(otherwise) as '\(name)', found "
        + (node.raw.isEmpty ? node.kindName : "'\(node.raw)'"),
      at: node.position)
    return nil
  }
}
