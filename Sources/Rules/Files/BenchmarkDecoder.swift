/// Decodes a benchmark from the nodes of its file.
enum BenchmarkDecoder {
  static func benchmark(_ node: FileNode, id fileName: String?, _ problems: FileProblems) -> Benchmark? {
    guard var fields = FieldReader(node, "a benchmark", problems) else { return nil }
    let before = problems.errors.count
    let id = Identifier.required(&fields, "id", fileName: fileName)
    if id == "all" {
      problems.report(
        "'all' stands for every rule; give the benchmark another id", at: fields.position(of: "id"))
    }
    let title = fields.requiredText("title")
    let version = fields.requiredText("version")
    let description = fields.text("description")
    let references = fields.texts("references")
    let parameters = ParameterDecoder.values(fields.mapping("parameters"), path: "parameters.", problems)
    _ = fields.required("sections")
    let sections = fields.sequence("sections").enumerated().compactMap { index, node in
      section(node, path: "sections.\(index).", problems)
    }
    fields.finish()
    guard problems.errors.count == before, let id, let title, let version else { return nil }
    return Benchmark(
      id: id, title: title, version: version, description: description ?? "", references: references,
      parameters: parameters, sections: sections)
  }

  private static func section(_ node: FileNode, path: String, _ problems: FileProblems) -> Benchmark.Section?
  {
    guard var fields = FieldReader(node, "a section", path: path, problems) else { return nil }
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    let mapped = fields.text("mapped")
    var controls: [Benchmark.Control] = []
    if mapped != nil {
      if fields.node("controls") != nil {
        problems.report(
          "'controls' and 'mapped' exclude each other: a mapped section has the controls that rules name",
          at: fields.position(of: "controls"))
      }
    } else if fields.required("controls") != nil {
      controls = fields.sequence("controls").enumerated().compactMap { index, node in
        control(node, path: path + "controls.\(index).", problems)
      }
    }
    fields.finish()
    guard let id, let title else { return nil }
    return Benchmark.Section(id: id, title: title, controls: controls, mapped: mapped)
  }

  private static func control(_ node: FileNode, path: String, _ problems: FileProblems) -> Benchmark.Control?
  {
    guard var fields = FieldReader(node, "a control", path: path, problems) else { return nil }
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    var coverages: [Benchmark.Coverage] = []
    if fields.node("rules") != nil {
      let nodes = fields.sequence("rules")
      if nodes.isEmpty { problems.report("expected at least one rule", at: fields.position(of: "rules")) }
      coverages.append(
        .rules(
          nodes.enumerated().compactMap { index, node in
            selection(node, path: path + "rules.\(index).", problems)
          }))
    }
    if let text = fields.text("manual") { coverages.append(.manual(text)) }
    if let text = fields.text("coming") { coverages.append(.coming(text)) }
    if let text = fields.text("out_of_scope") { coverages.append(.outOfScope(text)) }
    fields.finish()
    guard let coverage = coverages.first, coverages.count == 1 else {
      problems.report("expected one of rules, manual, coming, out_of_scope for a control", at: node.position)
      return nil
    }
    guard let id, let title else { return nil }
    return Benchmark.Control(id: id, title: title, coverage: coverage)
  }

  private static func selection(_ node: FileNode, path: String, _ problems: FileProblems)
    -> Benchmark.Selection?
  {
    problems.positions[path + "id"] = node.position
    if case .text(let rule) = node.value { return Benchmark.Selection(rule: rule) }
    guard var fields = FieldReader(node, "a rule's id or selection", path: path, problems) else { return nil }
    let rule = fields.requiredText("id")
    let parameters = ParameterDecoder.values(
      fields.mapping("parameters"), path: path + "parameters.", problems)
    let severity = fields.word("severity", of: Severity.self)
    fields.finish()
    return rule.map { Benchmark.Selection(rule: $0, parameters: parameters, severity: severity) }
  }
}
