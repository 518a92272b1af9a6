// The forms of ARN that ways are about, and whether policies reach them at all.
extension EscalationGraph {
  /// A form of ARN in one region, or in any.
  struct Form: Hashable {
    let template: String
    let region: String?
  }

  /// Whether what the node's own policies allow of each action is about something of the form.
  ///
  /// False where no name of the form would be allowed, which is so of most principals: nothing has to be tried then.
  mutating func mayReach(
    _ node: AccountPrincipal, _ numbers: [Int], _ template: String, in region: String?
  ) -> Bool {
    guard node.policies.unread.isEmpty else { return true }
    let form = glob(of: Form(template: template, region: region))
    return numbers.allSatisfy { number in
      // What may follow the ARN is beyond the form.
      guard access.actions.qualifiers[access.actions.names[number]] == nil else { return true }
      return node.grants.contains { $0.compiled.mayAllow(number, on: form) }
    }
  }

  private mutating func glob(of form: Form) -> Glob {
    if let known = forms[form] { return known }
    let things = MadeThings(access: access)
    let glob =
      form.template == "*"
      ? Glob(literal: Array("*".utf8)) : things.form(of: form.template, region: form.region ?? "*")
    forms[form] = glob
    return glob
  }
}

extension CompiledPolicy {
  /// Whether some statement allows the action with a number on something that matches `form`.
  fileprivate func mayAllow(_ number: Int, on form: Glob) -> Bool {
    guard allowed.contains(number) else { return false }
    for (place, statement) in policy.statements.enumerated()
    where statement.effect == .allow && covered[place].contains(number) && statement.mayBe(about: form) {
      return true
    }
    return false
  }
}

extension Statement {
  /// Whether something that matches `form` is among its resources, as far as their variables let it tell.
  fileprivate func mayBe(about form: Glob) -> Bool {
    guard namesResources, !exceptsResources else { return true }
    return resourcePatterns.contains { $0.fixed?.intersects(form) ?? true }
  }
}
