import JSON
package import Rules

/// How `muster query` prints the rows of a statement.
package enum QueryFormat: String, CaseIterable, Sendable {
  case table, csv, json

  /// The rows under `columns`; values come from the account and are escaped for where they go.
  ///
  /// A table is fitted to `width` columns, where there is one.
  package func write(columns: [String], rows: [[Cell]], width: Int? = nil) -> [UInt8] {
    switch self {
    case .table: Self.table(columns, rows, width)
    case .csv: Self.csv(columns, rows)
    case .json: Self.json(columns, rows)
    }
  }

  private static func table(_ columns: [String], _ rows: [[Cell]], _ width: Int?) -> [UInt8] {
    let header = columns.map(VisibleText.line)
    let cells = rows.map { row in row.map { VisibleText.line($0.text ?? "") } }
    var widths = header.map(\.count)
    for row in cells {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    if let width { widths = ColumnWidths.fitted(widths, to: width, least: 8) }
    func line(_ cells: [String]) -> String {
      var line = ""
      for (index, cell) in cells.enumerated() {
        let cell = cell.count <= widths[index] ? cell : cell.clipped(to: widths[index] - 1)
        line += cell
        if index < cells.count - 1 { line += String(repeating: " ", count: widths[index] - cell.count + 2) }
      }
      return line
    }
    var lines = [line(header), line(widths.map { String(repeating: "─", count: $0) })]
    lines += cells.map(line)
    lines.append(rows.count == 1 ? "1 row" : "\(rows.count) rows")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// RFC 4180, with `\n`; a text that a spreadsheet would take for a formula gets a `'` before it.
  private static func csv(_ columns: [String], _ rows: [[Cell]]) -> [UInt8] {
    var lines = [columns.map(CSVText.field).joined(separator: ",")]
    lines += rows.map { row in row.map { CSVText.field($0.text ?? "") }.joined(separator: ",") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// `{"columns": […], "rows": [{column: value}]}`, the form that Steampipe writes.
  private static func json(_ columns: [String], _ rows: [[Cell]]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("columns", columns)
      json.key("rows")
      json.array { json in
        for row in rows {
          json.item { json in
            json.object { json in
              for (column, cell) in zip(columns, row) {
                json.key(column)
                switch cell {
                case .null, .missing: json.null()
                case .integer(let number): json.integer(number)
                case .text(let text): json.string(text)
                }
              }
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}

extension Cell {
  /// The value as text; nil for NULL and for what is missing.
  fileprivate var text: String? {
    switch self {
    case .null, .missing: nil
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}
