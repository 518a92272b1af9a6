import IAM

extension Table {
  static let evidenceSource = Table.of(
    "evidence_source", "What each source of evidence gave: a row a source, whether it was asked for or not.",
    sources: [],
    rows: { input in
      let records = Dictionary(input.account.evidence.map { ($0.source, $0) }) { first, _ in first }
      return Listing(
        Source.allCases.sorted().map { source in
          records[source] ?? SourceRecord(source, .missing(Missing(source, .notCollected)))
        })
    },
    columns: joined(evidenceSourceColumns, commonColumns()))

  private static let evidenceSourceColumns: [ReadColumn<SourceRecord>] = [
    (
      Column("api", .text, "The API with its service, `iam:ListUsers`.", from: []),
      { record, _ in .text(record.source.api) }
    ),
    (
      Column("title", .text, "What reports call it, `credential report`.", from: []),
      { record, _ in .text(record.source.title) }
    ),
    (
      Column("is_needed", .boolean, "Whether a rule of this run reads it.", from: [], default: .bool(true)),
      { record, input in .bool(input.neededSources.contains(record.source)) }
    ),
    (
      Column(
        "status", .text,
        "`available`, `not-collected`, `refused`, `failed`, `malformed`, `incomplete` or `conflicting`.",
        from: [],
        default: .text("available")),
      { record, _ in .text(record.missing?.kind.rawValue ?? "available") }
    ),
    (
      Column("reason", .text, "Why it is not available; NULL if it is.", from: []),
      { record, _ in .optional(record.missing) { .text($0.description) } }
    ),
    (
      Column("generated_at", .timestamp, "When AWS made the answer; NULL where it does not say.", from: []),
      { record, _ in .time(record.generatedAt) }
    ),
    (
      Column("collected_at", .timestamp, "When the answer was fetched; NULL if nothing says.", from: []),
      { record, _ in .time(record.collectedAt) }
    ),
    (
      Column(
        "age_minutes", .integer,
        "Whole minutes since AWS made the answer or, if it does not say, since it was fetched.", from: []),
      { record, input in .of(record.age(at: input.now, in: 60)) }
    ),
    (
      Column("age_hours", .integer, "The same in whole hours.", from: []),
      { record, input in .of(record.age(at: input.now, in: 3_600)) }
    ),
    (
      Column("document_count", .integer, "How many files it came in.", from: [], default: .int(1)),
      { record, _ in .int(record.documents.count) }
    ),
  ]

  static let evidenceAccount = Table.of(
    "evidence_account", "Which accounts the evidence is of: one row.", sources: [],
    rows: { input in Listing([input.account.collection]) },
    columns: joined(evidenceAccountColumns, commonColumns()))

  private static let evidenceAccountColumns: [ReadColumn<Account.Collection>] = [
    (
      Column(
        "account_ids", .json, "Every account id that a document names.", from: [], default: .text("[]")),
      { collection, _ in .list(collection.accountIDs) }
    ),
    (
      Column("account_id_count", .integer, "How many there are.", from: [], default: .int(1)),
      { collection, _ in .int(collection.accountIDs.count) }
    ),
    (
      Column("partitions", .json, "Every partition that a document names.", from: [], default: .text("[]")),
      { collection, _ in .list(collection.partitions) }
    ),
    (
      Column("partition_count", .integer, "How many there are.", from: [], default: .int(1)),
      { collection, _ in .int(collection.partitions.count) }
    ),
    (
      Column("collected_at", .timestamp, "When the snapshot was made; NULL if nothing says.", from: []),
      { collection, _ in .time(collection.at) }
    ),
    (
      Column("collected_by", .text, "The ARN of whoever made it; NULL if nothing says.", from: []),
      { collection, _ in .string(collection.by) }
    ),
  ]
}

extension SourceRecord {
  fileprivate var missing: Missing? {
    if case .missing(let missing) = status { missing } else { nil }
  }

  /// How old the answer is in units of so many seconds, rounded down.
  ///
  /// Missing as the answer is, but not of one that lacks a part; a file without any date says nothing of its age either.
  fileprivate func age(at now: Timestamp, in unit: Int64) -> Fact<Int> {
    if let missing, generatedAt == nil || missing.kind != .incomplete { return .missing(missing) }
    guard let made = generatedAt ?? collectedAt else {
      return .missing(Missing(source, .incomplete, "nothing says when it was made"))
    }
    let seconds = now.seconds - made.seconds
    return .known(Int((seconds - (seconds % unit + unit) % unit) / unit))
  }
}
