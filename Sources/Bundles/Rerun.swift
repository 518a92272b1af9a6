import Evidence
import IAM
import Reporting
import Rules

/// Judges the evidence of a bundle once more, by the rules and the clock that it holds.
///
/// Of this machine and this version it takes the engine alone: what tables are made of the evidence, and how they are asked.
struct Rerun {
  private let bundle: Bundle
  private var statement: AuditStatement { bundle.statement }

  /// What a file that is read as a whole may have at most, documents of the snapshot apart.
  private static let largestFile = 64 << 20

  init(_ bundle: Bundle) { self.bundle = bundle }

  /// What comes out now.
  struct Outcome {
    /// With the maker's version in the place of this one's.
    var assessment: Assessment
    var summary: AuditSummary
  }

  func outcome() throws -> Outcome {
    let builtIn = try BuiltIn.decode(text(of: Bundle.builtInName), name: Bundle.builtInName)
    let library = try library(over: builtIn)
    let plan = try plan(of: library)
    let account = try given().added(to: account())
    let options = AssessmentOptions(
      toolVersion: statement.musterVersion, now: statement.evaluatedAt,
      asOfCollection: statement.asOfCollection,
      threshold: statement.threshold, allowUnknown: statement.allowUnknown, listing: statement.listing,
      waivers: try decisions(.waivers, DecisionFiles.waivers),
      attestations: try decisions(.attestations, DecisionFiles.attestations))
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
    var assessment = try assessor.assess(account, plan: plan, options: options)
    if let baseline = try baseline() { assessment = assessment.compared(with: baseline) }
    return Outcome(
      assessment: assessment,
      summary: AuditSummary(assessment, plan: plan, library: library, builtIn: builtIn))
  }

  private func account() throws -> Account {
    let documents = bundle.archive.files.filter { $0.name.hasPrefix(Bundle.snapshotFolder) }.map { file in
      SnapshotFolder.File(
        name: String(file.name.dropFirst(Bundle.snapshotFolder.count)), path: bundle.archive.resolvedPath,
        offset: file.offset, size: file.size)
    }
    // In the order in which the files of a folder are read.
    return try Snapshot.read(
      documents.sorted { $0.name < $1.name }, notes: statement.snapshotNotes, of: bundle.archive.path)
  }

  private func library(over builtIn: RuleLibrary) throws -> RuleLibrary {
    let folders = try statement.ruleFolders.enumerated().map { index, path in
      let prefix = Bundle.addedFolder(index + 1)
      let files = try bundle.archive.files.filter { $0.name.hasPrefix(prefix) }.map { file in
        RuleFolder.File(
          name: String(file.name.dropFirst(prefix.count)), text: .success(try text(of: file.name)))
      }
      return RuleFolder(
        path: path, rules: files.filter { !$0.name.contains("/") }.sorted { $0.name < $1.name },
        benchmarks: files.filter { $0.name.hasPrefix("benchmarks/") }.sorted { $0.name < $1.name })
    }
    return try RuleFiles.load(texts: folders, addingTo: builtIn)
  }

  private func plan(of library: RuleLibrary) throws -> RulePlan {
    let runs = try statement.runs.map { run in
      guard let rule = library.rule(run.rule) else {
        throw RerunError("no rule of the bundle is called '\(run.rule)'")
      }
      let digest = RuleDigest.digest(of: rule, in: library)
      guard digest == run.digest else {
        throw RerunError(
          "the digest of rule \(run.rule) is \(digest), and not \(run.digest) as the statement says")
      }
      let defaults = library.defaults(of: rule)
      return RuleRun(
        rule: rule, parameters: run.parameters,
        changedParameters: run.parameters.filter { defaults[$0.key] != $0.value }, severity: run.severity,
        benchmarks: run.benchmarks, digest: digest)
    }
    return RulePlan(
      runs: runs,
      benchmarks: try statement.benchmarks.map { coverage in
        guard let benchmark = library.benchmark(coverage.benchmark) else {
          throw RerunError("no benchmark of the bundle is called '\(coverage.benchmark)'")
        }
        guard coverage.runs.joined().joined().allSatisfy({ $0.map(runs.indices.contains) ?? true }) else {
          throw RerunError("benchmark \(coverage.benchmark) names a rule that did not run")
        }
        return BenchmarkPlan(benchmark: library.expanded(benchmark), runs: coverage.runs)
      })
  }

  private func baseline() throws -> StoredBaseline? {
    guard let given = files(.baseline).first else { return nil }
    let bytes = try bytes(of: given.file)
    let name = given.name.split(separator: "/").last.map(String.init)
    guard let member = try MergedDocument.members(of: bytes, file: name ?? "").first else { return nil }
    return StoredBaseline(member.assessment, name: name, sha256: AssessmentDocument.digest(of: bytes))
  }

  private func given() throws -> GivenEvidence {
    GivenEvidence(
      serviceControl: try files(.serviceControl).first.map {
        try ControlPolicyFile(bytes(of: $0.file), name: $0.name, as: .serviceControl)
      },
      resourceControl: try files(.resourceControl).first.map {
        try ControlPolicyFile(bytes(of: $0.file), name: $0.name, as: .resourceControl)
      },
      inventory: try files(.inventory).first.map { try InventoryFile(bytes(of: $0.file), name: $0.name) })
  }

  private func decisions<Decision>(
    _ role: AuditStatement.Given.Role, _ read: (String, String) throws -> [Decision]
  ) throws -> [Decision] {
    try files(role).flatMap { try read(text(of: $0.file), $0.name) }
  }

  private func files(_ role: AuditStatement.Given.Role) -> [AuditStatement.Given] {
    statement.given.filter { $0.role == role }
  }

  private func bytes(of name: String) throws -> [UInt8] {
    guard let file = bundle.archive.file(name) else { throw RerunError("the bundle holds no \(name)") }
    return try bundle.archive.bytes(of: file, limit: Self.largestFile)
  }

  private func text(of name: String) throws -> String {
    guard let text = String(validating: try bytes(of: name), as: UTF8.self) else {
      throw RerunError("\(name) is not UTF-8")
    }
    return text
  }
}

/// Why the evidence of a bundle cannot be judged again.
struct RerunError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}
