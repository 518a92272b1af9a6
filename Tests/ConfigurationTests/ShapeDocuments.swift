import Configuration

/// Documents of each kind, right and wrong in shape, that Muster and the schema have to agree about.
struct ShapeDocuments {
  var text: String
  var isGood: Bool

  static func all(of kind: SchemaKind) -> [ShapeDocuments] {
    let (good, bad) =
      switch kind {
      case .configuration: (goodConfigurations, badConfigurations)
      case .rule: (goodRules, badRules)
      case .benchmark: (goodBenchmarks, badBenchmarks)
      case .parameters: (goodParameters, badParameters)
      case .waivers: (goodWaivers, badWaivers)
      case .attestations: (goodAttestations, badAttestations)
      }
    return good.map { ShapeDocuments(text: $0, isGood: true) }
      + bad.map { ShapeDocuments(text: $0, isGood: false) }
  }

  private static let goodConfigurations = [
    "benchmarks: [cis-aws-5.0, all]", "benchmarks:\nrules:\nparameters:\noutput:", "rules: []",
    "rules: [user-mfa]\nexclude: [of-my-own]",
    "rule_folders: a\nwaivers: b.yaml\nattestations: [c.yaml, d.yaml]\nbaseline: e.json",
    "min_severity: high\nfail_on: never\nlist: all\nallow_unknown: true\nallow_rejudged: false\nstrict_waivers: true",
    "parameters:\n  grace_days: 3\n  user-access-key-rotated: {max_age_days: 60}\n  mine: {a: x, b: [y], c: true}",
    "severities: {user-mfa: critical, mine: info}", "formats: {html: a.html, json: , text: }",
    "formats: [json, {format: html, file: a.html}, {format: csv}]", "formats: []",
    "output: reports\nprofile: audit\nregion: eu-central-1\nrole_arn: arn:aws:iam::123456789012:role/audit",
  ]

  private static let badConfigurations = [
    "benchmark: [all]", "benchmarks: all", "benchmarks: {all: true}", "benchmarks: [1]", "rules: [a, a]",
    "exclude: [\"\"]", "exclude: [[a]]", "rule_folders: 1", "rule_folders: [a, a]", "waivers: {a: b}",
    "attestations: [\"\"]", "baseline: [a.json]",
    "min_severity: never", "min_severity: [high]", "fail_on: none", "allow_unknown: \"yes\"",
    "allow_unknown:",
    "allow_unknown: 1", "allow_rejudged: no",
    "strict_waivers: [a]", "list: some", "parameters: [a]", "parameters: {a: 1.5}",
    "parameters: {a: {b: {c: 1}}}",
    "parameters: {a: {b: }}", "parameters: {mine: [1]}", "parameters: {a: }", "severities: {user-mfa: grave}",
    "severities: {mine: never}", "severities: [a]", "severities: {mine: }", "formats: html", "formats: [htm]",
    "formats: {htm: a}",
    "formats: {html: 1}", "formats: [{html: a}]", "formats: [{file: a}]", "formats: [json, json]",
    "formats: [{format: json, files: a}]", "output: [a]", "profile: 1", "region: true", "role_arn: {a: b}",
    "endpoint_url: http://localhost", "- benchmarks", "text",
  ]

  private static let rule = "id: small\ntitle: T\nseverity: low\n"
  private static let rows = rule + "resource: things\nsubject: arn\nrequire: size < 3\n"

  private static let goodRules = [
    rows,
    rows
      + "when: true\ndetail:\nreason: 1\ndescription:\nrationale: R\nreferences: [a]\ncontrols: {cis: [\"1\"]}\n",
    rule + "resource: things\nsubject: null\nmanual: Look.\ninference: \"'a'\"\nattested_since: b\n",
    rule + "query: SELECT 1\n",
    rows + "remediation: {text: T, cli: C, terraform: }\naliases: {prowler: [a, b]}\n",
    rows
      + "parameters:\n  a: {type: integer, default: 1, description: D}\n  b: {type: list, default: [x], description: D}\n",
    rows
      + "examples:\n  - name: E\n    given: {things: [{a: 1, b: x, c: true, d: , e: [1]}, !missing gone]}\n    expect: [pass]\n    now: 2026-11-22T00:00:00Z\n    hidden: true\n",
    rows
      + "examples:\n  - {name: E, given: {things: !missing gone}, parameters: {a: [x]}, expect: [unknown]}\n",
  ]

