/// What CloudTrail tells of the setting that lets IAM users and roles see the Billing pages, which no API reads.
///
/// Source: "Logging Billing and Cost Management API calls with AWS CloudTrail" and "Activate IAM Access" in the Billing User
/// Guide. The setting gates pages of the console and not the APIs of Cost Explorer or Budgets, so that no call proves it.
package struct BillingAccess: Hashable, Sendable {
  /// Whether access is on; nil where the events do not tell.
  package var isOn: Bool?
  /// What was seen, in words; nil: nothing.
  package var seen: String?
  /// When somebody changed the setting last, as far as it is known.
  package var changedAt: Timestamp?

  package init(isOn: Bool? = nil, seen: String? = nil, changedAt: Timestamp? = nil) {
    self.isOn = isOn
    self.seen = seen
    self.changedAt = changedAt
  }
}

extension BillingAccess {
  package static let change = "SetIAMAccessPreference"
  package static let console = "billingconsole.amazonaws.com"

  /// The events of pages that the setting gates: what somebody other than root got to see there shows that it is on.
  ///
  /// Those of the account's own page are not among them, which everybody may open.
  package static let gatedEvents: Set = [
    "GetBillsForBillingPeriod", "GetBillsForLinkedAccount", "GetTotal", "GetTotalAmountForForecast",
    "GetLinkedAccountNames", "GetCommercialInvoicesForBillingPeriod", "DownloadCommercialInvoice",
  ]

  /// Whether an event shows that somebody other than root saw a page that the setting gates.
  package static func isWitness(_ event: CloudTrailEvent) -> Bool {
    event.source == console && event.errorCode == nil && gatedEvents.contains(event.name)
      && ["IAMUser", "AssumedRole"].contains(event.identityType)
  }

  package static let organizations = "organizations.amazonaws.com"
  package static let creations: Set = ["CreateAccount", "CreateAccountResult"]

  /// Whether an event tells how Organizations made an account: what was asked, or, later, which account it became.
  package static func isCreation(_ event: CloudTrailEvent) -> Bool {
    event.source == organizations && event.errorCode == nil && creations.contains(event.name)
  }

  /// Whether an event changed the setting.
  package static func isChange(_ event: CloudTrailEvent) -> Bool {
    event.source == console && event.errorCode == nil && event.name == change
  }

  /// Which way a change went; nil where its parameters, which AWS does not document, do not say or contradict each other.
  package static func direction(of event: CloudTrailEvent) -> Bool? {
    let directions = Set(event.parameters.values.compactMap { words[$0.lowercased()] })
    return directions.count == 1 ? directions.first : nil
  }

  private static let words: [String: Bool] = [
    "true": true, "on": true, "yes": true, "enable": true, "enabled": true, "activate": true,
    "activated": true,
    "active": true, "allow": true, "allowed": true,
    "false": false, "off": false, "no": false, "disable": false, "disabled": false, "deactivate": false,
    "deactivated": false, "inactive": false, "deny": false, "denied": false,
  ]
}

extension Account {
  /// What the events of CloudTrail tell; missing where it is not known that none is lacking of the last 90 days, which is
  /// how far AWS looks back.
  package var billingAccess: Fact<BillingAccess> {
    if let gap = cloudTrailEvents.gap { return .missing(gap) }
    return .known(seenBillingAccess)
  }

  /// The same by the events that are there, whatever is lacking.
  package var seenBillingAccess: BillingAccess {
    let events = cloudTrailEvents.elements.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
    let change = events.last(where: BillingAccess.isChange)
    let witness = events.last { event in
      BillingAccess.isWitness(event) && change.map { event.time > $0.time } ?? true
    }
    var access = BillingAccess(changedAt: change?.time)
    let direction = change.flatMap(BillingAccess.direction)
    var seen: [String] = []
    if let change {
      let word = direction.map { $0 ? "switched it on" : "switched it off" } ?? "changed it"
      seen.append("\(change.who) \(word) on \(change.time)")
    }
    if change == nil, let made = creation(in: events) {
      let word = made.parameters["iamUserAccessToBilling"]?.uppercased() == "DENY" ? "denied" : "allowed"
      seen.append("Organizations made the account on \(made.time) and \(word) IAM users access to Billing")
    }
    if let witness { seen.append("\(witness.who) saw a page of Billing on \(witness.time)") }
    if !seen.isEmpty { access.seen = seen.joined(separator: ", and ") }
    // A page that was seen after it was switched off is a contradiction, and a person's to solve.
    let isOn = witness == nil ? direction : direction == false ? nil : true
    let first = [witness, change].compactMap(\.self).first
    // Exported files of long ago do not tell what happened between them and what LookupEvents covers.
    let isRecent = first.map { event in
      collection.at.map { event.time.days(until: $0) <= 90 } ?? !event.isExported
    }
    access.isOn = isRecent == true ? isOn : nil
    return access
  }

  /// The event by which Organizations was asked for this account, as far as exported files of the organization's trail tell: it
  /// says how, and another one of the same request says which account it became.
  private func creation(in events: [CloudTrailEvent]) -> CloudTrailEvent? {
    let creations = events.filter(BillingAccess.isCreation)
    guard
      let result = creations.first(where: { event in
        event.name == "CreateAccountResult" && event.outcome["createAccountStatus.accountId"] == id
          && id != nil
      }), let request = result.outcome["createAccountStatus.id"]
    else { return nil }
    return creations.first { $0.name == "CreateAccount" && $0.outcome["createAccountStatus.id"] == request }
  }
}
