/// An access key of a user or of root, put together from the credential report and the calls about keys.
package struct AccessKey: Sendable {
  /// The owner: a user's name, or `<root_account>`.
  package var userName: String
  package var userARN: String
  package var isRoot: Bool
  /// 1 or 2: the report's columns, or the order of creation where only ListAccessKeys knows the key.
  package var slot: Int
  /// `AKIA…`; the credential report does not know it.
  package var id: Fact<String>
  package var isActive: Fact<Bool>
  /// When it was created or last changed, as the report says; ListAccessKeys' CreateDate where it is known.
  package var createdAt: Fact<Timestamp>
  /// A known nil: never used.
  package var lastUsed: Fact<Timestamp?>
  package var lastUsedService: Fact<String?>
  package var lastUsedRegion: Fact<String?>

  package init(
    userName: String, userARN: String, isRoot: Bool, slot: Int, id: Fact<String>, isActive: Fact<Bool>,
    createdAt: Fact<Timestamp>, lastUsed: Fact<Timestamp?>, lastUsedService: Fact<String?>,
    lastUsedRegion: Fact<String?>
  ) {
    self.userName = userName
    self.userARN = userARN
    self.isRoot = isRoot
    self.slot = slot
    self.id = id
    self.isActive = isActive
    self.createdAt = createdAt
    self.lastUsed = lastUsed
    self.lastUsedService = lastUsedService
    self.lastUsedRegion = lastUsedRegion
  }
}
