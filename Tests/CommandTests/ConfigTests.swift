import Foundation
import JSON
import TestSupport
import Testing

/// `muster.yaml` on the built binary: found, named, mixed with the command line, shown, refused.
struct ConfigTests {
  private let snapshot = Project.file(account("troubled"))

  private func run(_ arguments: [String], in folder: TemporaryFolder, _ place: String = "") throws
    -> BuiltBinary.Answer
  {
    try BuiltBinary.run(
      arguments,
      environment: [
        "HOME": folder.path, "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": "none",
      ],
      in: place.isEmpty ? folder.path : folder.url(place).path)
  }

  private func audit(_ arguments: [String] = [], in folder: TemporaryFolder, _ place: String = "") throws
    -> BuiltBinary.Answer
  {
    try run(
      ["audit", "--snapshot", snapshot, "--now", "2026-11-22T03:00:00Z"] + arguments, in: folder, place)
  }

  private func assessment(_ arguments: [String] = [], in folder: TemporaryFolder, _ place: String = "") throws
    -> JSONValue
  {
    let answer = try audit(arguments + ["--format", "json"], in: folder, place)
    try #require([0, 1, 2].contains(answer.status), "\(answer.errors)")
    return try JSONParser.parse(Array(answer.output.utf8))
  }

  private func rules(_ assessment: JSONValue) -> [String] {
    assessment["rules"]?.array?.compactMap { $0["id"]?.string } ?? []
  }

