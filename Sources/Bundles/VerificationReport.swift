import IAM
import JSON
import Reporting

/// What a verification prints.
package struct VerificationReport {
  private let checks: [BundleCheck]
  private let toolVersion: String

  package init(_ checks: [BundleCheck], toolVersion: String) {
    self.checks = checks
    self.toolVersion = toolVersion
  }

  package var isVerified: Bool { checks.allSatisfy(\.isVerified) }

  /// For people: a paragraph for each bundle, and the sum of all.
  package var text: [UInt8] {
    var lines: [String] = []
    for check in checks {
      lines.append(check.file)
      for (title, words) in facts(of: check) {
        lines.append("  " + title + String(repeating: " ", count: max(1, 12 - title.count)) + words)
      }
      for finding in check.findings { lines.append("  ! \(finding.kind.rawValue): \(finding.message)") }
      for remark in check.remarks { lines.append("  ? \(remark.kind.rawValue): \(remark.message)") }
      lines.append("")
    }
    let failed = checks.count { !$0.isVerified }
    let bundles = checks.count == 1 ? "1 bundle" : "\(checks.count) bundles"
    let remarks = checks.reduce(0) { $0 + $1.remarks.count }
    lines.append(
      (failed == 0 ? "\(bundles): verified" : "\(bundles): not verified, something is wrong with \(failed)")
        + (remarks == 0 ? "" : "; \(remarks) \(remarks == 1 ? "remark" : "remarks"), read what follows a ?"))
    return Array(lines.map { VisibleText.line($0) + "\n" }.joined().utf8)
  }

  private func facts(of check: BundleCheck) -> [(String, String)] {
    guard let claims = check.claims else { return [] }
    var facts = [
      (
        "audit",
        "account \(claims.account ?? "unknown"), as of \(claims.evaluatedAt.iso8601), by Muster \(claims.musterVersion)"
      ),
      ("chain", "night \(claims.night)" + (claims.previous.map { ", after \($0)" } ?? ", the first")),
      ("digest", claims.digest), ("evidence", Self.evidence(of: claims)),
    ]
    if let made = claims.circumstances { facts.append(("made", Self.words(of: made))) }
    guard let isReproduced = check.isReproduced else { return facts }
    facts.append(("signed by", claims.keyID))
    facts.append(("files", "\(claims.files), all as they were signed"))
    if isReproduced {
      facts.append(
        (
          "assessment",
          "reproduced byte for byte by Muster \(toolVersion)"
            + (claims.musterVersion == toolVersion
              ? "" : ", with the number \(claims.musterVersion) of its maker in it")
        ))
    }
    return facts + (check.summary.map { Self.facts(of: $0, claims.circumstances) } ?? [])
  }

  /// For programs.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema_version", "1")
      json.member("verified", isVerified)
      json.member("muster_version", toolVersion)
      json.key("bundles")
      json.array { json in
        for check in checks { json.item { json in json.object { Self.write(check, to: &$0) } } }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ check: BundleCheck, to json: inout JSONWriter) {
    json.member("file", check.file)
    json.member("verified", check.isVerified)
    json.member("account", check.claims?.account)
    json.member("night", check.claims?.night)
    json.member("digest", check.claims?.digest)
    json.member("previous", check.claims?.previous)
    json.member("collected_at", check.claims?.evidence.collectedAt?.iso8601)
    json.member("evaluated_at", check.claims?.evaluatedAt.iso8601)
    json.member("muster_version", check.claims?.musterVersion)
    json.member("key", check.claims?.keyID)
    json.member("files", check.claims?.files)
    json.key("reproduced")
    if let isReproduced = check.isReproduced { json.bool(isReproduced) } else { json.null() }
    json.key("findings")
    json.entries(check.findings.map { ($0.kind.rawValue, $0.message) })
    json.key("remarks")
    json.entries(check.remarks.map { ($0.kind.rawValue, $0.message) })
    json.key("evidence")
    if let claims = check.claims { json.evidence(of: claims) } else { json.null() }
    json.key("made")
    if let made = check.claims?.circumstances { json.circumstances(made) } else { json.null() }
    json.key("audit")
    if let summary = check.summary { json.summary(summary) } else { json.null() }
  }
}
