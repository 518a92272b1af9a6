import Spelling

/// The name of a service as a principal: `ec2.amazonaws.com`.
struct ServicePrincipalName {
  /// Before the suffix: `ec2`, `delivery.logs`.
  let name: String
  let suffix: String

  /// Nil where it ends like no partition's names do.
  init?(_ text: String) {
    let folded = text.lowercased()
    guard
      let suffix = Self.suffixes.first(where: { folded.hasSuffix($0) && folded.utf8.count > $0.utf8.count })
    else { return nil }
    self.suffix = suffix
    name = String(folded.dropLast(suffix.count))
  }

  /// The DNS suffixes of AWS's partitions; `aws.internal` is in what some services call themselves.
  private static let suffixes = [
    ".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".c2s.ic.gov", ".sc2s.sgov.gov",
    ".cloud.adc-e.uk", ".csp.hci.ic.gov", ".aws.internal",
  ]

  /// What was probably meant where no service is called so; nil where one is, or none is near.
  ///
  /// There is no list of all principals, so that only what looks like a slip is one.
  func intended(_ catalogue: ActionCatalogue) -> String? {
    let labels = name.split(separator: ".").map(String.init)
    guard labels.count == 1, let label = labels.first, label.utf8.count > 4,
      !catalogue.hasService(label), !Self.others.contains(label)
    else { return nil }
    let known = Set(catalogue.prefixes).union(Self.others)
    // Versions and hyphens are no slips: securityhubv2, application-insights.
    let bare = Self.bare(label)
    if known.contains(where: { Self.bare($0) == bare }) { return nil }
    return NearestName.near(label, in: known, within: label.utf8.count > 8 ? 2 : 1, atMost: 1).first
      .map { "\($0)\(suffix)" }
  }

  private static func bare(_ label: String) -> Substring {
    var label = label.replacing("-", with: "")[...]
    while let last = label.last, last.isNumber { label = label.dropLast() }
    return label.hasSuffix("v") ? label.dropLast() : label
  }

  /// The name with the suffix that it should have; nil where no service is called so.
  static func mended(_ text: String, _ catalogue: ActionCatalogue) -> String? {
    guard let label = text.lowercased().split(separator: ".").first.map(String.init) else { return nil }
    return catalogue.hasService(label) || others.contains(label) ? "\(label).amazonaws.com" : nil
  }

  /// Names that are no prefix of actions: those that the ways of escalation know, and those near to another.
  private static let others: Set<String> = {
    let ways = EscalationCatalogue.builtIn.entries.flatMap { $0.services + $0.companions }
    return Set(ways.compactMap { $0.split(separator: ".").first.map(String.init) }).union([
      "cassandra", "ec2fleet", "ec2scheduled", "edgelambda", "lexv2", "macie", "migrationhub", "monitoring",
      "opensearchservice", "opsworks", "spotfleet", "transitgateway", "vmie", "vpc-flow-logs",
    ])
  }()
}
