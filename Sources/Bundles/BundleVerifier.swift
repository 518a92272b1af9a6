import Reporting
package import Signing

/// Checks bundles, each by itself and as a chain.
package struct BundleVerifier {
  private let keys: [PublicKey]
  private let toolVersion: String

  /// `keys`: whose signatures are trusted; `toolVersion`: this version, for what is said of another one's bundle.
  package init(keys: [PublicKey], toolVersion: String) {
    self.keys = keys
    self.toolVersion = toolVersion
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
    let statement = bundle.statement
    let signature = bundle.envelope.signature
    check.claims = BundleCheck.Claims(
      account: statement.account, night: statement.night, previous: statement.previous, digest: bundle.digest,
      evaluatedAt: statement.evaluatedAt, musterVersion: statement.musterVersion, keyID: signature.keyID,
      files: statement.subjects.count)
    if let finding = signatureFinding(bundle.envelope) { check.findings.append(finding) }
    check.findings += Self.fileFindings(bundle)
    guard check.findings.isEmpty else { return check }
    let finding = rerunFinding(bundle)
    check.isReproduced = finding == nil
    check.findings += finding.map { [$0] } ?? []
    return check
  }

  private func signatureFinding(_ envelope: Envelope) -> BundleCheck.Finding? {
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

  private func rerunFinding(_ bundle: Bundle) -> BundleCheck.Finding? {
    let maker = bundle.statement.musterVersion
    let versions =
      maker == toolVersion
      ? "this is the version that made it, \(maker)"
      : "it was made by Muster \(maker), and this is \(toolVersion); \(maker) tells whether it was ever right"
    do {
      guard let file = bundle.archive.file(Bundle.assessmentName) else {
        return .init(.notReproduced, "it holds no \(Bundle.assessmentName)")
      }
      let assessment = try Rerun(bundle).assessment()
      let stored = try bundle.archive.bytes(of: file, limit: 1 << 31)
      guard let difference = FirstDifference(stored, assessment) else { return nil }
      return .init(.notReproduced, "the assessment is not reproduced: \(difference); \(versions)")
    } catch {
      return .init(.notReproduced, "the evidence cannot be judged again: \(error); \(versions)")
    }
  }
}
