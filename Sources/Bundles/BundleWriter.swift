import Digests
import Evidence
import Files
import FoundationEssentials
import Glibc
import IAM
import Reporting
package import Rules
package import Signing

/// Writes the bundle of an audit.
package struct BundleWriter {
  private let key: SigningKey
  private let link: ChainLink

  /// What an audit was made of.
  package struct Audit {
    package var assessment: Assessment
    package var plan: RulePlan
    package var options: AssessmentOptions
    /// The folder of the documents.
    package var snapshot: String
    package var ruleFolders: [String]
    package var waivers: [String]
    package var attestations: [String]
    package var baseline: String?
    package var serviceControlPolicies: String?
    package var resourceControlPolicies: String?
    package var inventory: String?
    package var circumstances: AuditCircumstances

    package init(
      _ assessment: Assessment, plan: RulePlan, options: AssessmentOptions, snapshot: String,
      ruleFolders: [String],
      waivers: [String], attestations: [String], baseline: String? = nil, serviceControlPolicies: String?,
      resourceControlPolicies: String?,
      inventory: String?, circumstances: AuditCircumstances
    ) {
      self.assessment = assessment
      self.plan = plan
      self.options = options
      self.snapshot = snapshot
      self.ruleFolders = ruleFolders
      self.waivers = waivers
      self.attestations = attestations
      self.baseline = baseline
      self.serviceControlPolicies = serviceControlPolicies
      self.resourceControlPolicies = resourceControlPolicies
      self.inventory = inventory
      self.circumstances = circumstances
    }

    fileprivate var given: [(role: AuditStatement.Given.Role, path: String)] {
      waivers.map { (.waivers, $0) } + attestations.map { (.attestations, $0) }
        + [
          (.baseline, baseline), (.serviceControl, serviceControlPolicies),
          (.resourceControl, resourceControlPolicies),
          (.inventory, inventory),
        ].compactMap { role, path in path.map { (role, $0) } }
    }
  }

  /// What was written.
  package struct Written: Equatable, Sendable {
    package var night: Int
    /// The SHA-256 of the statement, by which the next night names it.
    package var digest: String
  }

  package init(key: SigningKey, link: ChainLink) {
    self.key = key
    self.link = link
  }

  /// Writes the bundle to a new file at `path`, which is there whole or not at all.
  ///
  /// Before it gets its name it is verified as a stranger would: a document that was changed while it was audited, or an option that a
  /// bundle does not hold, shows tonight and not in a year. Throws ``LinkError`` where only the night before is in the way.
  package func write(_ audit: Audit, to path: String) throws -> Written {
    PartialFile.removeAbandoned(of: path)
    let partial = PartialFile.path(for: path)
    do {
      // Held until it has its name.
      let archive = try ArchiveWriter(creating: partial)
      defer { withExtendedLifetime(archive) {} }
      let written = try writeFiles(audit, to: archive)
      let check = try BundleVerifier(keys: [key.publicKey], toolVersion: audit.assessment.toolVersion).check(
        partial)
      if let finding = check.findings.first {
        throw BundleError("\(path) was not written, because it would not be verified: \(finding.message)")
      }
      guard unsafe access(path, F_OK) != 0 else { throw BundleError("\(path) is there already") }
      guard unsafe rename(partial, path) == 0 else {
        throw BundleError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
      }
      return written
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
  }

  private func writeFiles(_ audit: Audit, to archive: ArchiveWriter) throws -> Written {
    let folder = try SnapshotFolder(at: audit.snapshot)
    var files: [(name: String, content: Content)] = [
      (Bundle.assessmentName, .bytes(AssessmentDocument.encode(audit.assessment))),
      (Bundle.builtInName, .bytes(Array(BuiltIn.text.utf8))),
    ]
    files += folder.files.map { (Bundle.snapshotFolder + $0.name, .file($0.path)) }
    for (index, path) in audit.ruleFolders.enumerated() {
      let folder = RuleFolder(at: path)
      for file in folder.rules + folder.benchmarks {
        files.append((Bundle.addedFolder(index + 1) + file.name, .bytes(Array(try file.text.get().utf8))))
      }
    }
    var given: [AuditStatement.Given] = []
    for (index, (role, path)) in audit.given.enumerated() {
      let name = "\(Bundle.givenFolder)\(index + 1)-\(role.rawValue)"
      given.append(AuditStatement.Given(role: role, name: path, file: name))
      files.append((name, .bytes(Array(try Data(contentsOf: URL(filePath: path))))))
    }
    files.sort { ArchiveName.precedes($0.name, $1.name) }
    for file in files {
      switch file.content {
      case .bytes(let bytes): try archive.add(file.name, bytes)
      case .file(let source): try archive.add(file.name, file: source)
      }
    }
    let statement = statement(audit, archive.digests, given, folder.notes)
    if case .following(let previous) = link {
      try previous.check(account: statement.account, now: statement.evaluatedAt, evidence: statement.evidence)
    }
    let envelope = try Envelope(signing: statement.json, type: Envelope.inToto, with: key)
    try archive.add(Bundle.envelopeName, envelope.json)
    try archive.finish()
    return Written(night: statement.night, digest: SHA256.hexDigest(of: envelope.payload.span))
  }

  private enum Content {
    case bytes([UInt8])
    case file(String)
  }

  private func statement(
    _ audit: Audit, _ digests: [(name: String, sha256: String)], _ given: [AuditStatement.Given],
    _ notes: [String]
  ) -> AuditStatement {
    let assessment = audit.assessment
    var circumstances = audit.circumstances
    var previous: PreviousNight?
    switch link {
    case .first: break
    case .following(let night): previous = night
    case .none(let reason): circumstances.unlinked = reason
    }
    return AuditStatement(
      subjects: digests.map { AuditStatement.Subject(name: $0.name, sha256: $0.sha256) },
      musterVersion: assessment.toolVersion, account: assessment.account.id,
      collectedBy: assessment.collectedBy,
      collectedAt: assessment.collectedAt.flatMap { Timestamp(iso8601: $0) }, evaluatedAt: audit.options.now,
      asOfCollection: audit.options.asOfCollection, threshold: audit.options.threshold,
      allowUnknown: audit.options.allowUnknown, listing: audit.options.listing,
      night: (previous?.night ?? 0) + 1,
      previous: previous?.digest,
      runs: audit.plan.runs.map { run in
        AuditStatement.Run(
          rule: run.rule.id, digest: run.digest, severity: run.severity, parameters: run.parameters,
          benchmarks: run.benchmarks)
      },
      benchmarks: audit.plan.benchmarks.map { plan in
        AuditStatement.Coverage(benchmark: plan.benchmark.id, runs: plan.runs)
      },
      ruleFolders: audit.ruleFolders, given: given, snapshotNotes: notes,
      circumstances: circumstances)
  }
}
