import JSON
import Reporting
import Rules
import TestSupport
import Testing

/// Several assessments as one report.
struct MergedAssessmentTests {
  private func report(_ format: ReportFormat, _ merged: MergedAssessment) -> String {
    String(decoding: format.report(merged), as: UTF8.self)
  }

  @Test func `the schema of many holds that of one, and needs no other file`() throws {
    func schema(_ name: String) throws -> JSONValue {
      try JSONParser.parse(Array(Project.text(of: "reports/schema/\(name)").utf8).span)
    }
    let one = try schema("assessment-v1.schema.json")
    let held = try schema("assessments-v1.schema.json")["$defs"]?["assessment"]
    for part in ["$id", "properties", "required", "additionalProperties", "$defs"] {
      #expect(
        held?[part] == one[part], "copy assessment-v1.schema.json into $defs of assessments-v1.schema.json")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func `the order in which the assessments are named plays no part`(_ format: ReportFormat) throws {
    let sources = MergedAssessment.sources(Sample.allCases.map(\.assessment))
    let forwards = format.report(try AccountMerger(sources).merged)
    #expect(forwards == format.report(try AccountMerger(sources.reversed()).merged))
  }

  @Test(arguments: [ReportFormat.text, .markdown, .github])
  func `accounts that fail, pass and cannot be told are written as the golden file shows`(
    _ format: ReportFormat
  ) throws {
    let merged = try MergedAssessment.samples([.failing, .passing, .nothingTold])
    try expectGolden(report(format, merged), "accounts.\(format.fileExtension)")
  }

  @Test(arguments: [ReportFormat.sarif, .junit, .csv, .ocsf])
  func `several accounts are valid for a reader that somebody else wrote`(_ format: ReportFormat) throws {
    for merged in [try MergedAssessment.samples(), try .many(20)] {
      let answer = try PythonCheck.run(
        "Tests/validate_report.py", format.rawValue, input: format.report(merged))
      #expect(answer.status == 0, "\(answer.text)")
    }
  }

  @Test func `SARIF has a run and a category for each account`() throws {
    let document = try JSONParser.parse(ReportFormat.sarif.report(try MergedAssessment.many(20)).span)
    let ids = (document["runs"]?.array ?? []).compactMap { $0["automationDetails"]?["id"]?.string }
    #expect(ids.count == 20)
    #expect(Set(ids).count == 20)
  }

  @Test func `the merged JSON satisfies its published schema`() throws {
    let merged = [
      try MergedAssessment.samples(Sample.allCases.filter { $0 != .hostile }), try .many(30),
    ]
    let answer = try validate(merged.map { ReportFormat.json.report($0) })
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test func `the schema refuses what the contract does not have`() throws {
    let document = report(.json, try .samples([.failing, .passing]))
    for (old, new) in [
      ("\"accounts\":", "\"account\":"), ("\"severity\": \"high\"", "\"severity\": \"grave\""),
      ("\"exit_status\": 1", "\"exit_status\": 7"), ("\"fail\": ", "\"fail\": -"),
    ] {
      #expect(document.contains(old))
      let answer = try validate([Array(document.replacing(old, with: new, maxReplacements: 1).utf8)])
      #expect(answer.status == 1, "the schema let \(new) pass: \(answer.text)")
    }
  }

  private func validate(_ documents: [[UInt8]]) throws -> (status: Int32, text: String) {
    try PythonCheck.validate(documents, schema: "reports/schema/assessments-v1.schema.json")
  }

  @Test func `the merged JSON gives back every assessment whole`() throws {
    let merged = try MergedAssessment.samples()
    let members = try MergedDocument.members(of: ReportFormat.json.report(merged), file: "all.json")
    #expect(members == merged.members)
  }

  @Test(arguments: [
    (#"{"schema_version": "2", "accounts": [], "assessments": []}"#, "schema_version is 2"),
    (#"{"schema_version": "1", "accounts": [], "assessments": []}"#, "one at least"),
    (#"{"schema_version": "1", "accounts": [], "assessments": [{}]}"#, "assessments[0].schema_version"),
  ])
  func `what is no merged document is refused with the place`(_ text: String, _ expected: String) throws {
    let error = try #require(throws: AssessmentDocumentError.self) {
      try MergedDocument.members(of: Array(text.utf8), file: "all.json")
    }
    #expect(error.description.contains(expected), "\(error)")
  }

  @Test func `a failure anywhere is the worst, and what could not be told comes next`() throws {
    #expect(try MergedAssessment.samples([.passing, .failing, .nothingTold]).exitStatus == 1)
    #expect(try MergedAssessment.samples([.passing, .nothingTold]).exitStatus == 2)
    #expect(try MergedAssessment.samples([.passing, .asFarAsTold]).exitStatus == 0)
    #expect(
      report(.text, try .samples([.passing, .nothingTold])).contains("could not be told whether 1 of 2"))
    #expect(report(.text, try .many(3)).hasPrefix("1 of 3 accounts does not pass muster."))
  }

  // MARK: - Several of one account

  @Test func `the same assessment twice counts once`() throws {
    let merger = try AccountMerger([
      MergedAssessment.source("a.json", .failing), MergedAssessment.source("b.json", .failing),
    ])
    #expect(merger.merged.members.count == 1)
    #expect(merger.superseded.isEmpty)
  }

  @Test func `the newer of two assessments of an account counts, and the older is named`() throws {
    var older = Assessment.failing
    older.evaluatedAt = "2020-01-01T00:00:00Z"
    let sources = [
      MergedAssessment.source("new.json", .failing), MergedAssessment.source("old.json", older),
    ]
    for sources in [sources, sources.reversed()] {
      let merger = try AccountMerger(sources)
      #expect(merger.merged.assessments == [.failing])
      #expect(merger.superseded.map(\.path) == ["old.json"])
      #expect(merger.superseded.map(\.newerPath) == ["new.json"])
    }
  }

  @Test func `two different assessments of one account and time are refused with both files`() throws {
    var other = Assessment.failing
    other.notes = ["another"]
    let sources = [
      MergedAssessment.source("b.json", .failing), MergedAssessment.source("a.json", other),
    ]
    let error = try #require(throws: MergeConflict.self) { try AccountMerger(sources) }
    #expect(error.paths == ["a.json", "b.json"])
    #expect(error.reason == .sameTime)
  }

  @Test func `a newer assessment by other benchmarks does not stand for an older one`() throws {
    var other = Assessment.failing
    other.evaluatedAt = "2099-01-01T00:00:00Z"
    other.benchmarks = [SampleRun.setup]
    let sources = [
      MergedAssessment.source("a.json", .failing), MergedAssessment.source("b.json", other),
    ]
    let error = try #require(throws: MergeConflict.self) { try AccountMerger(sources) }
    #expect(error.reason == .otherBenchmarks)
  }

  @Test func `accounts that no evidence names are kept apart by file, after merging too`() throws {
    var unknown = Assessment.nothingTold
    unknown.account = Assessment.AccountIdentity(id: nil, partition: nil, alias: nil)
    let merged = try AccountMerger([
      MergedAssessment.source("b.json", unknown), MergedAssessment.source("a.json", unknown),
    ]).merged
    #expect(merged.members.map(\.file) == ["a.json", "b.json"])
    let again = try MergedDocument.members(of: ReportFormat.json.report(merged), file: "all.json")
    #expect(again == merged.members)
    for format in [ReportFormat.text, .html, .markdown, .csv] {
      let text = report(format, merged)
      #expect(text.contains("a.json") && text.contains("b.json"), "\(format)")
    }
    let categories = report(.sarif, merged).matches(of: /"id": "muster\/[^"]*"/).map { String($0.output) }
    #expect(Set(categories).count == 2)
  }

  // MARK: - What is shown

  @Test func `audits that were not alike are told apart`() throws {
    var other = Assessment.failing
    other.benchmarks = [SampleRun.setup]
    other.threshold = .critical
    other.toolVersion = "9.9.9"
    other.account.alias = "acme-two"
    other.rules[0].digest = "sha256:" + String(repeating: "0", count: 64)
    let dropped = other.rules.removeLast().id
    other.results.removeAll { $0.rule == dropped }
    let merged = try AccountMerger(MergedAssessment.sources([.failing, other])).merged
    for format in [ReportFormat.text, .html, .markdown] {
      // A page's lines are broken, a comment's signs are escaped.
      let text = report(format, merged).replacing("\\", with: "").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      for expected in [
        "Account set-up in", "Threshold: critical in", "Muster: 9.9.9 in",
        "Did not run in acme-two (100000000002): \(dropped).",
        "Rule \(other.rules[0].id) is not the same in all: ",
      ] {
        #expect(text.contains(expected), "\(format): \(expected)")
      }
    }
    #expect(!report(.text, try .many(3)).contains("Threshold:"))
  }

  @Test func `a rule with other parameters is another line`() throws {
    var other = Assessment.failing
    let index = try #require(other.rules.firstIndex { !$0.parameters.isEmpty && $0.counts[.fail] > 0 })
    let id = other.rules[index].id
    let parameters = other.rules[index].parameters.mapValues { _ in ParameterValue.integer(12_345) }
    other.rules[index].parameters = parameters
    for place in other.results.indices where other.results[place].rule == id {
      other.results[place].parameters = parameters
    }
    let merged = try AccountMerger(MergedAssessment.sources([.failing, other])).merged
    let text = report(.text, merged).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("12345 · fails in 1 of 1 account"), "\(text)")
  }

  @Test func `a comment on 500 accounts stays under GitHub's size, and annotations under its number`() throws
  {
    let merged = try MergedAssessment.many(500)
    let comment = report(.markdown, merged)
    #expect(comment.unicodeScalars.count < 65_536)
    #expect(comment.contains("and 400 more accounts"))
    let lines = report(.github, merged).split(separator: "\n")
    for level in ["error", "warning", "notice"] {
      #expect(lines.count { $0.hasPrefix("::\(level) ") } <= 10)
    }
  }

  @Test func `names that were made to break out stay text`() throws {
    var hostile = Assessment.hostile
    hostile.account.alias = SampleRun.hostileTexts[5]
    var other = hostile
    other.account = Assessment.AccountIdentity(id: nil, partition: SampleRun.hostileTexts[1], alias: nil)
    let merged = try AccountMerger(
      MergedAssessment.sources([hostile]) + [MergedAssessment.source("<b>\u{1B}[31m.json", other)]
    ).merged
    let page = report(.html, merged)
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.ranges(of: "</style>").count == 3)
    for format in [ReportFormat.text, .markdown, .github, .csv, .html] {
      #expect(!report(format, merged).contains("\u{1B}"), "\(format)")
      #expect(!report(format, merged).contains("\u{202E}"), "\(format)")
    }
    for line in report(.markdown, merged).split(separator: "\n") {
      let prose = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
      #expect(!prose.contains("<script") && !prose.contains("<img") && !prose.contains("<b>"), "\(line)")
    }
  }
}
