import Spelling

extension Account {
  /// What is said of what somebody gave in files: what is strange, what was set aside, and roles that it names and that are none of the account's, for from
  /// them no way begins.
  package var givenNotes: [String] {
    guard let inventory else { return givenRemarks }
    let known = Set(roles.elements.map(\.arn))
    var seen: Set<String> = []
    let others = inventory.filter { resource in
      guard let role = resource.roleARN, !known.contains(role) else { return false }
      return seen.insert(role).inserted
    }
    let notes = others.compactMap(note)
    let rest = notes.count - Self.mostInventoryNotes
    return givenRemarks + notes.prefix(Self.mostInventoryNotes)
      + (rest > 0 ? ["and \(rest) more roles of the inventory are none of the account's"] : [])
  }

  /// Takes what is its own, and says what is not.
  package mutating func take(inventory resources: [InventoryResource], remarks: [String]) {
    let foreign = resources.filter(isForeign)
    inventory = foreign.isEmpty ? resources : resources.filter { !isForeign($0) }
    let said = foreign.prefix(Self.mostInventoryNotes).map {
      "the inventory lists \($0.arn), which is of another account and left out"
    }
    let rest = foreign.count - said.count
    let most = remarks.prefix(Self.mostInventoryNotes)
    givenRemarks +=
      most + (remarks.count > most.count ? ["and \(remarks.count - most.count) more such remarks"] : [])
      + said
      + (rest > 0 ? ["and \(rest) more resources of the inventory are of other accounts"] : [])
  }

  /// Whether a resource is another account's; events may come from anywhere.
  private func isForeign(_ resource: InventoryResource) -> Bool {
    guard let id, resource.type != "event-source", let owner = ARN(resource.arn)?.account,
      Requester.isAccount(owner)
    else { return false }
    return owner != id
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