  private static let badRules = [
    "id: small\n", rule, rows + "severety: low\n", rows.replacing("low", with: "grave"),
    rows.replacing("title: T", with: "title: 1"), rows.replacing("id: small", with: "id: Small"),
    rows.replacing("title: T", with: "title: \"\""), rows.replacing("require: size < 3\n", with: ""),
    rows.replacing("resource: things\n", with: ""), rows.replacing("subject: arn\n", with: ""),
    rows + "query: SELECT 1\n", rule + "query: SELECT 1\nreason: a\n", rows + "inference: a\n",
    rows + "attested_since: a\n", rows + "when: [a]\n", rows + "references: a\n", rows + "references: [1]\n",
    rows + "controls: [a]\n", rows + "controls: {cis: \"1\"}\n", rows + "aliases: {prowler: }\n",
    rows + "remediation: fix\n",
    rows + "remediation: {cli: C}\n", rows + "remediation: {text: T, code: C}\n", rows + "parameters: [a]\n",
    rows + "parameters: {a: {type: number, default: 1, description: D}}\n",
    rows + "parameters: {a: {type: integer, default: x, description: D}}\n",
    rows + "parameters: {a: {type: integer, default: 1}}\n",
    rows + "parameters: {A: {type: integer, default: 1, description: D}}\n",
    rows + "parameters: {now: {type: integer, default: 1, description: D}}\n", rows + "examples: {a: b}\n",
    rows + "examples: [{name: E, expect: [pass]}]\n", rows + "examples: [{name: E, given: {}}]\n",
    rows + "examples: [{name: E, given: {}, expect: [passed]}]\n",
    rows + "examples: [{name: E, given: {things: [1]}, expect: []}]\n",
    rows + "examples: [{name: E, given: {things: [{a: 1.5}]}, expect: []}]\n",
    rows + "examples: [{name: E, given: {}, expect: [], hidden: maybe}]\n",
    rows + "examples: [{name: E, given: {}, expect: [], now: today}]\n", "- id: small\n",
    rows + "manual: [a]\n",
  ]

  private static let benchmark = "id: small\ntitle: T\nversion: \"1\"\n"

  private static func sections(_ text: String) -> String {
    benchmark + "sections: [{id: s, title: S, controls: [\(text)]}]\n"
  }

  private static let goodBenchmarks = [
    benchmark + "sections: []\n", sections("{id: \"1\", title: C, rules: [user-mfa]}"),
    sections(
      "{id: \"1\", title: C, rules: [{id: a, parameters: {b: 1}, severity: high}, {id: c, severity: }]}"),
    sections(
      "{id: \"1\", title: C, manual: M}, {id: \"2\", title: C, coming: M}, {id: \"3\", title: C, out_of_scope: M}"
    ),
    sections("{id: \"1\", title: C, rules: [a], manual: }"),
    benchmark
      + "description: D\nreferences: [a]\nparameters: {a: 1, b: [x]}\nsections: [{id: s, title: S, mapped: AC-}]\n",
  ]

