package import JSON
import Reporting
package import Rules

/// Makes the schema of `muster.yaml`: names of rules, benchmarks and parameters come from the rules, so that editors complete them.
///
/// Other names of rules and benchmarks are let through, because `rule_folders` brings some; Muster itself compares them.
package enum ConfigurationSchema {
  package static func text(_ library: RuleLibrary) -> String {
    var json = JSONWriter()
    json.value(schema(library))
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func schema(_ library: RuleLibrary) -> JSONValue {
    object([
      ("$schema", "http://json-schema.org/draft-07/schema#"), ("$id", "urn:muster:configuration:1"),
      ("title", "Muster configuration"),
      (
        "description",
        "muster.yaml: what an audit goes by where the command line leaves it open. Paths begin at the file's folder."
      ),
      ("type", "object"), ("additionalProperties", false), ("properties", properties(library)),
      ("definitions", definitions(library)),
    ])
  }

  private static func properties(_ library: RuleLibrary) -> JSONValue {
    object([
      ("benchmarks", list("The benchmarks whose rules run; 'all' runs every rule.", of: "benchmark")),
      ("rules", list("Rules that run beside those of the benchmarks.", of: "rule")),
      ("exclude", list("Rules that are left out.", of: "rule")),
      ("rule_folders", paths("Folders of further rules and benchmarks.")),
      ("min_severity", word("Only rules of this severity or above run.", Severity.allCases)),
      ("parameters", parameters(library)), ("severities", severities(library)),
      (
        "fail_on",
        word("The lowest severity that counts for the exit status; low unless set.", Threshold.allCases)
      ),
      (
        "allow_unknown",
        object([
          ("description", "Whether the exit status is 0 and not 2 where something could not be told."),
          ("type", "boolean"),
        ])
      ),
      (
        "allow_rejudged",
        object([
          (
            "description",
            "Whether, beside a baseline, what may be new only because its rule has changed since does not count."
          ),
          ("type", "boolean"),
        ])
      ), ("list", word("Which results reports list; problems unless set.", OutcomeListing.allCases)),
      ("waivers", paths("Files of waivers.")),
      (
        "strict_waivers",
        object([
          (
            "description",
            "Whether the exit status is 1 where a waiver has expired, matches nothing, names no rule or is too wide."
          ),
          ("type", "boolean"),
        ])
      ), ("attestations", paths("Files of attestations.")),
      ("baseline", text("An earlier assessment of the account as JSON: only what is new since counts.")),
      ("formats", formats()),
      ("output", text("The folder for reports without a file, as muster.EXTENSION.")),
      ("profile", text("The profile of the AWS CLI's files whose credentials and settings are used.")),
      ("region", text("The region: it decides the partition, and which STS is asked.")),
      ("role_arn", text("The role that is assumed first.")),
    ])
  }

  private static func parameters(_ library: RuleLibrary) -> JSONValue {
    var properties: [(String, JSONValue)] = library.parameters.sorted { $0.key < $1.key }.map {
      ($0.key, parameter($0.value, named: $0.key))
    }
    for rule in library.rules {
      let names = library.parameterNames(of: rule).sorted()
      guard !names.isEmpty else { continue }
      let own = names.compactMap { name in
        library.declaration(of: name, for: rule).map { (name, parameter($0, named: name)) }
      }
      properties.append(
        (
          rule.id,
          object([
            ("description", .string(rule.title)), ("type", "object"), ("properties", object(own)),
            ("additionalProperties", false),
          ])
        ))
    }
    let others = object([
      (
        "anyOf",
        [
          reference("value"),
          object([("type", "object"), ("additionalProperties", reference("value"))]),
        ]
      )
    ])
    return object([
      (
        "description",
        "Values of parameters: rule-id: {name: value} for a rule's own, name: value for those that rules share."
      ), ("type", ["object", "null"]), ("properties", object(properties)), ("additionalProperties", others),
    ])
  }

  private static func parameter(_ parameter: Rules.Parameter, named name: String) -> JSONValue {
    let kind: [(String, JSONValue)] =
      switch parameter.kind {
      case .integer: [("type", "integer")]
      case .string: [("type", "string")]
      case .boolean: [("type", "boolean")]
      case .list: [("type", "array"), ("items", object([("type", "string"), ("pattern", "\\S")]))]
      }
    let value: JSONValue =
      switch parameter.defaultValue {
      case .integer(let number): .integer(Int64(number))
      case .string(let text): .string(text)
      case .boolean(let flag): .bool(flag)
      case .list(let texts): .array(texts.map { .string($0) })
      }
    let range: [(String, JSONValue)] =
      parameter.range(named: name).map {
        [("minimum", .integer(Int64($0.lowerBound))), ("maximum", .integer(Int64($0.upperBound)))]
      } ?? []
    return object([("description", .string(parameter.description))] + kind + range + [("default", value)])
  }

  private static func severities(_ library: RuleLibrary) -> JSONValue {
    let severity = object([("enum", .array(Severity.allCases.map { .string($0.rawValue) }))])
    return object([
      ("description", "By rule: the severity that holds in place of the rule's own and the benchmark's."),
      ("type", ["object", "null"]),
      (
        "properties",
        object(
          library.rules.map { rule in
            (rule.id, object([("description", .string(rule.title)), ("$ref", "#/definitions/severity")]))
          })
      ), ("additionalProperties", severity),
    ])
  }

  private static func formats() -> JSONValue {
    let names = JSONValue.array(ReportFormat.allCases.map { .string($0.rawValue) })
    let file = object([("type", ["string", "null"]), ("pattern", "\\S")])
    return object([
      (
        "description",
        "The reports: files by format (html: report.html), or a list. Without a file a report goes to the output folder, or to standard output."
      ),
      (
        "anyOf",
        [
          object([
            ("type", "object"), ("additionalProperties", false),
            ("properties", object(ReportFormat.allCases.map { ($0.rawValue, file) })),
          ]),
          object([
            ("type", "array"), ("uniqueItems", true),
            (
              "items",
              object([
                (
                  "anyOf",
                  [
                    object([("enum", names)]),
                    object([
                      ("type", "object"), ("required", ["format"]), ("additionalProperties", false),
                      ("properties", object([("format", object([("enum", names)])), ("file", file)])),
                    ]),
                  ]
                )
              ])
            ),
          ]), object([("type", "null")]),
        ]
      ),
    ])
  }

  private static func definitions(_ library: RuleLibrary) -> JSONValue {
    object([
      ("rule", names("A rule's id.", library.rules.map(\.id))),
      ("benchmark", names("A benchmark's id, or all.", ["all"] + library.benchmarks.map(\.id))),
      ("severity", object([("enum", .array(Severity.allCases.map { .string($0.rawValue) }))])),
      (
        "value",
        object([
          (
            "anyOf",
            [
              object([("type", ["integer", "string", "boolean"])]),
              object([
                ("type", "array"), ("items", object([("type", "string"), ("pattern", "\\S")])),
              ]),
            ]
          )
        ])
      ),
    ])
  }

  private static func names(_ description: String, _ ids: [String]) -> JSONValue {
    object([
      ("description", .string(description)),
      (
        "anyOf",
        [
          object([("enum", .array(ids.map { .string($0) }))]),
          object([("type", "string"), ("pattern", "\\S")]),
        ]
      ),
    ])
  }

  private static func list(_ description: String, of definition: String) -> JSONValue {
    object([
      ("description", .string(description)), ("type", ["array", "null"]), ("uniqueItems", true),
      ("items", reference(definition)),
    ])
  }

  private static func paths(_ description: String) -> JSONValue {
    object([
      ("description", .string(description + " One path or a list.")), ("type", ["string", "array", "null"]),
      ("pattern", "\\S"), ("uniqueItems", true),
      ("items", object([("type", "string"), ("pattern", "\\S")])),
    ])
  }

  private static func word(_ description: String, _ words: [some RawRepresentable<String>]) -> JSONValue {
    object([
      ("description", .string(description)),
      ("enum", .array(words.map { .string($0.rawValue) } + [.null])),
    ])
  }

  private static func text(_ description: String) -> JSONValue {
    object([("description", .string(description)), ("type", ["string", "null"]), ("pattern", "\\S")])
  }

  private static func reference(_ definition: String) -> JSONValue {
    object([("$ref", .string("#/definitions/" + definition))])
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { (key: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
  package init(booleanLiteral flag: Bool) { self = .bool(flag) }
  package init(arrayLiteral items: JSONValue...) { self = .array(items) }
}
