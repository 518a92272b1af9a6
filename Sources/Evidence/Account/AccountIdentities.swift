import IAM

/// Which accounts and partitions the documents of a snapshot name as their own.
struct AccountIdentities {
  private(set) var accounts: Set<String> = []
  private(set) var partitions: Set<String> = []

  /// How the ARNs of the owner added last begin: in a large account nearly all do.
  private var lastPrefix = ""

  /// Adds the owner of something that the account itself lists; AWS-managed things have none.
  mutating func add(_ text: String?) {
    guard let text, lastPrefix.isEmpty || !text.utf8.starts(with: lastPrefix.utf8) else { return }
    guard let arn = ARN(text), !arn.isAWSManaged else { return }
    add(account: arn.account, partition: arn.partition)
    lastPrefix = "arn:\(arn.partition):\(arn.service):\(arn.region):\(arn.account):"
  }

  mutating func add(account: String?, partition: String?) {
    if let account, !account.isEmpty { accounts.insert(account) }
    if let partition, !partition.isEmpty { partitions.insert(partition) }
  }

  /// What makes the evidence unusable, if it names more than one account or partition.
  var conflict: String? {
    if accounts.count > 1 { return "the snapshot holds documents of accounts \(Self.list(accounts))" }
    if partitions.count > 1 { return "the snapshot holds documents of partitions \(Self.list(partitions))" }
    return nil
  }

  private static func list(_ names: Set<String>) -> String {
    let sorted = names.sorted()
    guard sorted.count <= 5 else { return sorted.prefix(5).joined(separator: ", ") + " and others" }
    return sorted.dropLast().joined(separator: ", ") + " and " + (sorted.last ?? "")
  }
}
