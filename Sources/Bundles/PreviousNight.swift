import FoundationEssentials
package import IAM
package import Signing

/// The bundle that the next one follows in its chain.
package struct PreviousNight: Equatable, Sendable {
  package var file: String
  /// The SHA-256 of its statement.
  package var digest: String
  package var night: Int
  /// The digest of the one before it; nil for the first.
  package var previous: String?
  package var account: String?
  package var evaluatedAt: Timestamp
  var evidence: EvidenceIdentity

  /// The bundle at `path`, or in a folder the latest of those called `*.tar`; nil if there is none.
  ///
  /// It has to be signed by one of `keys`, and its files have to be those that were signed: what follows a lie makes it look true. A folder in which
  /// any of them cannot be read is refused: a chain that passes over a damaged night cannot be told from one without it.
  package static func find(at path: String, keys: [PublicKey]) throws(LinkError) -> PreviousNight? {
    guard let latest = try latest(at: path) else { return nil }
    let verifier = BundleVerifier(keys: keys, toolVersion: "")
    do throws(ArchiveError) {
      // A stranger's file may be as long as the disk; what it says of itself is short.
      let envelope = try Bundle(Archive(opening: latest.file, digests: false)).envelope
      if let finding = verifier.signatureFinding(envelope) { throw Self.error(finding) }
      let bundle = try Bundle(Archive(opening: latest.file))
      if let finding = verifier.findings(bundle).first {
        throw Self.error(finding)
      }
      return PreviousNight(bundle)
    } catch {
      throw LinkError(latest.file, error)
    }
  }

  private static func error(_ finding: BundleCheck.Finding) -> ArchiveError {
    .malformed(offset: 0, "\(finding.kind.rawValue): \(finding.message)")
  }

  private static func latest(at path: String) throws(LinkError) -> PreviousNight? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw LinkError("\(path) is not there; if it is on another disk, is that mounted?")
    }
    guard isFolder else { return try read(path) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw LinkError("the folder \(path) cannot be read")
    }
    var latest: PreviousNight?
    for name in names.filter({ $0.hasSuffix(".tar") }).sorted() {
      let night = try read(path.hasSuffix("/") ? path + name : "\(path)/\(name)")
      if let last = latest, last.night == night.night, last.digest != night.digest {
        throw LinkError(
          "\(last.file) and \(night.file) are both night \(night.night): expected one chain in \(path); name the bundle to follow"
        )
      }
      if night.night > latest?.night ?? 0 { latest = night }
    }
    return latest
  }

  /// Reads what a bundle says of itself, unproven.
  private static func read(_ path: String) throws(LinkError) -> PreviousNight {
    do throws(ArchiveError) {
      return PreviousNight(try Bundle(Archive(opening: path, digests: false)))
    } catch {
      throw LinkError(path, error)
    }
  }

  private init(_ bundle: Bundle) {
    let statement = bundle.statement
    file = bundle.archive.path
    digest = bundle.digest
    night = statement.night
    previous = statement.previous
    account = statement.account
    evaluatedAt = statement.evaluatedAt
    evidence = statement.evidence
  }

  /// Throws if a night of this account and evidence, as of `now`, cannot follow it.
  func check(account: String?, now: Timestamp, evidence next: EvidenceIdentity) throws(LinkError) {
    guard self.account == account else {
      throw LinkError(
        "\(file) is of account \(self.account ?? "unknown"), and this audit of \(account ?? "unknown"): expected a chain for each account"
      )
    }
    guard evaluatedAt <= now else {
      throw LinkError(
        "\(file) judges as of \(evaluatedAt.iso8601), and this audit as of \(now.iso8601): a chain does not go back in time"
      )
    }
    guard !evidence.isSame(as: next) else {
      throw LinkError("the evidence of this audit is that of \(file): a night is a look at the account")
    }
    if let before = evidence.collectedAt, let time = next.collectedAt, time < before {
      throw LinkError(
        "the evidence of \(file) is of \(before.iso8601), and that of this audit of \(time.iso8601): a chain does not go back in time"
      )
    }
  }
}

extension LinkError {
  fileprivate init(_ path: String, _ error: ArchiveError) {
    switch error {
    case .unreadable(let reason): self.init(reason)
    case .malformed(_, let reason): self.init("\(path) cannot be followed: \(reason)")
    }
  }
}
