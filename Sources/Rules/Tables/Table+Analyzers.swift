import IAM
import JSON

extension Table {
  static let region = Table.of(
    "aws_region", "The regions that the account has enabled: a row a region.", sources: enabled,
    rows: { input in input.account.regions },
    columns: joined(
      regionColumns,
      commonColumns(from: enabled, region: \.name)))

  private static let regionColumns: [ReadColumn<Region>] = [
    (Column("name", .text, "The region's name.", from: enabled), { row, _ in .text(row.name) }),
    (Column("title", .text, "The same.", from: enabled), { row, _ in .text(row.name) }),
    (
      Column(
        "account_arn", .text, "`arn:aws:::` and the account's id, what results about the account name.",
        from: []),
      { _, input in .string(input.account.arn) }
    ),
    (
      Column("opt_in_status", .text, "`opt-in-not-required` or `opted-in`.", from: enabled),
      { row, _ in .string(row.optInStatus) }
    ),
    (
      Column(
        "has_external_access_analyzer", .boolean,
        "Whether an analyzer of external access, of the account or of its organization, is active there.",
        from: listed, default: .bool(false)),
      { row, input in
        .of(
          input.account.analyzers(in: row.name).map { $0.contains { $0.findsExternalAccess && $0.isActive } })
      }
    ),
    (
      Column(
        "analyzer_count", .integer, "How many analyzers there are, of any type.", from: listed,
        default: .int(0)),
      { row, input in .of(input.account.analyzers(in: row.name).map(\.count)) }
    ),
  ]

  static let analyzer = Table.of(
    "aws_accessanalyzer_analyzer",
    "The analyzers of IAM Access Analyzer in all enabled regions: a row an analyzer.",
    sources: listed + enabled,
    rows: { input in input.account.analyzers },
    columns: joined(
      analyzerColumns, titleColumns(from: listed, title: \.name, arn: \.arn),
      commonColumns(from: listed, region: \.region)))

  private static let analyzerColumns: [ReadColumn<Analyzer>] = [
    (Column("name", .text, "The analyzer's name.", from: listed), { row, _ in .text(row.name) }),
    (Column("arn", .text, "The analyzer's ARN.", from: listed), { row, _ in .text(row.arn) }),
    (
      Column(
        "type", .text, "`ACCOUNT`, `ORGANIZATION`, `ACCOUNT_UNUSED_ACCESS`, …", from: listed,
        default: .text("ACCOUNT")),
      { row, _ in .text(row.type) }
    ),
    (
      Column(
        "finds_external_access", .boolean, "Whether it looks for resources that others can reach.",
        from: listed, default: .bool(true)),
      { row, _ in .bool(row.findsExternalAccess) }
    ),
    (
      Column(
        "status", .text, "`ACTIVE`, `CREATING`, `DISABLED` or `FAILED`.", from: listed,
        default: .text("ACTIVE")),
      { row, _ in .text(row.status) }
    ),
    (
      Column("status_reason", .text, "Why it is not active; NULL if it is.", from: listed),
      { row, _ in .string(row.statusReason) }
    ),
    (Column("created_at", .timestamp, "When it was made.", from: listed), { row, _ in .time(row.createdAt) }),
    (
      Column("last_resource_analyzed", .text, "The resource that it looked at last.", from: listed),
      { row, _ in .string(row.lastResourceAnalyzed) }
    ),
    (
      Column("last_resource_analyzed_at", .timestamp, "When that was.", from: listed),
      { row, _ in .time(row.lastResourceAnalyzedAt) }
    ),
    (
      Column("tags", .json, "Its tags, an object by key.", from: listed, default: .text("{}")),
      { row, _ in .tags(.known(row.tags)) }
    ),
    (
      Column(
        "tag_count", .integer, "How many tags it has, those of `aws:` not counted.", from: listed,
        default: .int(0)),
      { row, _ in .tagCount(.known(row.tags)) }
    ),
    (
      Column(
        "active_finding_count", .integer, "How many of its findings are active.", from: found,
        default: .int(0)),
      { row, input in .of(input.account.findings(of: row).map { $0.count(where: \.isActive) }) }
    ),
    (
      Column(
        "active_finding_resources", .json, "The resources of its active findings, each once.", from: found,
        default: .text("[]")),
      { row, input in
        .list(
          input.account.findings(of: row).map { findings in
            Set(findings.filter(\.isActive).map { $0.resource ?? $0.resourceType }).sorted()
          })
      }
    ),
  ]

