import JSON

/// Finds statements as they stand in the account's policies, for people who want to read them.
package struct StatementTexts {
  private let account: Account
  private let users: [String: Int]
  private let groups: [String: Int]
  private let roles: [String: Int]
  private let policies: [String: Int]

  package init(_ account: Account) {
    self.account = account
    func places(_ arns: some Sequence<String>) -> [String: Int] {
      Dictionary(arns.enumerated().map { ($1, $0) }) { first, _ in first }
    }
    users = places(account.users.elements.lazy.map(\.arn))
    groups = places(account.groups.elements.lazy.map(\.arn))
    roles = places(account.roles.elements.lazy.map(\.arn))
    policies = places(account.policies.elements.lazy.map(\.arn))
  }

  /// The statement's JSON; nil where the policy is not in the evidence.
  package func text(of reference: StatementReference) -> String? {
    guard let id = document(of: reference.origin), let text = account.documents.text(of: id).value else {
      return nil
    }
    let bytes = Array(text.utf8)
    guard let statements = try? JSONParser.parse(bytes.span)["Statement"] else { return nil }
    let listed = statements.array ?? [statements]
    guard listed.indices.contains(reference.index) else { return nil }
    var json = JSONWriter()
    json.value(listed[reference.index])
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func document(of origin: PolicyOrigin) -> PolicyDocuments.ID? {
    switch origin {
    case .inline(let name, let holder): inline(of: holder).first { $0.name == name }?.document
    case .attached(let arn, _), .boundary(let arn, _):
      policies[arn].flatMap { account.policies.elements[$0].defaultDocument.value }
    case .trust(let role): roles[role].flatMap { account.roles.elements[$0].trustPolicy.value }
    case .serviceControl(let name, let level): control(account.serviceControlPolicies, name, level)
    case .resourceControl(let name, let level): control(account.resourceControlPolicies, name, level)
    }
  }

  private func inline(of holder: String) -> [InlinePolicy] {
    if let place = users[holder] { return account.users.elements[place].inlinePolicies.value ?? [] }
    if let place = groups[holder] { return account.groups.elements[place].inlinePolicies.value ?? [] }
    return roles[holder].flatMap { account.roles.elements[$0].inlinePolicies.value } ?? []
  }

  private func control(_ levels: Fact<[[ControlPolicy]]>, _ name: String, _ level: Int)
    -> PolicyDocuments.ID?
  {
    guard let levels = levels.value, levels.indices.contains(level) else { return nil }
    return levels[level].first { $0.name == name }?.document
  }
}
