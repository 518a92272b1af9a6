import IAM

/// The page of tables, `docs/tables.md`: every column with its type, meaning, and where it comes from.
enum TablesPage {
  static func text(_ tables: [Table]) -> String {
    var page = Markdown()
    page.line(Markdown.generated)
    page.heading(1, "Tables")
    page.line(
      "What rules and `muster query` read. Times are ISO 8601 text in UTC, booleans are 0 and 1, "
        + "and NULL means that AWS says there is none: what is *missing* is told beside the tables. "
        + "Where several calls are named, the first that answers decides.")
    page.line("")
    for table in tables {
      page.line("- [`\(table.name)`](#\(table.name)): \(Markdown.escaped(table.description))")
    }
    for table in tables {
      page.heading(2, table.name)
      page.line(Markdown.escaped(table.description))
      page.line("")
      page.line("Rows from \(calls(table.sources)).")
      page.line("")
      page.row(["Column", "Type", "Meaning", "From", "IAM actions"])
      page.row(["---", "---", "---", "---", "---"])
      for column in table.columns {
        page.row([
          "`\(column.name)`", column.kind.rawValue, Markdown.escaped(column.description),
          calls(column.sources),
          Set(column.sources.flatMap(\.actions)).sorted().map { "`\($0)`" }.joined(separator: ", "),
        ])
      }
    }
    return page.text
  }

  private static func calls(_ sources: [Source]) -> String {
    sources.isEmpty ? "the snapshot itself" : sources.map { "`\($0.rawValue)`" }.joined(separator: ", ")
  }
}
