import IAM
import JSON

/// An example of a rule as people read it: what is given, a line a row, and the status that each row gets.
package struct ExampleText: Equatable, Sendable {
  package var name: String
  package var lines: [String]

  package init(name: String, lines: [String]) {
    self.name = name
    self.lines = lines
  }

  /// The examples of a rule that are not hidden.
  package static func all(of rule: Rule, tables: [Table]) -> [ExampleText] {
    rule.examples.filter { !$0.isHidden }.map { ExampleText($0, of: rule, tables: tables) }
  }

  package init(_ example: Example, of rule: Rule, tables: [Table]) {
    name = example.name
    var resource: String?
    if case .rows(let condition) = rule.condition { resource = condition.resource }
    var lines: [String] = []
    for (name, value) in example.parameters.sorted(by: { $0.key < $1.key }) {
      lines.append("with \(name) = \(value.shown)")
    }
    if let now = example.now { lines.append("at \(now)") }
    for (name, given) in example.given.sorted(by: { $0.key < $1.key }) where name != resource {
      let columns = Self.columns(of: name, tables)
      lines += given.rows.map { "in \(name): \(Self.line($0, columns))" }
      if let gap = given.gap { lines.append("\(name) is incomplete: \(gap)") }
      if given.rows.isEmpty, given.gap == nil { lines.append("no row of \(name)") }
    }
    let judged = resource.flatMap { example.given[$0] }
    var statuses = example.expect[...]
    for row in judged?.rows ?? [] {
      let line = Self.line(row, Self.columns(of: resource ?? "", tables))
      lines.append(Self.verdict(statuses.popFirst(), line))
    }
    for status in statuses {
      let why =
        if let gap = judged?.gap {
          "\(resource ?? "") is incomplete: \(gap)"
        } else if let resource,
          judged?.rows.isEmpty ?? true
        { "no row of \(resource)" } else { "" }
      lines.append(Self.verdict(status, why))
    }
    self.lines = lines
  }

  private static func verdict(_ status: ResultStatus?, _ what: String) -> String {
    let word = status?.rawValue ?? ""
    let line = word + String(repeating: " ", count: max(1, 15 - word.count)) + what
    return what.isEmpty ? word : line
  }

  private static func columns(of name: String, _ tables: [Table]) -> [Column] {
    tables.first { $0.name == name }?.columns ?? []
  }

  /// The cells in the order of the table's columns; what no column is called comes last.
  private static func line(_ row: [String: Cell], _ columns: [Column]) -> String {
    var parts: [String] = []
    for column in columns {
      if let cell = row[column.name] { parts.append("\(column.name) = \(shown(cell, column.kind))") }
    }
    let known = Set(columns.map(\.name))
    for (name, cell) in row.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      parts.append("\(name) = \(shown(cell, .text))")
    }
    return parts.isEmpty ? "a row of defaults" : parts.joined(separator: ", ")
  }

  private static func shown(_ cell: Cell, _ kind: Column.Kind) -> String {
    switch cell {
    case .null: "null"
    case .integer(let number) where kind == .boolean: number == 0 ? "false" : "true"
    case .integer(let number): String(number)
    case .text(let text): text.isEmpty ? "''" : text
    case .missing(let missing): "missing (\(missing.message))"
    }
  }
}

extension ExampleText {
  /// Examples by rule as JSON, which the binary carries to show and reads only then.
  static func json(_ examples: [(rule: String, examples: [ExampleText])]) -> String {
    let lines = examples.map { rule, examples in
      var json = JSONWriter(indented: false)
      json.array { json in
        for example in examples {
          json.item { json in
            json.object { json in
              json.member("name", example.name)
              json.member("lines", example.lines)
            }
          }
        }
      }
      return "\"\(rule)\":" + String(decoding: json.bytes, as: UTF8.self)
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }

  init?(_ json: JSONValue) {
    guard let name = json["name"]?.string, let lines = json["lines"]?.array else { return nil }
    self.init(name: name, lines: lines.compactMap(\.string))
  }
}