  private func settings(_ arguments: [String] = [], in folder: TemporaryFolder, _ place: String = "") throws
    -> [JSONValue]
  {
    let answer = try run(["config", "show", "--format", "json"] + arguments, in: folder, place)
    try #require(answer.status == 0, "\(answer.errors)")
    return try JSONParser.parse(Array(answer.output.utf8))["settings"]?.array ?? []
  }

  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "- {rule: user-console-mfa, subject: \"*\", owner: O, reason: R, expires: never}\n", to: "waivers.yaml")
    try folder.write(
      "- {rule: account-billing-iam-access, account: \"444455556666\", value: pass, by: B, date: 2026-11-02, expires: 2027-11-01}\n",
      to: "attestations.yaml")
    try folder.write(
      "id: mine\ntitle: M\nseverity: low\nresource: aws_iam_user\nrequire: mfa_enabled\nsubject: arn\n",
      to: "my-rules/mine.yaml")
    try folder.write("", to: "below/deep/empty")
    return folder
  }

  /// Each setting, in a file by itself, changes what an audit does: what is shown is used.
  @Test func `every setting that is shown is used`() throws {
    let folder = try sample()
    func with(_ text: String, _ arguments: [String] = []) throws -> JSONValue {
      try folder.write(text + "\n", to: "muster.yaml")
      return try assessment(arguments, in: folder)
    }
    func refusal(_ text: String) throws -> String {
      try folder.write(text + "\n", to: "muster.yaml")
      let answer = try run(["audit", "--rule", "root-mfa-enabled"], in: folder)
      #expect(answer.status == 64)
      return answer.errors
    }
    let plain = try assessment(in: folder)
    #expect(rules(plain).count > 20)
    let uses: [(key: String, isUsed: Bool)] = [
      ("rule_folders", try rules(with("rule_folders: my-rules\nrules: [mine]")) == ["mine"]),
      (
        "benchmarks",
        try with("benchmarks: [cis-aws-5.0]")["benchmarks"]?.array?.map { $0["id"]?.string } == [
          "cis-aws-5.0"
        ]
      ), ("rules", try rules(with("rules: [user-mfa]")) == ["user-mfa"]),
      (
        "exclude",
        try rules(with("exclude: [root-mfa-enabled]")) == rules(plain).filter { $0 != "root-mfa-enabled" }
      ),
      (
        "min_severity",
        try with("min_severity: critical")["rules"]?.array?.allSatisfy {
          $0["severity"]?.string == "critical"
        } == true
      ),
      (
        "parameters",
        try with(
          "rules: [user-access-key-rotated]\nparameters: {user-access-key-rotated: {max_age_days: 61}}")[
            "rules"]?.array?.first?["parameters"]?["max_age_days"]?.integer == 61
      ),
      (
        "severities",
        try with("rules: [user-mfa]\nseverities: {user-mfa: critical}")["rules"]?.array?.first?["severity"]?
          .string == "critical"
      ), ("fail_on", try with("fail_on: never")["exit_status"]?.integer == 0),
      ("allow_unknown", try with("allow_unknown: true") != plain),
      (
        "allow_rejudged",
        try {
          let rule = "rules: [user-access-key-rotated]"
          let lax = "parameters: {user-access-key-rotated: {max_age_days: 3000}}"
          try folder.write("\(rule)\n\(lax)\nformats: {json: before.json}\n", to: "muster.yaml")
          _ = try audit(in: folder)
          return try with("\(rule)\nbaseline: before.json")["exit_status"]?.integer == 2
            && with("\(rule)\nbaseline: before.json\nallow_rejudged: true")["exit_status"]?.integer == 0
        }()
      ),
      (
        "list",
        try with("list: all")["results"]?.array?.contains { $0["status"]?.string == "pass" } == true
      ), ("waivers", try with("waivers: [waivers.yaml]")["waivers"]?.array?.count == 1),
      (
        "strict_waivers",
        try with("waivers: [waivers.yaml]\nfail_on: never\nstrict_waivers: true")["exit_status"]?.integer == 1
      ),
      ("attestations", try with("attestations: attestations.yaml")["attestations"]?.array?.count == 1),
      ("baseline", try refusal("baseline: nothing.json").contains("nothing.json")),
      (
        "formats",
        try {
          try folder.write("formats: {html: page.html}\n", to: "muster.yaml")
          #expect(try audit(in: folder).output.isEmpty)
          return try folder.read("page.html").hasPrefix("<!doctype html>")
        }()
      ),
      (
        "output",
        try {
          try folder.write("output: reports\nformats: [sarif]\n", to: "muster.yaml")
          _ = try audit(in: folder)
          return try folder.read("reports/muster.sarif").hasPrefix("{")
        }()
      ), ("profile", try refusal("profile: nobody").contains("nobody")),
      ("region", try refusal("region: a b").contains("region")),
      ("role_arn", try refusal("role_arn: nobody").contains("ARN")),
    ]
    for use in uses { #expect(use.isUsed, "\(use.key)") }
    try folder.write(
      "parameters: {grace_days: 3}\nseverities: {user-mfa: low}\n", to: "muster.yaml")
    let shown = try settings(in: folder).compactMap {
      $0["key"]?.string?.split(separator: ".").first.map(String.init)
    }
    #expect(shown.sorted() == uses.map(\.key).sorted())
  }

  @Test func `each value is shown with where it comes from`() throws {
    let folder = try sample()
    try folder.write(
      """
      benchmarks: [cis-aws-5.0]
      parameters:
        grace_days: 3
        user-access-key-rotated: {max_age_days: 60}
      severities: {user-mfa: low, user-console-mfa: critical}
      allow_unknown: true
      waivers: waivers.yaml
      output: reports

      """, to: "muster.yaml")
    let answer = try run(
      [
        "config", "show", "--set", "user-access-key-rotated.max_age_days=30", "--set-severity",
        "user-mfa=high",
        "--no-allow-unknown", "--exclude", "user-tagged",
      ], in: folder, "below/deep")
    #expect(answer.status == 0)
    #expect(answer.errors == "configuration: ../../muster.yaml\n")
    let rows = answer.output.split(separator: "\n").map { line in
      line.split(separator: /\ {2,}/).joined(separator: " | ")
    }
    #expect(
      rows == [
        "rule_folders | none | default", "benchmarks | cis-aws-5.0 | ../../muster.yaml:1",
        "rules | none | default",
        "exclude | user-tagged | command line", "min_severity | none | default",
        "parameters.grace_days | 3 | ../../muster.yaml:3",
        "parameters.user-access-key-rotated.max_age_days | 30 | command line",
        "severities.user-console-mfa | critical | ../../muster.yaml:5",
        "severities.user-mfa | high | command line",
        "fail_on | low | default", "allow_unknown | false | command line",
        "allow_rejudged | false | default", "list | problems | default",
        "waivers | ../../waivers.yaml | ../../muster.yaml:7", "strict_waivers | false | default",
        "attestations | none | default",
        "baseline | none | default",
        "formats | none | default", "output | ../../reports | ../../muster.yaml:8",
        "profile | none | default",
        "region | none | default", "role_arn | none | default",
      ])
  }

  @Test func `the file holds below its folder, and not for who goes without it`() throws {
    let folder = try sample()
    try folder.write("rules: [user-mfa]\nwaivers: waivers.yaml\n", to: "muster.yaml")
    try folder.write("rules: [root-mfa-enabled]\n", to: "below/muster.yaml")
    try folder.write("rules: [user-tagged]\n", to: "other.yaml")
    #expect(try rules(assessment(in: folder)) == ["user-mfa"])
    #expect(try rules(assessment(in: folder, "below/deep")) == ["root-mfa-enabled"])
    #expect(
      try rules(assessment(["--config", "../../other.yaml"], in: folder, "below/deep")) == ["user-tagged"])
    let without = try audit(["--no-config"], in: folder)
    #expect(!without.errors.contains("configuration:"))
    let both = try audit(["--no-config", "--config", "other.yaml"], in: folder)
    #expect(both.status == 64)
    let missing = try audit(["--config", "none.yaml"], in: folder)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("none.yaml: there is no such file"))
  }

  @Test func `the command line replaces the file's choice of rules and reports`() throws {
    let folder = try sample()
    try folder.write(
      "benchmarks: [cis-aws-5.0]\nrules: [user-tagged]\nformats: [html, sarif]\noutput: reports\n",
      to: "muster.yaml")
    let json = try assessment(["--rule", "user-mfa"], in: folder)
    #expect(rules(json) == ["user-mfa"])
    #expect(!FileManager.default.fileExists(atPath: folder.url("reports").path))
    _ = try audit(["--output", "others"], in: folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url("others").path).sorted() == [
        "muster.html", "muster.sarif",
      ])
  }

  @Test func `collections and permissions follow the file's selection`() throws {
    let folder = try sample()
    try folder.write("rules: [password-policy-set]\n", to: "muster.yaml")
    let selection = ["--rule", "password-policy-set", "--no-config"]
    for command in [["rules", "permissions"], ["collect", "--output", "new", "--dry-run"]] {
      let answer = try run(command, in: folder)
      #expect(answer.status == 0, "\(answer.errors)")
      #expect(answer.errors == "configuration: muster.yaml\n")
      #expect(try answer.output == run(command + selection, in: folder).output)
      #expect(try answer.output != run(command + ["--no-config"], in: folder).output)
    }
  }

  @Test func `what is wrong with the file is said at once, with lines, and nothing is audited`() throws {
    let folder = try sample()
    try folder.write(
      "benchmark: [all]\nrules: [user-mfa, user-mfa]\nfail_on: hihg\n", to: "muster.yaml")
    for command in [["config", "show"], ["rules", "permissions"]] {
      let answer = try run(command, in: folder)
      #expect(answer.status == 64)
      #expect(answer.output.isEmpty)
      for line in ["muster.yaml:1:1: unknown field", "muster.yaml:2:19: ", "muster.yaml:3:10: "] {
        #expect(answer.errors.contains(line), "\(answer.errors)")
      }
    }
    #expect(try audit(in: folder).status == 64)
    try folder.write("rules: [user-mfaa]\nparameters: {grace_dys: 1}\n", to: "muster.yaml")
    let names = try audit(in: folder)
    #expect(names.status == 64)
    #expect(names.errors.contains("muster.yaml:1:9: no rule is called 'user-mfaa'; did you mean 'user-mfa'?"))
    #expect(names.errors.contains("muster.yaml:2:14: no shared parameter"))
    try folder.write("formats: [json, html]\n", to: "muster.yaml")
    #expect(try run(["config", "show"], in: folder).status == 64)
  }

  @Test func `a file that others may have written is refused until it is named`() throws {
    let folder = try sample()
    try folder.write("rules: [user-mfa]\n", to: "muster.yaml")
    let path = folder.url("muster.yaml").path
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    let refused = try audit(in: folder)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("everybody may write it; name it by `--config muster.yaml`"))
    #expect(try rules(assessment(["--config", "muster.yaml"], in: folder)) == ["user-mfa"])
    try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    guard geteuid() == 0 else { return }
    try files.setAttributes([.ownerAccountID: 4321], ofItemAtPath: path)
    let others = try audit(in: folder)
    #expect(others.status == 64)
    #expect(others.errors.contains("it belongs to the user 4321"))
    // A checkout that is mounted into a container.
    try files.setAttributes([.ownerAccountID: 4321], ofItemAtPath: folder.path)
    #expect(try rules(assessment(in: folder)) == ["user-mfa"])
    #expect(try audit(in: folder, "below").status == 64)
  }

  @Test func `a file that was found cannot write elsewhere`() throws {
    let folder = try sample()
    try folder.write("formats: {html: ../report.html}\n", to: "below/muster.yaml")
    let answer = try audit(in: folder, "below")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("muster.yaml:1:17: '../report.html' is outside of the file's folder"))
    #expect(try audit(["--config", "muster.yaml"], in: folder, "below").status == 1)
    #expect(try folder.read("report.html").hasPrefix("<!doctype"))
  }

  @Test func `the example of the documentation works as it stands`() throws {
    let folder = try sample()
    let page = try Project.text(of: "docs/configuration.md")
    let block = try #require(
      page.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
    try folder.write(String(block), to: "muster.yaml")
    try FileManager.default.createDirectory(at: folder.url("reports"), withIntermediateDirectories: true)
    let answer = try audit(in: folder)
    #expect(answer.status == 1, "\(answer.errors)")
    #expect(answer.output.contains("does not pass"))
    #expect(try folder.read("reports/audit.html").hasPrefix("<!doctype html>"))
    let json = try JSONParser.parse(Array(folder.read("reports/audit.json").utf8))
    #expect(json["benchmarks"]?.array?.map { $0["id"]?.string } == ["account-setup", "cis-aws-5.0"])
    #expect(json["threshold"]?.string == "medium")
  }

  @Test func `the schemas are printed, and are those of the tree`() throws {
    #expect(
      try BuiltBinary.run("config", "schema").output
        == Project.text(of: "rules/schema/configuration.schema.json"))
    for kind in ["rule", "benchmark", "parameters", "waivers", "attestations"] {
      let answer = try BuiltBinary.run("config", "schema", kind)
      #expect(try answer.output == Project.text(of: "rules/schema/\(kind).schema.json"))
    }
    #expect(try BuiltBinary.run("config", "schema", "waiver").status == 64)
  }
}
