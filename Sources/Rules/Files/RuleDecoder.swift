/// Decodes a rule from the nodes of its file: the only place that knows the fields of a rule.
enum RuleDecoder {
  /// Nil, and reports in `problems`, where something is wrong.
  static func rule(_ node: FileNode, id fileName: String?, _ problems: FileProblems) -> Rule? {
    guard var fields = FieldReader(node, "a rule", problems) else { return nil }
    let before = problems.errors.count
    let id = Identifier.required(&fields, "id", fileName: fileName)
    let title = fields.requiredText("title")
    let severity = fields.requiredWord("severity", of: Severity.self)
    let manual = fields.text("manual")
    let condition = condition(&fields, isManual: manual != nil)
    let description = fields.text("description")
    let rationale = fields.text("rationale")
    let remediation = remediation(&fields)
    let references = fields.texts("references")
    let controls = fields.textLists("controls")
    let aliases = fields.textLists("aliases")
    let parameters = ParameterDecoder.declarations(
      fields.mapping("parameters"), path: "parameters.", problems)
    let examples = ExampleDecoder.examples(fields.sequence("examples"), parameters: parameters, problems)
    fields.finish()
    guard problems.errors.count == before, let id, let title, let severity, let condition else { return nil }
    return Rule(
      id: id, title: title, severity: severity, condition: condition, manual: manual,
      description: description ?? "", rationale: rationale ?? "", remediation: remediation,
      references: references, controls: controls, aliases: aliases, parameters: parameters,
      examples: examples)
  }

  private static func condition(_ fields: inout FieldReader, isManual: Bool) -> Rule.Condition? {
    let query = fields.expression("query")
    if let query {
      for name in [
        "resource", "when", "require", "subject", "detail", "reason", "inference", "attested_since",
      ]
      where fields.node(name) != nil {
        fields.problems.report(
          "'\(name)' and 'query' exclude each other: a query selects resource, status and reason itself",
          at: fields.position(of: name))
      }
      return .query(query)
    }
    let resource = fields.requiredText("resource")
    let when = fields.expression("when")
    let requireNode = fields.node("require")
    let require = requireNode.flatMap { $0.isNull ? "NULL" : fields.expression("require") }
    let subjectNode = fields.required("subject")
    let subject = subjectNode.flatMap { $0.isNull ? "NULL" : fields.expression("subject") }
    let detail = fields.expression("detail")
    let reason = fields.expression("reason")
    let inference = fields.expression("inference")
    let attestedSince = fields.expression("attested_since")
    for name in ["inference", "attested_since"] where !isManual && fields.node(name) != nil {
      fields.problems.report(
        "'\(name)' is about manual results, and a rule without 'manual' has none",
        at: fields.position(of: name))
    }
    if requireNode == nil, !isManual {
      fields.problems.report(
        "missing field 'require' of a rule: what has to hold, or 'manual': what a person has to look at",
        at: fields.position(of: ""))
    }
    guard let resource, let subject else { return nil }
    return .rows(
      Rule.RowCondition(
        resource: resource, when: when, require: require, subject: subject, detail: detail, reason: reason,
        inference: inference, attestedSince: attestedSince))
  }

  private static func remediation(_ fields: inout FieldReader) -> Rule.Remediation {
    guard let node = fields.node("remediation"), !node.isNull,
      var inner = FieldReader(node, "a remediation", path: "remediation.", fields.problems)
    else { return Rule.Remediation(text: "", cli: nil, terraform: nil) }
    let text = inner.requiredText("text")
    let remediation = Rule.Remediation(
      text: text ?? "", cli: inner.text("cli"), terraform: inner.text("terraform"))
    inner.finish()
    return remediation
  }
}
