import Rules

/// Writes who can become whom for Graphviz: principals as nodes, steps as edges.
struct PathsGraph {
  private struct Edge: Hashable {
    let from: String
    let to: String
  }

  private struct Label {
    var ids: [String] = []
    var deeds: [String] = []
    /// Whether every path that takes it hangs on conditions.
    var isConditional = true
  }

  private let report: PathsReport
  private var nodes: [String: Int] = [:]
  private var arns: [String] = []
  private var edges: [Edge: Label] = [:]
  private var order: [Edge] = []
  private var text = ""

  static func bytes(of report: PathsReport) -> [UInt8] {
    var graph = PathsGraph(report: report)
    graph.gather()
    graph.write()
    return Array(graph.text.utf8)
  }

  private init(report: PathsReport) { self.report = report }

  private mutating func gather() {
    for standing in report.standings where standing.isRemarkable { _ = node(standing.arn) }
    for path in report.standings.flatMap(\.paths) {
      for step in path.steps {
        _ = (node(step.from), node(step.to))
        let edge = Edge(from: step.from, to: step.to)
        var label = edges[edge] ?? Label()
        if edges[edge] == nil { order.append(edge) }
        if !label.ids.contains(step.id) {
          label.ids.append(step.id)
          label.deeds.append(step.why)
        }
        if !path.isConditional { label.isConditional = false }
        edges[edge] = label
      }
    }
  }

  private mutating func node(_ arn: String) -> Int {
    if let known = nodes[arn] { return known }
    nodes[arn] = arns.count
    arns.append(arn)
    return arns.count - 1
  }

  private mutating func write() {
    let standings = Dictionary(report.standings.map { ($0.arn, $0) }) { first, _ in first }
    text = """
      digraph muster {
        graph [rankdir=LR, fontname="sans-serif"];
        node [shape=box, fontname="sans-serif", fontsize=11];
        edge [fontname="sans-serif", fontsize=9];

      """
    for (place, arn) in arns.enumerated() {
      let subject = Subject(arn: arn)
      let standing = standings[arn]
      var kind = subject.kind.word.isEmpty ? "principal" : subject.kind.word
      var look = ""
      if standing?.isAdministrator == true {
        kind += ", administrator"
        look = ", style=filled, fillcolor=\"#a81e1a\", fontcolor=white"
      } else if standing?.escalates == true {
        look = ", color=\"#a81e1a\", penwidth=2"
      } else if standing?.unknown != nil {
        look = ", style=dashed, color=\"#5b3fa0\""
      }
      let label = "\(Self.escaped(subject.name.clipped(to: 60)))\\n\(kind)"
      text += "  n\(place) [label=\"\(label)\", tooltip=\"\(Self.escaped(arn))\"\(look)];\n"
    }
    for edge in order {
      guard let from = nodes[edge.from], let to = nodes[edge.to], let label = edges[edge] else { continue }
      let ids = label.ids.prefix(4).joined(separator: ", ")
      let rest = label.ids.count > 4 ? " and \(label.ids.count - 4) more" : ""
      let deeds = Self.escaped(label.deeds.prefix(4).joined(separator: " – "))
      text += """
          n\(from) -> n\(to) [label="\(Self.escaped(ids + rest))", tooltip="\(deeds)"\
        \(label.isConditional ? ", style=dashed" : "")];

        """
    }
    text += "}\n"
  }

  /// Text within quotes, where Graphviz reads backslashes and the names of HTML's characters.
  private static func escaped(_ text: String) -> String {
    VisibleText.line(text).replacing("&", with: "&amp;").replacing("\\", with: "\\\\")
      .replacing("\"", with: "\\\"")
  }
}
