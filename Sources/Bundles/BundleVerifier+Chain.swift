import IAM

extension BundleVerifier {
  /// Where a chain begins and ends, as somebody wrote it down elsewhere.
  package struct Anchors: Equatable, Sendable {
    /// The digest that the first bundle has to follow.
    package var after: String?
    /// The digest that the last bundle has to have.
    package var last: String?
    /// The digests of all nights, each of which has to be there if it is not before the first bundle.
    package var all: [String]

    package init(after: String? = nil, last: String? = nil, all: [String] = []) {
      self.after = after
      self.last = last
      self.all = all
    }
  }

  /// Checks bundles in the order in which they were made: each by itself, and that each follows the one before.
  ///
  /// A single bundle is judged by itself; several are a chain, which has to begin with the first night or behind `anchors.after`.
  package func check(_ paths: [String], anchors: Anchors = Anchors()) throws(ArchiveError) -> [BundleCheck] {
    var checks: [BundleCheck] = []
    for path in paths { checks.append(try check(path)) }
    Self.link(&checks, anchors)
    return checks
  }

  static func link(_ checks: inout [BundleCheck], _ anchors: Anchors) {
    var seen: [String: String] = [:]
    var evidence: [(file: String, identity: EvidenceIdentity)] = []
    var before: (file: String, claims: BundleCheck.Claims, index: Int)?
    for index in checks.indices {
      guard let claims = checks[index].claims else { continue }
      if let twin = seen[claims.digest] {
        checks[index].findings.append(.init(.nightReplayed, "it is the same night as \(twin)"))
        continue
      }
      seen[claims.digest] = checks[index].file
      link(&checks[index], evidence: claims.evidence, among: evidence)
      evidence.append((checks[index].file, claims.evidence))
      if let before {
        checks[index].findings += findings(of: claims, after: before.claims, before.file)
        checks[index].remarks += remarks(of: checks[index], after: checks[before.index])
      } else if let after = anchors.after {
        if claims.previous != after {
          checks[index].findings.append(
            .init(.chainBroken, "it follows \(claims.previous ?? "no night"), and not \(after)"))
        }
      } else if checks.count > 1, claims.night > 1 {
        checks[index].findings.append(
          .init(
            .nightMissing,
            "it is night \(claims.night), and those before it are missing; a chain that begins later takes --after DIGEST"
          ))
      }
      before = (checks[index].file, claims, index)
    }
    findMissing(of: anchors.all, &checks)
    if let last = anchors.last, let index = checks.indices.last, checks[index].claims?.digest != last {
      checks[index].findings.append(
        .init(
          .nightMissing, "it is the last bundle, and its digest is not \(last): nights after it are missing"))
    }
  }

  /// Says which of the digests that somebody wrote down no bundle has; those before the first bundle are not asked for.
  private static func findMissing(of digests: [String], _ checks: inout [BundleCheck]) {
    guard !digests.isEmpty, let end = checks.indices.last else { return }
    let places = Dictionary(digests.enumerated().map { ($1, $0) }) { first, _ in first }
    let there = checks.map { $0.claims.flatMap { places[$0.digest] } }
    // Nights before the first that was written down are no strangers.
    let known = there.firstIndex { $0 != nil }
    for index in checks.indices where there[index] == nil && index >= known ?? 0 {
      guard let digest = checks[index].claims?.digest else { continue }
      checks[index].findings.append(
        .init(.chainBroken, "its digest is none that was written down, \(digest)"))
    }
    guard let known, let begin = there[known] else { return }
    var missing = Set(digests.indices.dropFirst(begin))
    for case let place? in there { missing.remove(place) }
    for place in missing.sorted() {
      checks[end].findings.append(
        .init(.nightMissing, "a night was written down with the digest \(digests[place]), and is not there"))
    }
  }

  /// Says where evidence served for a night before.
  private static func link(
    _ check: inout BundleCheck, evidence: EvidenceIdentity,
    among others: [(file: String, identity: EvidenceIdentity)]
  ) {
    if let twin = others.first(where: { $0.identity.isSame(as: evidence) }) {
      check.findings.append(
        .init(.evidenceReplayed, "its evidence is that of \(twin.file): nobody looked at the account again"))
    } else if let time = evidence.collectedAt,
      let twin = others.first(where: { $0.identity.collectedAt == time })
    {
      check.remarks.append(
        .init(
          .evidenceSameTime,
          "its evidence says the same time as that of \(twin.file), \(time.iso8601), and is not the same"))
    }
  }

  private static func findings(
    of claims: BundleCheck.Claims, after before: BundleCheck.Claims, _ file: String
  ) -> [BundleCheck.Finding] {
    var findings: [BundleCheck.Finding] = []
    if claims.account != before.account {
      findings.append(
        .init(
          .otherAccount,
          "it is of account \(claims.account ?? "unknown"), and \(file) of \(before.account ?? "unknown")"))
    }
    if claims.previous != before.digest {
      let nights = claims.night - before.night - 1
      if claims.night == 1 {
        findings.append(.init(.chainBroken, "it begins a chain, and does not follow \(file)"))
      } else if nights > 0 {
        let missing = nights == 1 ? "night \(before.night + 1) is missing" : "\(nights) nights are missing"
        findings.append(
          .init(
            .nightMissing, "\(missing): it is night \(claims.night), and \(file) is night \(before.night)"))
      } else if nights < 0 {
        findings.append(
          .init(
            .nightReplayed, "it is night \(claims.night), and stands behind night \(before.night), \(file)"))
      } else {
        findings.append(.init(.chainBroken, "it follows another night \(before.night) than \(file)"))
      }
    } else if claims.night != before.night + 1 {
      findings.append(
        .init(.chainBroken, "it follows night \(before.night), and calls itself night \(claims.night)"))
    }
    if claims.evaluatedAt < before.evaluatedAt {
      findings.append(
        .init(
          .chainBroken,
          "it judges as of \(claims.evaluatedAt.iso8601), earlier than \(file), \(before.evaluatedAt.iso8601)"
        ))
    }
    if let time = claims.evidence.collectedAt, let earlier = before.evidence.collectedAt, time < earlier {
      findings.append(
        .init(
          .evidenceOutOfOrder,
          "its evidence is of \(time.iso8601), earlier than that of \(file), \(earlier.iso8601)"))
    }
    return findings
  }
}