  static let analyzerFinding = Table.of(
    "aws_accessanalyzer_finding",
    "What the active analyzers of external access found and is still so: a row a finding.",
    sources: found + listed + enabled,
    rows: { input in
      let analyzers = input.account.analyzers
      var listing = Listing<FoundAccess>([], gap: analyzers.gap)
      for analyzer in analyzers.elements where analyzer.findsExternalAccess && analyzer.isActive {
        switch input.account.findings(of: analyzer) {
        case .known(let findings):
          for finding in findings where finding.isActive {
            listing.elements.append(FoundAccess(analyzer: analyzer, finding: finding))
          }
        case .missing(let missing): listing.gap = listing.gap ?? missing
        }
      }
      return listing
    },
    columns: joined(findingColumns, commonColumns(from: found, region: \.analyzer.region)))

  private static let findingColumns: [ReadColumn<FoundAccess>] = [
    (Column("id", .text, "The finding's id.", from: found), { row, _ in .text(row.finding.id) }),
    (Column("title", .text, "The same.", from: found), { row, _ in .text(row.finding.id) }),
    (
      Column("access_analyzer_arn", .text, "The ARN of the analyzer that found it.", from: found),
      { row, _ in .text(row.analyzer.arn) }
    ),
    (
      Column("status", .text, "Always `ACTIVE`.", from: found, default: .text("ACTIVE")),
      { row, _ in .text(row.finding.status) }
    ),
    (
      Column("resource", .text, "What others can reach; NULL where the answer does not say.", from: found),
      { row, _ in .string(row.finding.resource) }
    ),
    (
      Column("resource_type", .text, "`AWS::S3::Bucket` for example.", from: found),
      { row, _ in .text(row.finding.resourceType) }
    ),
    (
      Column("resource_owner_account", .text, "Whose resource it is.", from: found),
      { row, _ in .text(row.finding.resourceOwnerAccount) }
    ),
    (
      Column("is_public", .boolean, "Whether anybody can; NULL where the answer does not say.", from: found),
      { row, _ in .optional(row.finding.isPublic) { .bool($0) } }
    ),
    (
      Column("principal", .json, "Who can, an object by kind.", from: found, default: .text("{}")),
      { row, _ in
        .json { json in
          json.object { json in
            for (kind, name) in row.finding.principal.sorted(by: { $0.key < $1.key }) {
              json.member(kind, name)
            }
          }
        }
      }
    ),
    (
      Column("action", .json, "Which actions.", from: found, default: .text("[]")),
      { row, _ in .list(row.finding.actions) }
    ),
    (
      Column("created_at", .timestamp, "When it was found.", from: found),
      { row, _ in .time(row.finding.createdAt) }
    ),
    (
      Column("updated_at", .timestamp, "When it changed last.", from: found),
      { row, _ in .time(row.finding.updatedAt) }
    ),
    (
      Column("analyzed_at", .timestamp, "When the resource was analysed.", from: found),
      { row, _ in .time(row.finding.analyzedAt) }
    ),
    (
      Column("error", .text, "Why the resource could not be analysed; NULL if it was.", from: found),
      { row, _ in .string(row.finding.error) }
    ),
  ]

  private static let enabled: [Source] = [.regions]
  private static let listed: [Source] = [.analyzers]
  private static let found: [Source] = [.analyzerFindings]
}

/// A finding with the analyzer that made it.
private struct FoundAccess: Sendable {
  var analyzer: Analyzer
  var finding: AnalyzerFinding
}
