import IAM

extension Table {
  static let callerIdentity = Table.of(
    "aws_sts_caller_identity", "Who collected the evidence: one row.", sources: [],
    rows: { input in Listing([input.account]) },
    columns: joined(callerIdentityColumns, commonColumns()))

  private static let callerIdentityColumns: [ReadColumn<Account>] = [
    (
      Column("arn", .text, "The caller's ARN.", from: source),
      { account, _ in .of(account.callerARN) }
    ),
    (
      Column("user_id", .text, "The caller's unique id.", from: source),
      { account, _ in .of(account.callerIdentity.map(\.userID)) }
    ),
    (
      Column(
        "is_root", .boolean, "Whether the caller is a root user.", from: source, default: .bool(false)),
      { account, _ in .of(account.callerARN.map { ARN($0)?.isRootUser ?? false }) }
    ),
    (
      Column("title", .text, "The caller's ARN.", from: source),
      { account, _ in .of(account.callerARN) }
    ),
    (
      Column("akas", .json, "The caller's ARN, as a list.", from: source, default: .text("[]")),
      { account, _ in .list(account.callerARN.map { [$0] }) }
    ),
  ]

  private static let source: [Source] = [.callerIdentity]
}

extension Account {
  /// From GetCallerIdentity or, where that is missing, from whoever wrote the snapshot.
  fileprivate var callerARN: Fact<String> {
    callerIdentity.map(\.arn).or(
      collection.by.map(Fact.known) ?? .missing(Missing(.callerIdentity, .notCollected)))
  }
}
