import Rules

/// Draws one way as a column of boxes, each joined to the next by the numbered step between them.
///
/// It is 360 wide, so that a phone shows it at its own size, and nothing in it is a script, a style or an id of the evidence's.
struct PathDrawing {
  /// A box: a principal, or what it has become.
  struct Node {
    var kind: String
    var name: String
    var isEnd = false
  }

  /// An arrow between two boxes.
  struct Arrow {
    var labels: [String]
    var isConditional: Bool
  }

  let id: String
  let title: String
  let nodes: [Node]
  /// One fewer than nodes.
  let arrows: [Arrow]

  private static let width = 250
  private static let height = 46
  private static let gap = 54

  init(_ path: Assessment.Path, of arns: [String], subjects: SubjectNames, id: String, title: String) {
    self.id = id
    self.title = title
    let from = path.steps.first?.from ?? arns.first ?? ""
    let own = Self.kind(from, subjects)
    var nodes = [
      arns.count == 1
        ? Node(kind: own, name: subjects.name(from))
        : Node(kind: "\(arns.count.formatted) alike", name: "\(subjects.name(from)) and others")
    ]
    for (index, step) in path.steps.enumerated() {
      let isLast = index == path.steps.count - 1
      let kind = Self.kind(step.to, subjects)
      let name = step.to == from && arns.count > 1 ? "each of them" : subjects.name(step.to)
      let end = step.to == step.from ? "now administrator" : "administrator"
      nodes.append(Node(kind: isLast ? "\(kind), \(end)" : kind, name: name, isEnd: isLast))
    }
    self.nodes = nodes
    arrows = path.steps.map { step in
      let rest = step.actions.count - 2
      let more = rest > 0 ? " and \(rest) more" : ""
      return Arrow(
        labels: [step.id, step.actions.prefix(2).joined(separator: ", ") + more],
        isConditional: path.isConditional)
    }
  }

  private static func kind(_ arn: String, _ subjects: SubjectNames) -> String {
    let word = subjects.kind(arn).word
    return word.isEmpty ? "principal" : word
  }

  var markup: Markup {
    let pitch = Self.height + Self.gap
    let total = nodes.count * pitch - Self.gap + 2
    let steps = nodes.map(\.name).joined(separator: " → ")
    var markup: Markup = """
      <svg class="graph" viewBox="0 0 360 \(String(total))" role="img" aria-labelledby="t-\(id) d-\(id)">\
      <title id="t-\(id)">\(title)</title><desc id="d-\(id)">\(steps)</desc>\
      <defs><marker id="m-\(id)" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
      <path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
      """
    for (index, arrow) in arrows.enumerated() {
      let top = 1 + index * pitch + Self.height
      let middle = top + Self.gap / 2
      markup += """
        <path class="e\(if: arrow.isConditional, " if")" d="M25 \(String(top))V\(String(top + Self.gap - 2))" \
        marker-end="url(#m-\(id))"/><g class="no"><circle cx="25" cy="\(String(middle))" r="9.5"/>\
        <text x="25" y="\(String(middle + 4))" text-anchor="middle">\(index + 1)</text></g>
        """
      for (line, label) in arrow.labels.enumerated() {
        markup += """
          <text class="k" x="44" y="\(String(middle - 3 + 14 * line))">\(Self.shortened(label, to: 48, isTitled: true))</text>
          """
      }
    }
    for (index, node) in nodes.enumerated() {
      let top = 1 + index * pitch
      markup += """
        <g\(if: node.isEnd, " class=\"end\"")><title>\(node.name)</title><rect x="1" y="\(String(top))" \
        width="\(String(Self.width))" height="\(String(Self.height))"/><text class="k" x="11" \
        y="\(String(top + 18))">\(node.kind)</text><text x="11" y="\(String(top + 35))">\
        \(Self.shortened(node.name, to: 29))</text></g>
        """
    }
    markup += "</svg>"
    return markup
  }

  /// The text with its middle left out; one that is titled is told whole to whoever points at it.
  private static func shortened(_ text: String, to limit: Int, isTitled: Bool = false) -> Markup {
    let visible = VisibleText.line(text)
    guard visible.count > limit else { return "\(visible)" }
    let tail = limit / 2 - 2
    let short = "\(visible.prefix(limit - tail - 1))…\(visible.suffix(tail))"
    return "\(if: isTitled, "<title>\(visible)</title>")\(short)"
  }
}
