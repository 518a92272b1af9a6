import Rules

/// What the rows of one list have in common is said once above it; the rest stands in each row.
struct RowColumns {
  /// Columns with one value in all rows, with that value.
  let lifted: [(column: String, value: String)]
  /// The reason, if all of several rows give the same.
  let reason: String?
  /// Columns whose values stand in the rows.
  let shown: [String]

  /// The name of the only shown column, which then heads the list.
  var heading: String? { shown.count == 1 ? shown.first : nil }

  /// `names` are what the rows are called; `placeholders` are columns that the command to copy needs in each row.
  init(_ rows: [Assessment.Result], names: [String], placeholders: Set<String>) {
    var order: [String] = []
    var values: [String: String?] = [:]
    var counts: [String: Int] = [:]
    var isName: [String: Bool] = [:]
    for (row, name) in zip(rows, names) {
      for value in row.evidence {
        let text = value.value.shown
        if let known = values[value.column] {
          if known != text { values[value.column] = .some(nil) }
        } else {
          order.append(value.column)
          values[value.column] = .some(text)
        }
        counts[value.column, default: 0] += 1
        if text != name, text != row.subject { isName[value.column] = false }
      }
    }
    let needed = order.filter { isName[$0] == false }
    let common = needed.filter { column in
      rows.count > 1 && counts[column] == rows.count && !placeholders.contains(column)
        && values[column].flatMap { $0 } != nil
    }
    lifted = common.map { ($0, values[$0].flatMap { $0 } ?? "") }
    let liftedNames = Set(common)
    shown = needed.filter { !liftedNames.contains($0) }
    let said = zip(rows, names).map { Self.said($0.reason, of: $1) }
    let first = said.first ?? ""
    reason = rows.count > 2 && !first.isEmpty && said.allSatisfy { $0 == first } ? first : nil
  }

  /// The reason without the name that it begins with, for the name stands beside it.
  static func said(_ reason: String, of name: String) -> String {
    guard !name.isEmpty, reason.hasPrefix(name), reason.dropFirst(name.count).first == " " else {
      return reason
    }
    return String(reason.dropFirst(name.count + 1))
  }
}

extension Assessment.EvidenceValue.Value {
  /// As people read it; NULL means that AWS says there is none.
  var shown: String {
    switch self {
    case .null: "none"
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}
