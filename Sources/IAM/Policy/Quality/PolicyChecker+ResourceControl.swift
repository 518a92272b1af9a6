// What a resource control policy may say: it denies, by actions of services that heed it.
// See "RCP syntax" in the AWS Organizations User Guide.
extension PolicyChecker {
  mutating func checkResourceControl(_ statement: DraftStatement, _ known: [KnownAction]) {
    guard kind == .resourceControl else { return }
    if statement.effect == .allow, !statement.isFullAccess {
      add(
        .invalidEffect, at: statement.path.member("Effect"), statement.effectOffset,
        "a resource control policy only denies: RCPFullAWSAccess, which AWS attaches, allows; write \"Deny\"")
    }
    guard statement.effect == .deny, let actions = statement.actions else { return }
    if actions.isExcepting {
      add(
        .unsupportedElement, at: actions.place,
        "a resource control policy has no NotAction; name the actions, such as \"s3:*\"")
      return
    }
    for (item, action) in zip(actions.items, known) {
      switch action.meaning {
      case .everything:
        add(
          .serviceNotControlled, at: item.place,
          "\"\(item.text)\" alone hides that few services heed resource control policies; name those that are meant, such as \"s3:*\"",
          action: item.text)
      case .actions(let service, _, _) where !AccessRequest.isUnderResourceControl(service: service.prefix):
        add(
          .serviceNotControlled, at: item.place,
          "\(service.name) does not heed resource control policies as far as is known, so that this denies nothing; deny it by a service control policy",
          action: item.text)
      case .actions, .services, .unknown: break
      }
    }
  }
}

extension DraftStatement {
  /// Whether it is that of RCPFullAWSAccess, the only one that allows.
  fileprivate var isFullAccess: Bool {
    conditions.isEmpty && actions?.items.map(\.text) == ["*"] && resources?.items.map(\.text) == ["*"]
      && actions?.isExcepting == false && resources?.isExcepting == false
  }
}
