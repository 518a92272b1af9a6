import IAM

/// A column beside the closure that reads it off a row.
typealias ReadColumn<Row> = (Column, @Sendable (Row, TableInput) -> Cell)

/// The columns that every table of Steampipe's AWS plugin has.
func commonColumns<Row>() -> [ReadColumn<Row>] {
  [
    partitionColumn(),
    (
      Column("region", .text, "Always `global`: IAM has no regions.", from: [], default: .text("global")),
      { _, _ in .text("global") }
    ),
    accountColumn(),
  ]
}

/// The same of what belongs to a region.
func commonColumns<Row>(
  from sources: [Source], region: @escaping @Sendable (Row) -> String
) -> [ReadColumn<Row>] {
  [
    partitionColumn(),
    (Column("region", .text, "The region.", from: sources), { row, _ in .text(region(row)) }),
    accountColumn(),
  ]
}

private func partitionColumn<Row>() -> ReadColumn<Row> {
  (
    Column(
      "partition", .text, "The AWS partition, `aws` or `aws-us-gov` for example.", from: [],
      default: .text("aws")),
    { _, input in .string(input.account.partition) }
  )
}

private func accountColumn<Row>() -> ReadColumn<Row> {
  (
    Column("account_id", .text, "The account's twelve digits.", from: []),
    { _, input in .string(input.account.id) }
  )
}

/// Steampipe's `title` and `akas` of what has an ARN.
func titleColumns<Row>(
  from sources: [Source], title: @escaping @Sendable (Row) -> String, arn: @escaping @Sendable (Row) -> String
) -> [ReadColumn<Row>] {
  [
    (Column("title", .text, "What it is called.", from: sources), { row, _ in .text(title(row)) }),
    (
      Column("akas", .json, "Its ARN, as a list.", from: sources, default: .text("[]")),
      { row, _ in .list([arn(row)]) }
    ),
  ]
}

/// One list of columns after another.
///
/// Spelt as a call, because the type checker takes minutes over `+` between long literals.
func joined<Row>(_ lists: [ReadColumn<Row>]...) -> [ReadColumn<Row>] { lists.flatMap { $0 } }
