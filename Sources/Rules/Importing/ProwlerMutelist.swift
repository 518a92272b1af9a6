/// A mutelist of Prowler as its file says it: what is muted for which account, check and resources.
///
/// The form is that of Prowler's documentation ("Mutelisting") and of the schema that it checks a mutelist by. Every condition of an
/// entry has to hold for a finding to be muted. Older versions call it `Allowlist` or `Mute List`.
struct ProwlerMutelist {
  /// The resources of one check in one account.
  struct Entry {
    /// Twelve digits, or `*` for any.
    var account: Text
    /// A check's name, or a pattern of names.
    var check: Text
    var regions: [String]
    var resources: [Text]
    /// No tags, or `*`, is any.
    var tags: [String]
    var hasExceptions: Bool
    var description: String?
  }

  /// A text with its place in the file.
  struct Text {
    var value: String
    var position: FilePosition?
  }

  var entries: [Entry]

  /// Throws everything that is wrong with the file.
  static func read(_ text: String, path: String) throws(RuleFileErrors) -> ProwlerMutelist {
    let (list, _) = try RuleFiles.decode(text, path: path) { node, problems -> ProwlerMutelist? in
      guard var fields = FieldReader(node, "a mutelist", problems) else { return nil }
      let names = ["Mutelist", "Allowlist", "Mute List"]
      guard let body = names.compactMap({ fields.node($0) }).first else {
        problems.report(
          "expected the field 'Mutelist' of a Prowler mutelist, or 'Allowlist' of an older one",
          at: node.position)
        return nil
      }
      fields.finish()
      return ProwlerMutelist(entries: entries(body, problems))
    }
    return list
  }

  private static func entries(_ node: FileNode, _ problems: FileProblems) -> [Entry] {
    guard var fields = FieldReader(node, "a mutelist", problems) else { return [] }
    var entries: [Entry] = []
    for account in members("Accounts", of: &fields) {
      guard var checks = FieldReader(account.node, "an account of a mutelist", problems) else { continue }
      for check in members("Checks", of: &checks) {
        guard let entry = entry(account, check, problems) else { continue }
        entries.append(entry)
      }
      checks.finish()
    }
    fields.finish()
    return entries
  }

  private static func members(_ name: String, of fields: inout FieldReader) -> [FileNode.Member] {
    guard fields.required(name) != nil else { return [] }
    return fields.mapping(name)
  }

  private static func entry(
    _ account: FileNode.Member, _ check: FileNode.Member, _ problems: FileProblems
  ) -> Entry? {
    guard var fields = FieldReader(check.node, "a check of a mutelist", problems) else { return nil }
    _ = fields.required("Regions")
    _ = fields.required("Resources")
    let exceptions = fields.mapping("Exceptions")
    let entry = Entry(
      account: Text(value: account.name, position: account.namePosition),
      check: Text(value: check.name, position: check.namePosition), regions: fields.texts("Regions"),
      resources: fields.sequence("Resources").compactMap { node in
        FieldReader.text(node, "an item of 'Resources'", problems).map {
          Text(value: $0, position: node.position)
        }
      },
      tags: fields.texts("Tags"),
      // An empty list excepts nothing.
      hasExceptions: exceptions.contains { member in
        if case .sequence(let items) = member.node.value { !items.isEmpty } else { !member.node.isNull }
      },
      description: fields.text("Description"))
    fields.finish()
    return entry
  }
}
