package import IAM

/// Evidence that the user gives in files, in the place of what AWS says or where AWS was not asked.
package struct GivenEvidence: Sendable {
  private var serviceControl: ControlPolicyFile?
  private var resourceControl: ControlPolicyFile?
  private var inventory: InventoryFile?

  package init(
    serviceControl: ControlPolicyFile? = nil, resourceControl: ControlPolicyFile? = nil,
    inventory: InventoryFile? = nil
  ) {
    self.serviceControl = serviceControl
    self.resourceControl = resourceControl
    self.inventory = inventory
  }

  /// The sources of `wanted` that have to be asked all the same.
  package func sourcesToAsk(_ wanted: Set<Source>) -> Set<Source> {
    // Rules ask whether there is an organization at all, which no file tells.
    hasAllControlPolicies
      ? wanted.subtracting(Source.organizationPolicies.subtracting([.organization])) : wanted
  }

  /// The account with what the files say.
  package func added(to account: Account) -> Account {
    var account = account
    if let serviceControl {
      account.serviceControlPolicies = .known(serviceControl.policies(in: &account))
      account.notes.append("the service control policies are those of \(serviceControl.file.name)")
      if let remark = serviceControl.remark { account.givenRemarks.append(remark) }
    }
    if let resourceControl {
      account.resourceControlPolicies = .known(resourceControl.policies(in: &account))
      account.notes.append("the resource control policies are those of \(resourceControl.file.name)")
    }
    if let inventory {
      account.take(inventory: inventory.resources, remarks: inventory.remarks)
    }
    account.notes += account.givenNotes
    let files = [serviceControl, resourceControl].compactMap { $0?.file }
    for index in account.evidence.indices
    where Source.organizationPolicies.contains(account.evidence[index].source) {
      if hasAllControlPolicies { account.evidence[index].status = .available }
      if account.evidence[index].source == .policiesForTarget {
        account.evidence[index].documents += files
      }
    }
    return account
  }

  private var hasAllControlPolicies: Bool { serviceControl != nil && resourceControl != nil }
}

extension ControlPolicyFile {
  /// The policies, each with its place in its level for a name, their documents kept in the account.
  fileprivate func policies(in account: inout Account) -> [[ControlPolicy]] {
    levels.map { level in
      account.documents.add(level.map { ($0, .plain) }).enumerated().map { place, document in
        ControlPolicy(name: "\(place + 1)", document: document)
      }
    }
  }
}
