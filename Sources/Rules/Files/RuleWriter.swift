package import JSON

/// Writes rules and benchmarks as JSON with the fields of their files: what the binary carries, and decodes again.
package enum RuleWriter {
  /// A rule without its examples, on one line.
  package static func json(_ rule: Rule) -> String {
    var json = JSONWriter(indented: false)
    write(rule, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// A rule without its examples, as an object with the fields of its file.
  package static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      json.member("title", rule.title)
      json.member("severity", rule.severity.rawValue)
      switch rule.condition {
      case .query(let sql): json.member("query", sql)
      case .rows(let rows):
        json.member("resource", rows.resource)
        json.optional("when", rows.when)
        json.optional("require", rows.require)
        json.member("subject", rows.subject)
        json.optional("detail", rows.detail)
        json.optional("reason", rows.reason)
        json.optional("inference", rows.inference)
        json.optional("attested_since", rows.attestedSince)
      }
      json.optional("manual", rule.manual)
      if !rule.description.isEmpty { json.member("description", rule.description) }
      if !rule.rationale.isEmpty { json.member("rationale", rule.rationale) }
      if !rule.remediation.text.isEmpty {
        json.key("remediation")
        json.object { json in
          json.member("text", rule.remediation.text)
          json.optional("cli", rule.remediation.cli)
          json.optional("terraform", rule.remediation.terraform)
        }
      }
      json.member("references", rule.references)
      json.lists("controls", rule.controls)
      json.lists("aliases", rule.aliases)
      json.key("parameters")
      json.parameters(rule.parameters)
    }
  }

  /// A benchmark on one line.
  package static func json(_ benchmark: Benchmark) -> String {
    var json = JSONWriter(indented: false)
    write(benchmark, to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// A benchmark as an object with the fields of its file.
  package static func write(_ benchmark: Benchmark, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", benchmark.id)
      json.member("title", benchmark.title)
      json.member("version", benchmark.version)
      if !benchmark.description.isEmpty { json.member("description", benchmark.description) }
      json.member("references", benchmark.references)
      json.values("parameters", benchmark.parameters)
      json.objects("sections", benchmark.sections) { json, section in
        json.member("id", section.id)
        json.member("title", section.title)
        if let mapped = section.mapped {
          json.member("mapped", mapped)
          return
        }
        json.objects("controls", section.controls) { json, control in
          json.member("id", control.id)
          json.member("title", control.title)
          json.coverage(control.coverage)
        }
      }
    }
  }

  /// Declarations of parameters by name, on one line.
  package static func json(_ parameters: [String: Parameter]) -> String {
    var json = JSONWriter(indented: false)
    json.parameters(parameters)
    return String(decoding: json.bytes, as: UTF8.self)
  }

}

extension JSONWriter {
  /// The value of a parameter as YAML and JSON write it.
  package mutating func parameterValue(_ value: ParameterValue) {
    switch value {
    case .integer(let number): integer(Int64(number))
    case .string(let text): string(text)
    case .boolean(let flag): bool(flag)
    case .list(let texts): array { json in for text in texts { json.item { $0.string(text) } } }
    }
  }

  /// Values by name, in the names' order.
  package mutating func parameterValues(_ values: [String: ParameterValue]) {
    object { json in
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        json.key(name)
        json.parameterValue(value)
      }
    }
  }

  fileprivate mutating func values(_ name: String, _ values: [String: ParameterValue]) {
    guard !values.isEmpty else { return }
    key(name)
    parameterValues(values)
  }

  fileprivate mutating func optional(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }

  fileprivate mutating func lists(_ name: String, _ lists: [String: [String]]) {
    key(name)
    object { json in
      for (name, texts) in lists.sorted(by: { $0.key < $1.key }) { json.member(name, texts) }
    }
  }

  fileprivate mutating func objects<Item>(
    _ name: String, _ items: [Item], _ body: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    array { json in
      for item in items { json.item { json in json.object { body(&$0, item) } } }
    }
  }

  fileprivate mutating func coverage(_ coverage: Benchmark.Coverage) {
    switch coverage {
    case .manual(let text): member("manual", text)
    case .coming(let text): member("coming", text)
    case .outOfScope(let text): member("out_of_scope", text)
    case .rules(let selections):
      objects("rules", selections) { json, selection in
        json.member("id", selection.rule)
        json.values("parameters", selection.parameters)
        json.optional("severity", selection.severity?.rawValue)
      }
    }
  }

  fileprivate mutating func parameters(_ parameters: [String: Parameter]) {
    object { json in
      for (name, parameter) in parameters.sorted(by: { $0.key < $1.key }) {
        json.key(name)
        json.object { json in
          json.member("type", parameter.kind.rawValue)
          json.key("default")
          json.parameterValue(parameter.defaultValue)
          json.member("description", parameter.description)
        }
      }
    }
  }
}
