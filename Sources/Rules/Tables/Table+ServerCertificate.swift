import IAM

extension Table {
  static let serverCertificate = Table.of(
    "aws_iam_server_certificate", "TLS certificates stored in IAM: a row a certificate.", sources: source,
    rows: { input in input.account.serverCertificates },
    columns: joined(
      serverCertificateColumns, titleColumns(from: source, title: \.name, arn: \.arn), commonColumns()))

  private static let serverCertificateColumns: [ReadColumn<ServerCertificate>] = [
    (Column("name", .text, "The certificate's name.", from: source), { row, _ in .text(row.name) }),
    (Column("arn", .text, "The certificate's ARN.", from: source), { row, _ in .text(row.arn) }),
    (Column("server_certificate_id", .text, "`ASCA…`.", from: source), { row, _ in .text(row.id) }),
    (
      Column("path", .text, "The certificate's path.", from: source, default: .text("/")),
      { row, _ in .text(row.path) }
    ),
    (
      Column("upload_date", .timestamp, "When it was stored.", from: source),
      { row, _ in .time(row.uploadedAt) }
    ),
    (
      Column("expiration", .timestamp, "When it expires.", from: source),
      { row, _ in .time(row.expiresAt) }
    ),
    (
      Column("is_expired", .boolean, "Whether it has expired.", from: source, default: .bool(false)),
      { row, input in .optional(row.expiresAt) { .bool($0 < input.now) } }
    ),
    (
      Column(
        "days_until_expiration", .integer, "Whole days until then, rounded down; negative after it.",
        from: source),
      { row, input in .optional(row.expiresAt) { .int(input.now.days(until: $0)) } }
    ),
  ]

  private static let source: [Source] = [.serverCertificates]
}
