import IAM

extension BundleVerifier {
  /// Where a chain begins and ends, as somebody wrote it down elsewhere.
  package struct Anchors: Equatable, Sendable {
    /// The digest that the first bundle has to follow.
    package var after: String?
    /// The digest that the last bundle has to have.
    package var last: String?

    package init(after: String? = nil, last: String? = nil) {
      self.after = after
      self.last = last
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
    var before: (file: String, claims: BundleCheck.Claims)?
    for index in checks.indices {
      guard let claims = checks[index].claims else { continue }
      if let twin = seen[claims.digest] {
        checks[index].findings.append(.init(.nightReplayed, "it is the same night as \(twin)"))
        continue
      }
      seen[claims.digest] = checks[index].file
      if let before {
        checks[index].findings += findings(of: claims, after: before.claims, before.file)
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
      before = (checks[index].file, claims)
    }
    if let last = anchors.last, let index = checks.indices.last, checks[index].claims?.digest != last {
      checks[index].findings.append(
        .init(
          .nightMissing, "it is the last bundle, and its digest is not \(last): nights after it are missing"))
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
    return findings
  }
}
