/// An action as policies spell it, with what a check asks about it.
final class KnownAction {
  let meaning: ActionMeaning
  /// In lower case, in which it is compared with others.
  let name: String
  let glob: Glob
  /// Whether a wildcard stands in it.
  var isPattern: Bool { !glob.isExact }
  /// Whether it is `iam:PassRole` or takes it in; not what is wider than `iam:Pass*`, which is found as what it is.
  let passesRoles: Bool
  /// The forms of the resources that it is about, for people: the first three; nil where it knows no resource but `*`.
  private(set) lazy var resourceForms = meaning.resourceForms

  init(_ text: String, _ catalogue: ActionCatalogue) {
    let folded = text.utf8.map(\.loweredASCII)
    meaning = ActionMeaning(folded, catalogue)
    name = text.lowercased()
    glob = Glob(pattern: folded)
    passesRoles = folded.starts(with: "iam:pass".utf8) && glob.matches(Array("iam:passrole".utf8))
  }
}

extension ActionMeaning {
  fileprivate var resourceForms: String? {
    guard case .actions(let service, let found, _) = self else { return nil }
    var forms: [String] = []
    for use in found.flatMap({ service.uses(of: $0) }) {
      for form in service.resourceTypes[use.type].forms where !forms.contains(form.arn) {
        forms.append(form.arn)
      }
    }
    if forms.isEmpty { return nil }
    return forms.prefix(3).joined(separator: ", ") + (forms.count > 3 ? ", …" : "")
  }
}
