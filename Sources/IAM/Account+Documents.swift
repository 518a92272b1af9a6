// Which of the account's documents serve as what, for those who read them all.
extension Account {
  /// What says what users, groups and roles may do, once a place: of managed policies the version in force.
  var identityDocuments: [PolicyDocuments.ID] {
    var ids = policies.elements.compactMap(\.defaultDocument.value)
    for user in users.elements { ids += user.inlinePolicies.value?.map(\.document) ?? [] }
    for group in groups.elements { ids += group.inlinePolicies.value?.map(\.document) ?? [] }
    for role in roles.elements { ids += role.inlinePolicies.value?.map(\.document) ?? [] }
    return ids
  }

  /// What says who may become a role.
  var trustDocuments: [PolicyDocuments.ID] { roles.elements.compactMap(\.trustPolicy.value) }
}
