import Spelling

extension Account {
  /// What is said of roles that the inventory names and that are none of the account's: from them no way begins.
  package var inventoryNotes: [String] {
    guard let inventory else { return [] }
    let known = Set(roles.elements.map(\.arn))
    var seen: Set<String> = []
    let others = inventory.filter { resource in
      guard let role = resource.roleARN, !known.contains(role) else { return false }
      return seen.insert(role).inserted
    }
    let notes = others.compactMap(note)
    let rest = notes.count - Self.mostInventoryNotes
    return notes.prefix(Self.mostInventoryNotes)
      + (rest > 0 ? ["and \(rest) more roles of the inventory are none of the account's"] : [])
  }

  private static let mostInventoryNotes = 10

  private func note(_ resource: InventoryResource) -> String? {
    guard let role = resource.roleARN else { return nil }
    let beginning = "the inventory says that \(resource.arn) runs with \(role), which is"
    if let owner = ARN(role)?.account, let id, owner != id { return "\(beginning) a role of another account" }
    // Where the listing has gaps, it may be one of them.
    if roles.gap != nil { return "\(beginning) not among the roles that are known" }
    return
      "\(beginning) no role of the account\(NearestName.suggestion(for: role, in: roles.elements.lazy.map(\.arn)))"
  }
}
