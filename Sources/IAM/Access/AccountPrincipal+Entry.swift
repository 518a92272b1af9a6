extension AccountPrincipal {
  /// Whether somebody can be this role: its trust policy names others than services, whatever it asks of them.
  ///
  /// False of users, who need nobody's trust.
  package var letsSomebodyIn: Fact<Bool> {
    guard let trust else { return .known(false) }
    return trust.map { compiled in
      compiled.policy.statements.contains { statement in
        statement.effect == .allow && Self.entering.contains { statement.coversAction(Array($0.utf8)) }
          && statement.meansSomebody
      }
    }
  }

  private static let entering = ["sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity"]
}

extension Statement {
  /// Whether it is about anybody but services, and about somebody who is still there.
  fileprivate var meansSomebody: Bool {
    switch principals {
    case nil: false
    case .allBut: true
    case .listed(let element):
      element.entries.contains { entry in
        switch entry {
        case .everyone, .account, .role, .user, .federated, .anyFederated: true
        // What is left of a deleted user or role is its unique id.
        case .arn(let text): text.hasPrefix("arn:")
        case .service, .anyService, .canonicalUser: false
        }
      }
    }
  }
}
