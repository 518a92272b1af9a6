import IAM
import JSON

/// Decodes a rule's examples: tables with rows, and the statuses that are expected.
enum ExampleDecoder {
  static func examples(_ nodes: [FileNode], parameters: [String: Parameter], _ problems: FileProblems)
    -> [Example]
  {
    var names: Set<String> = []
    return nodes.enumerated().compactMap { index, node in
      problems.positions["examples.\(index)"] = node.position
      guard let example = example(node, path: "examples.\(index).", problems) else { return nil }
      if !names.insert(example.name).inserted {
        problems.report("two examples are called '\(example.name)'", at: node.position)
      }
      return example
    }
  }

  private static func example(_ node: FileNode, path: String, _ problems: FileProblems) -> Example? {
    guard var fields = FieldReader(node, "an example", path: path, problems) else { return nil }
    let name = fields.requiredText("name")
    var given: [String: Example.GivenTable] = [:]
    if fields.required("given") != nil {
      for member in fields.mapping("given") { given[member.name] = table(member, problems) }
    }
    let parameters = ParameterDecoder.values(
      fields.mapping("parameters"), path: path + "parameters.", problems)
    let now = fields.text("now")
    if let now, Timestamp(iso8601: now) == nil {
      problems.report(
        "expected a time such as 2026-11-22T00:00:00Z as 'now', found '\(now)'",
        at: fields.position(of: "now"))
    }
    var expect: [ResultStatus] = []
    if fields.required("expect") != nil {
      expect = fields.sequence("expect").compactMap {
        FieldReader.word($0, "expect", of: ResultStatus.self, problems)
      }
    }
    let isHidden = fields.boolean("hidden") ?? false
    fields.finish()
    guard let name else { return nil }
    return Example(
      name: name, given: given, parameters: parameters, now: now, expect: expect, isHidden: isHidden,
      line: node.position?.line ?? 0)
  }

  private static func table(_ member: FileNode.Member, _ problems: FileProblems) -> Example.GivenTable {
    var table = Example.GivenTable(rows: [], gap: nil)
    switch member.node.value {
    case .missing(let reason): table.gap = reason
    case .null: break
    case .sequence(let items):
      for item in items {
        if table.gap != nil {
          problems.report("!missing comes last, after the rows of '\(member.name)'", at: item.position)
        }
        switch item.value {
        case .missing(let reason): table.gap = reason
        case .mapping(let members):
          var row: [String: Cell] = [:]
          for member in members { row[member.name] = cell(member.node, problems) }
          table.rows.append(row)
        default:
          problems.report(
            "expected a row of '\(member.name)', a mapping, found \(item.kindName)", at: item.position)
        }
      }
    default:
      problems.report(
        "expected the rows of '\(member.name)', a list, found \(member.node.kindName)",
        at: member.node.position)
    }
    return table
  }

  private static func cell(_ node: FileNode, _ problems: FileProblems) -> Cell {
    switch node.value {
    case .null: return .null
    case .text(let text): return .text(text)
    case .integer(let number): return .int(number)
    case .boolean(let flag): return .bool(flag)
    // Which source it would have come from does not matter to an example.
    case .missing(let reason): return .missing(Missing(.accountAuthorizationDetails, .refused, reason))
    case .mapping, .sequence:
      var writer = JSONWriter(indented: false)
      writer.value(node.json)
      return .text(String(decoding: writer.bytes, as: UTF8.self))
    case .number:
      problems.report("expected a whole number, found \(node.raw)", at: node.position)
      return .null
    }
  }
}