  private static let badBenchmarks = [
    benchmark, sections("{id: \"1\", title: C}"), sections("{id: 1, title: C, rules: [a]}"),
    sections("{id: \"1\", rules: [a]}"), sections("{id: \"1\", title: C, rules: []}"),
    sections("{id: \"1\", title: C, rules: a}"), sections("{id: \"1\", title: C, rules: [1]}"),
    sections("{id: \"1\", title: C, rules: [{rule: a}]}"),
    sections("{id: \"1\", title: C, rules: [{id: a, severity: grave}]}"),
    sections("{id: \"1\", title: C, rules: [{id: a, parameters: {b: 1.5}}]}"),
    sections("{id: \"1\", title: C, rules: [a], manual: M}"),
    sections("{id: \"1\", title: C, manual: M, coming: M}"),
    sections("{id: \"1\", title: C, rules: [a], text: M}"), sections("a"),
    benchmark.replacing("\"1\"", with: "1.0") + "sections: []\n",
    benchmark.replacing("small", with: "all") + "sections: []\n", benchmark + "sections: {}\n",
    benchmark + "sections: [{id: s, title: S}]\n",
    benchmark + "sections: [{id: s, title: S, mapped: AC-, controls: []}]\n",
    benchmark + "sections: []\nrules: [a]\n",
    benchmark + "sections: []\nparameters: [a]\n",
  ]

  private static let goodParameters = [
    "a: {type: integer, default: 1, description: D}\n", "b_1: {type: list, default: [], description: D}\n",
    "c: {type: string, default: x, description: D}\nd: {type: boolean, default: false, description: D}\n",
  ]

  private static let badParameters = [
    "a: 1\n", "a: {type: integer, default: 1}\n", "a: {type: integer, default: [1], description: D}\n",
    "a: {type: list, default: [1], description: D}\n", "a: {type: set, default: 1, description: D}\n",
    "A: {type: integer, default: 1, description: D}\n", "- a\n",
    "a: {type: integer, default: 1, description: D, unit: days}\n",
  ]

  private static func waiver(_ changes: (String, String)...) -> String {
    changes.reduce("- {rule: user-mfa, subject: \"*\", owner: O, reason: R, expires: 2027-01-31}\n") {
      $0.replacing($1.0, with: $1.1)
    }
  }

  private static let goodWaivers = [
    "[]\n", waiver(), waiver(("2027-01-31", "never")),
    waiver(("owner: O", "owner: O, ticket: T, account: \"012345678901\"")),
    waiver(("owner: O", "owner: O, ticket: , account: 444455556666")),
  ]

  private static let badWaivers = [
    "rule: user-mfa\n", "- user-mfa\n", waiver(("owner: O, ", "")), waiver(("reason: R, ", "")),
    waiver((", expires: 2027-01-31", "")), waiver(("subject: \"*\", ", "")), waiver(("rule: user-mfa, ", "")),
    waiver(("user-mfa", "User MFA")), waiver(("2027-01-31", "soon")), waiver(("2027-01-31", "2027-13-01")),
    waiver(("2027-01-31", "2027")), waiver(("owner: O", "owner: ")), waiver(("owner: O", "owner: 7")),
    waiver(("reason: R", "reason: [R]")), waiver(("owner: O", "owner: O, account: \"4444\"")),
    waiver(("owner: O", "owner: O, account: 4444")), waiver(("owner: O", "owner: O, until: 2027-01-31")),
    waiver(("owner: O", "owner: O, account: ")),
  ]

  private static func attestation(_ changes: (String, String)...) -> String {
    changes.reduce(
      "- {rule: r, account: \"444455556666\", value: pass, by: B, date: 2026-11-02, expires: 2027-11-01}\n"
    ) { $0.replacing($1.0, with: $1.1) }
  }

  private static let goodAttestations = [
    "[]\n", attestation(), attestation(("value: pass", "value: fail, reference: R")),
    attestation(("value: pass", "value: pass, reference: "), ("\"444455556666\"", "444455556666")),
  ]

  private static let badAttestations = [
    "a: b\n", attestation(("value: pass", "value: manual")), attestation(("value: pass", "value: true")),
    attestation(("by: B, ", "")), attestation(("date: 2026-11-02, ", "")),
    attestation((", expires: 2027-11-01", "")),
    attestation(("2027-11-01", "never")), attestation(("account: \"444455556666\", ", "")),
    attestation(("by: B", "by: B, who: C")), attestation(("by: B", "by: [B]")),
    attestation(("444455556666", "x")),
  ]
}
