/// An event of CloudTrail, from LookupEvents or from an exported file.
package struct CloudTrailEvent: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The service, `billingconsole.amazonaws.com`.
  package var source: String
  package var time: Timestamp
  /// `Root`, `IAMUser`, `AssumedRole`, …; nil where the event does not say.
  package var identityType: String?
  package var identityARN: String?
  package var identityAccount: String?
  /// AWS's name for who did it.
  package var userName: String?
  /// Why it failed; nil: it did not.
  package var errorCode: String?
  package var region: String?
  /// What the request asked for: the texts in it, each by the names on the way to it, joined by dots.
  package var parameters: [String: String]
  /// What came of it, in the same form: the answer's texts, or those of an event that AWS made itself.
  package var outcome: [String: String] = [:]
  /// Whether it comes from a file that somebody exported, of which nothing tells what it leaves out.
  package var isExported: Bool

  package init(
    id: String, name: String, source: String, time: Timestamp, identityType: String? = nil,
    identityARN: String? = nil, parameters: [String: String] = [:], isExported: Bool = false
  ) {
    self.id = id
    self.name = name
    self.source = source
    self.time = time
    self.identityType = identityType
    self.identityARN = identityARN
    self.parameters = parameters
    self.isExported = isExported
  }

  /// Who did it, for people.
  package var who: String { identityType == "Root" ? "the root user" : identityARN ?? userName ?? "somebody" }
}
