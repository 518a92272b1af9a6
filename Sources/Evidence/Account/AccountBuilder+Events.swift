import IAM

extension AccountBuilder {
  /// Reads the events of CloudTrail that tell of the Billing console.
  ///
  /// The list is whole if it is known that nobody changed the setting unseen in the last 90 days: if the question for the changes was
  /// answered to its end.
  mutating func readEvents() {
    var events: [CloudTrailEvent] = []
    var seen: Set<String> = []
    var changes: [Findings.Given] = []
    for given in findings[.cloudTrailEvents].answers {
      do throws(DecodingProblem) {
        for event in try self.events(of: given) where isOwn(event) && seen.insert(event.key).inserted {
          events.append(event)
        }
        if given.asksForChanges { changes.append(given) }
      } catch { _ = report(error, in: given) }
    }
    let listing = Listing(events.sorted { ($0.time, $0.id) < ($1.time, $1.id) }, gap: eventGap(changes))
    account.cloudTrailEvents = listing
  }

  /// What is missing of the events; nil also where they decide, and in AWS GovCloud (US), which has no bills.
  func eventStatus() -> Missing? {
    let isGovernment = identities.partitions == ["aws-us-gov"]
    if isGovernment || account.billingAccess.value?.isOn != nil { return nil }
    if let failure = findings[.cloudTrailEvents].failures.first { return failure.missing }
    return problems[.cloudTrailEvents]?.first ?? account.cloudTrailEvents.gap
  }

  private func events(of given: Findings.Given) throws(DecodingProblem) -> [CloudTrailEvent] {
    var events: [CloudTrailEvent] = []
    if given.answer.result["Records"] != nil {
      for record in try given.records("Records") where CloudTrailRecords.isWanted(record) {
        events.append(try CloudTrailRecords.event(record, isExported: true))
      }
    } else {
      for item in try given.records("Events") { events.append(try CloudTrailRecords.listed(item)) }
    }
    return events
  }

  /// Whether an event is the account's: an organization's trail has those of all its accounts.
  private func isOwn(_ event: CloudTrailEvent) -> Bool {
    // The management account is asked for a member.
    if BillingAccess.isCreation(event) { return true }
    guard let owner = event.identityAccount, identities.accounts.count == 1 else { return true }
    return identities.accounts.contains(owner)
  }

  private func eventGap(_ changes: [Findings.Given]) -> Missing? {
    let source = Source.cloudTrailEvents
    if let problem = problems[source]?.first { return problem }
    if changes.isEmpty {
      if let failure = findings[source].failures.first { return failure.missing }
      guard !findings[source].answers.isEmpty else { return Missing(source, .notCollected) }
      let why = "nothing shows that all events called \(BillingAccess.change) were asked for"
      return Missing(source, .incomplete, why)
    }
    if changes.allSatisfy({ $0.call != nil }) {
      return Self.isChain(changes)
        ? nil : pageGap(changes) ?? Missing(source, .incomplete, "pages are lacking")
    }
    return pageGap(changes)
  }
}

extension CloudTrailEvent {
  /// Tells one event from another where it has no id.
  fileprivate var key: String { id.isEmpty ? "\(time) \(name) \(identityARN ?? "")" : id }
}

extension Findings.Given {
  /// Whether the answer is to the question for all changes of the setting: by the manifest, or as whoever asked wrote it down.
  fileprivate var asksForChanges: Bool {
    let wanted = "AttributeKey=EventName,AttributeValue=\(BillingAccess.change)"
    guard let call else { return (try? answer.contents.texts("LookupAttributes")) == [wanted] }
    return call.question == ["LookupAttributes": [wanted]]
  }
}
