import Rules

/// Who is or can become an administrator: each way drawn, with its steps and the statements that allow them.
extension HTMLReport {
  /// A statement that is longer than this is in the policy, not in the page.
  private static let statementLength = 4_000

  /// Nil where no rule asked.
  func pathsSection() -> Section? {
    guard !ways.isEmpty else { return nil }
    let texts = Dictionary(model.assessment.statements.map { ($0.name, $0.text) }) { first, _ in first }
    var body = Markup()
    for alike in ways.settled.prefix(WaysToAdministrator.drawn) { body += article(alike, texts) }
    rest(ways.settled, &body)
    if !ways.conditional.isEmpty {
      let isOpen = ways.settled.isEmpty && ways.conditional.count <= 3
      body += """
        <details class="plain bench"\(if: isOpen, " open")><summary><h3>Ways under conditions</h3> \
        <span class="dim num">\(count(ways.conditional).counted("principal"))</span></summary>
        """
      for alike in ways.conditional.prefix(WaysToAdministrator.drawn) {
        body += article(alike, texts, level: 4)
      }
      rest(ways.conditional, &body)
      body += "</details>\n"
    }
    if !ways.empowering.isEmpty { body += run("Can make others administrators", ways.empowering) }
    for (reason, arns) in ways.unknown {
      body += run("Could not be told for \(arns.count.counted("principal")) – \(reason)", arns)
    }
    if !ways.administrators.isEmpty { body += run("Administrators already", ways.administrators) }
    let number = count(ways.settled)
    return Section(
      id: "paths", label: "Ways to administrator", title: "Ways to become administrator", lead: lead(number),
      body: body, count: number == 0 ? nil : number)
  }

  private func count(_ alike: [WaysToAdministrator.Alike]) -> Int { alike.reduce(0) { $0 + $1.arns.count } }

  private func lead(_ number: Int) -> Markup {
    let administrators = ways.administrators.count.counted("principal")
    let verb = ways.administrators.count == 1 ? "is an administrator" : "are administrators"
    if number == 0 {
      return """
        \(administrators) \(verb). Of the others none can become one for certain.
        """
    }
    return """
      \(administrators) \(verb). \(number.formatted) more can become one with what \
      \(number == 1 ? "it has" : "they have"). Each step names a statement that allows it, to be taken \
      away.
      """
  }

  private func article(
    _ alike: WaysToAdministrator.Alike, _ texts: [String: String], level: Int = 3
  ) -> Markup {
    let arn = alike.standing.arn
    let id = anchors.way(arn)
    let others = alike.arns.count - 1
    var title = Subject.titled(arn, subjects)
    if others > 0 { title += " and \(others.counted("other"))" }
    title += alike.path.isConditional ? " could become administrator" : " can become administrator"
    let drawing = PathDrawing(alike.path, of: alike.arns, subjects: subjects, id: id, title: title)
    let heading: Markup = level == 3 ? "<h3>\(title)</h3>" : "<h4>\(title)</h4>"
    var markup: Markup = """
      <article class="path" id="\(id)">\(heading)<p>\(names(along: alike.path))</p>\(drawing.markup)<div><ol class="steps">
      """
    for step in alike.path.steps { markup += item(step, texts) }
    markup += "</ol>"
    if !alike.path.conditions.isEmpty {
      markup += alike.path.conditions.prefix(20).markup { "<p class=\"small is-unknown\">\($0.asClause)</p>" }
    }
    if others > 0 {
      let names = alike.arns.dropFirst().prefix(Self.passedNames).map(subjects.name)
      let more = others - names.count
      markup += """
        <p class="small run">The same holds for \(names.joined(separator: ", "))\(if: more > 0, " and \(more) more")</p>
        """
    }
    markup += otherWays(alike.standing)
    markup += "</div></article>\n"
    return markup
  }

  /// The way in one line, from name to name.
  private func names(along path: Assessment.Path) -> String {
    let names = path.steps.map { $0.to == $0.from ? "administrator" : subjects.name($0.to) }
    return ([subjects.name(path.steps.first?.from ?? path.target)] + names).joined(separator: " → ")
  }

  private func item(_ step: Assessment.PathStep, _ texts: [String: String]) -> Markup {
    let allowed = step.statements.markup { name in
      guard let text = texts[name] else { return "<p class=\"small dim\">Allowed by \(name)</p>" }
      return """
        <details class="plain"><summary>Allowed by \(name)</summary><pre tabindex="0"><code>\
        \(text.clipped(to: Self.statementLength))</code></pre></details>
        """
    }
    return """
      <li><div>\(step.deed)<br><code>\(step.actions.joined(separator: ", "))</code> <span class="small dim">on</span> \
      <code>\(step.resource)</code> <span class="small dim">\(step.id)</span>\(allowed)</div></li>
      """
  }

  /// The entries with which the principal's other ways begin.
  private func otherWays(_ standing: Assessment.Standing) -> Markup {
    var ids = standing.paths.dropFirst().map { path in
      (path.steps.first?.id ?? "") + (path.isConditional ? " under conditions" : "")
    }
    guard !ids.isEmpty else { return Markup() }
    if standing.omittedPaths > 0 { ids.append("and \(standing.omittedPaths.formatted) more") }
    return "<p class=\"small\"><b>Other ways:</b> \(ids.joined(separator: ", "))</p>"
  }

  private func rest(_ alike: [WaysToAdministrator.Alike], _ body: inout Markup) {
    let left = alike.dropFirst(WaysToAdministrator.drawn)
    if left.isEmpty { return }
    body += run("Not drawn, in the JSON assessment", left.flatMap(\.arns))
  }

  private func run(_ title: String, _ arns: [String]) -> Markup {
    let more = arns.count - Self.passedNames
    let names = arns.prefix(Self.passedNames).map(subjects.name).joined(separator: ", ")
    return "<p class=\"run\"><b>\(title):</b> \(names)\(if: more > 0, " and \(more) more")</p>\n"
  }
}

extension Subject {
  /// `user ana`, with the name that the assessment gives.
  static func titled(_ arn: String, _ subjects: SubjectNames) -> String {
    let word = subjects.kind(arn).word
    return word.isEmpty ? subjects.name(arn) : "\(word) \(subjects.name(arn))"
  }
}
