import IAM
import Rules
import Signing
import TestSupport
import Testing

@testable import Bundles

/// What a verification says beside yes and no: when, of what, by what measure, and with what verdict.
struct SummaryTests {
  private let audit: SmallAudit

  init() throws { audit = try SmallAudit() }

  private func checks(_ names: String..., now: Timestamp? = nil) throws -> [BundleCheck] {
    try BundleVerifier(keys: [audit.key.publicKey], toolVersion: "0.1.0", now: now).check(
      names.map(audit.path))
  }

  private func text(_ checks: [BundleCheck]) -> String {
    String(decoding: VerificationReport(checks, toolVersion: "0.1.0").text, as: UTF8.self)
  }

  @Test func `a night says when its evidence was collected, and how it came about`() throws {
    try audit.bundle("1.tar", day: "2026-11-23", collected: "2026-11-22T21:00:00Z")
    let checks = try checks("1.tar")
    #expect(checks[0].findings == [] && checks[0].remarks == [])
    let text = text(checks)
    #expect(
      text.contains("  evidence    collected at 2026-11-22T21:00:00Z by arn:aws:iam::111122223333:user/a"))
    #expect(
      text.contains("at 2026-11-23T00:00:00Z; the evidence was read from a folder; judged as of a time"))
    #expect(text.contains("exit status 2, threshold low: 0 failed, 1 could not be told, 0 passed"))
    #expect(text.contains("  scope       1 of \(BuiltIn.library.rules.count) rules ran: 1 rule by name"))
    #expect(text.hasSuffix("\n1 bundle: verified\n"))
  }

  @Test func `evidence that is later than the verdict keeps a bundle from being written`() throws {
    let error = #expect(throws: BundleError.self) {
      try audit.bundle("1.tar", day: "2026-11-01", collected: "2026-11-10T00:00:00Z")
    }
    #expect(error?.description.contains("before its evidence was collected") == true)
    try audit.bundle("2.tar", day: "2026-11-10")
    var claims = try #require(try checks("2.tar")[0].claims)
    claims.evaluatedAt = try #require(Timestamp(day: "2026-11-01"))
    #expect(claims.timeFindings.map(\.kind) == [.judgedBeforeCollected])
  }

  @Test func `old evidence, a clock that was given and times to come are remarked`() throws {
    let made = try #require(Timestamp(iso8601: "2026-11-28T02:00:00Z"))
    try audit.bundle("1.tar", day: "2027-12-01", collected: "2026-11-10T00:00:00Z", madeAt: made)
    let checks = try checks("1.tar", now: made)
    #expect(checks[0].isVerified)
    #expect(checks[0].remarks.map(\.kind) == [.evidenceOld, .clockGiven, .timeInFuture])
    #expect(checks[0].remarks[0].message.contains("386 days old"))
    #expect(text(checks).contains("? time-in-future: it judges as of 2027-12-01T00:00:00Z, and now is 2026"))
    #expect(text(checks).hasSuffix("1 bundle: verified; 3 remarks, read what follows a ?\n"))
  }

  @Test func `a night of another measure than the one before is remarked, and what it left out is said`()
    throws
  {
    try audit.folder.write(
      """
      - {rule: root-mfa-enabled, subject: "*", owner: mallory, reason: none, expires: never}
      """, to: "waivers.yaml")
    let all = SelectionRequest(benchmarks: ["cis-aws-5.0"])
    try audit.bundle("1.tar", day: "2026-11-22", request: all)
    var less = all
    less.excludes = Array(
      BuiltIn.library.benchmark("cis-aws-5.0").map { $0.selections.map(\.rule) }?.prefix(2) ?? [])
    let ran = try #require(
      BuiltIn.library.benchmark("cis-aws-5.0")?.selections.map(\.rule).first { !less.excludes.contains($0) })
    less.severities = [ran: .info]
    try audit.bundle(
      "2.tar", day: "2026-11-23", after: "1.tar", request: less, threshold: .critical,
      waivers: ["waivers.yaml"])
    let checks = try checks("1.tar", "2.tar")
    #expect(checks.map(\.isVerified) == [true, true])
    #expect(checks[0].remarks == [])
    #expect(checks[0].summary?.changedParameters == [], "what a benchmark asks for is no change")
    let kinds = checks[1].remarks.map(\.kind)
    for kind in [BundleCheck.Remark.Kind.rulesChanged, .severitiesChanged, .thresholdChanged] {
      #expect(kinds.contains(kind), "\(kind)")
    }
    let summary = try #require(checks[1].summary)
    #expect(summary.benchmarks.first?.notRun == less.excludes.sorted())
    #expect(summary.changedSeverities.map(\.rule) == [ran])
    let text = text(checks)
    #expect(text.contains("not run     of cis-aws-5.0, 2 rules: "))
    #expect(text.contains("excluded    \(less.excludes[0]), \(less.excludes[1])"))
    #expect(text.contains("severities  \(ran)=info ("))
    #expect(text.contains("threshold-changed: since \(audit.path("1.tar")): it was low, is critical"))
  }

  @Test func `a waiver that takes in everything is named with its owner`() throws {
    try audit.folder.write(
      """
      - {rule: root-mfa-enabled, subject: "*", owner: mallory, reason: none, expires: never}
      """, to: "waivers.yaml")
    try audit.bundle("1.tar", waivers: ["waivers.yaml"])
    let check = try checks("1.tar")[0]
    #expect(check.isVerified)
    #expect(check.remarks.map(\.kind) == [.waiverTooWide])
    #expect(check.remarks[0].message.contains("root-mfa-enabled for * by mallory, until never"))
    #expect(text([check]).contains("waivers     1 of 1 in force, 1 result waived, 1 too wide"))
  }

  @Test func `an account or a time in the statement that the evidence does not have is not reproduced`()
    throws
  {
    try audit.bundle("1.tar")
    let bundle = try Bundle(Archive(opening: audit.path("1.tar")))
    let changes: [(inout AuditStatement) -> Void] = [
      { $0.account = "999999999999" }, { $0.collectedAt = Timestamp(seconds: 1_700_000_000) },
    ]
    for (index, change) in changes.enumerated() {
      var statement = bundle.statement
      change(&statement)
      let check = try BundleVerifier.resigned(bundle, statement, audit, to: "other-\(index).tar")
      #expect(check.findings.map(\.kind) == [.notReproduced])
      #expect(check.findings.first?.message.hasPrefix("the statement names the ") == true)
    }
  }

  @Test func `built-in rules that are not those of the version are remarked`() throws {
    try audit.bundle("1.tar")
    let bundle = try Bundle(Archive(opening: audit.path("1.tar")))
    let check = try BundleVerifier.resigned(bundle, bundle.statement, audit, to: "2.tar") { name, bytes in
      if name == Bundle.builtInName { bytes.append(0x0A) }
    }
    #expect(check.isVerified)
    #expect(check.remarks.map(\.kind) == [.builtInRulesDiffer])
  }

  @Test func `a statement of a version that did not say how it came about is read`() throws {
    try audit.bundle("1.tar")
    let bundle = try Bundle(Archive(opening: audit.path("1.tar")))
    var statement = bundle.statement
    statement.circumstances = nil
    let check = try BundleVerifier.resigned(bundle, statement, audit, to: "2.tar")
    #expect(check.isVerified)
    #expect(!text([check]).contains("\n  made "))
  }

  @Test func `every verification satisfies the published schema`() throws {
    try audit.bundle(
      "1.tar", request: SelectionRequest(benchmarks: ["cis-aws-5.0"], excludes: ["root-mfa-enabled"]))
    try audit.bundle("2.tar", day: "2026-12-24", collected: "2026-11-23T00:00:00Z", after: "1.tar")
    try audit.folder.write("garbage", to: "3.tar")
    let documents = try [["1.tar"], ["1.tar", "2.tar"], ["2.tar", "1.tar"], ["3.tar", "1.tar"]].map { names in
      VerificationReport(
        try audit.verifier().check(names.map(audit.path)), toolVersion: "0.1.0"
      ).json
    }
    let schema = "reports/schema/verification-v1.schema.json"
    let answer = try PythonCheck.validate(documents, schema: schema)
    #expect(answer.status == 0, "\(answer.text)")
    let text = String(decoding: documents[1], as: UTF8.self)
    for (old, new) in [
      ("\"verified\": true", "\"verified\": 1"), ("\"evidence-old\"", "\"odd\""),
      ("\"threshold\": \"low\"", "\"threshold\": \"lowest\""), ("\"not_run\":", "\"notrun\":"),
    ] {
      #expect(text.contains(old), "\(old)")
      let changed = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
      #expect(try PythonCheck.validate([changed], schema: schema).status == 1, "the schema let \(new) pass")
    }
    // A kind that the schema does not know would be found only where somebody meets it.
    let published = try Project.text(of: schema)
    for kind in BundleCheck.Finding.Kind.allCases.map(\.rawValue)
      + BundleCheck.Remark.Kind.allCases.map(\.rawValue)
    {
      #expect(published.contains("\"\(kind)\""), "\(kind)")
    }
  }
}

extension BundleVerifier {
  /// Signs `statement` about the files of `bundle` as only the key's owner can, and checks the result.
  fileprivate static func resigned(
    _ bundle: Bundle, _ statement: AuditStatement, _ audit: SmallAudit, to name: String,
    changing change: (String, inout [UInt8]) -> Void = { _, _ in }
  ) throws -> BundleCheck {
    var statement = statement
    let writer = try ArchiveWriter(creating: audit.path(name))
    for file in bundle.archive.files.dropLast() {
      var bytes = try bundle.archive.bytes(of: file, limit: 1 << 30)
      change(file.name, &bytes)
      try writer.add(file.name, bytes)
    }
    statement.subjects = writer.digests.map { .init(name: $0.name, sha256: $0.sha256) }
    let envelope = try Envelope(signing: statement.json, type: Envelope.inToto, with: audit.key)
    try writer.add(Bundle.envelopeName, envelope.json)
    try writer.finish()
    return try audit.verifier().check(audit.path(name))
  }
}
