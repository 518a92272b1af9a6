import Digests
package import IAM
import Reporting
import Rules
package import Signing

/// Checks bundles, each by itself and as a chain.
package struct BundleVerifier {
  private let keys: [PublicKey]
  private let toolVersion: String
  private let now: Timestamp?

  /// `keys`: whose signatures are trusted; `toolVersion`: this version, for what is said of another one's bundle; `now`: the verifier's
  /// clock, nil where nothing is to be said of a time that has not come yet.
  package init(keys: [PublicKey], toolVersion: String, now: Timestamp? = nil) {
    self.keys = keys
    self.toolVersion = toolVersion
    self.now = now
  }

  /// Checks the bundle at `path`; throws only if the file cannot be read.
  ///
  /// What is in it is judged again only once its signature and all its digests are right: rules and documents of strangers are not even looked at.
  package func check(_ path: String) throws(ArchiveError) -> BundleCheck {
    var check = BundleCheck(file: path)
    let bundle: Bundle
    do throws(ArchiveError) {
      bundle = try Bundle(Archive(opening: path))
    } catch {
      if case .unreadable = error { throw error }
      check.findings.append(.init(.malformed, "it is no bundle as Muster writes it: \(error)"))
      return check
    }
    let claims = BundleCheck.Claims(bundle)
    check.claims = claims
    check.findings = findings(bundle)
    guard check.findings.isEmpty else { return check }
    switch rerun(bundle) {
    case .reproduced(let summary):
      check.isReproduced = true
      check.summary = summary
    case .differs(let finding):
      check.isReproduced = false
      check.findings.append(finding)
    }
    check.findings += claims.timeFindings
    check.remarks = claims.timeRemarks(now: now) + builtInRemarks(bundle) + (check.summary?.remarks ?? [])
    return check
  }

  /// What is wrong with the signature and the digests; nothing is judged.
  func findings(_ bundle: Bundle) -> [BundleCheck.Finding] {
    (signatureFinding(bundle.envelope).map { [$0] } ?? []) + Self.fileFindings(bundle)
  }

  /// What is wrong with the signature alone.
  func signatureFinding(_ envelope: Envelope) -> BundleCheck.Finding? {
    guard let key = keys.first(where: { $0.keyID == envelope.signature.keyID }) else {
      return .init(
        .wrongKey,
        "it names the key \(envelope.signature.keyID.prefix(64)), which is none of those given (\(keys.map(\.keyID).joined(separator: ", ")))"
      )
    }
    guard envelope.isSigned(by: key) else {
      return .init(.wrongSignature, "the signature does not fit: statement or signature were altered")
    }
    return nil
  }

  private static func fileFindings(_ bundle: Bundle) -> [BundleCheck.Finding] {
    let files = bundle.archive.files.dropLast()
    let digests = Dictionary(files.map { ($0.name, $0.sha256) }) { first, _ in first }
    var findings: [BundleCheck.Finding] = []
    var signed: Set<String> = []
    for subject in bundle.statement.subjects {
      signed.insert(subject.name)
      guard let digest = digests[subject.name] else {
        findings.append(.init(.fileMissing, "\(subject.name) is not there"))
        continue
      }
      if digest != subject.sha256 {
        findings.append(
          .init(
            .fileAltered,
            "\(subject.name) is not the file that was signed: its SHA-256 is \(digest), not \(subject.sha256)"
          ))
      }
    }
    for file in files where !signed.contains(file.name) {
      findings.append(.init(.fileAdded, "\(file.name) was not signed"))
    }
    return findings
  }

  /// The rules of a version are known to that version alone.
  private func builtInRemarks(_ bundle: Bundle) -> [BundleCheck.Remark] {
    guard bundle.statement.musterVersion == toolVersion, let file = bundle.archive.file(Bundle.builtInName),
      file.sha256 != SHA256.hexDigest(of: BuiltIn.text)
    else { return [] }
    return [
      .init(
        .builtInRulesDiffer,
        "it was made by Muster \(toolVersion) as it says, and its built-in rules are not those of this Muster \(toolVersion)"
      )
    ]
  }

  private enum Rerunning {
    case reproduced(AuditSummary)
    case differs(BundleCheck.Finding)
  }

  private func rerun(_ bundle: Bundle) -> Rerunning {
    let statement = bundle.statement
    let maker = statement.musterVersion
    let versions =
      maker == toolVersion
      ? "this is the version that made it, \(maker)"
      : "it was made by Muster \(maker), and this is \(toolVersion); \(maker) tells whether it was ever right"
    do {
      guard let file = bundle.archive.file(Bundle.assessmentName) else {
        return .differs(.init(.notReproduced, "it holds no \(Bundle.assessmentName)"))
      }
      let outcome = try Rerun(bundle).outcome()
      let stored = try bundle.archive.bytes(of: file, limit: 1 << 31)
      if let difference = FirstDifference(stored, AssessmentDocument.encode(outcome.assessment)) {
        return .differs(
          .init(.notReproduced, "the assessment is not reproduced: \(difference); \(versions)"))
      }
      if let difference = statement.difference(from: outcome.assessment) {
        return .differs(.init(.notReproduced, difference))
      }
      return .reproduced(outcome.summary)
    } catch {
      return .differs(.init(.notReproduced, "the evidence cannot be judged again: \(error); \(versions)"))
    }
  }
}

extension AuditStatement {
  /// What it says of the evidence and the evidence does not; nil if it says the same.
  fileprivate func difference(from assessment: Assessment) -> String? {
    for (what, said, found) in [
      ("account", account, assessment.account.id),
      ("time of collection", collectedAt?.iso8601, assessment.collectedAt),
      ("collector", collectedBy, assessment.collectedBy),
    ] where said != found {
      return "the statement names the \(what) \(said ?? "unknown"), and the evidence \(found ?? "none")"
    }
    return nil
  }
}
