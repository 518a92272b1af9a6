// Where a way is gone: all that is done on it, but for IAM, is done in one region.
extension EscalationGraph {
  /// The regions in which it may make a difference to go the way.
  ///
  /// Those that the policies on its actions name, those of what is there, and one of which nobody speaks; nil alone where no
  /// policy on them speaks of a region.
  func regions(_ node: AccountPrincipal, _ entry: EscalationEntry, making made: String? = nil) -> [String?] {
    guard
      node.policies.contains(where: { !$0.regional.isEmpty })
        || access.resourceControl.contains(where: { $0.contains { !$0.compiled.regional.isEmpty } })
    else { return [nil] }
    let policies = node.policies.all + access.resourceControl.joined()
    let numbers = entry.actions.filter { $0.isRegional }.compactMap { access.actions[$0.name] }
    var regions: [String] = []
    for policy in policies {
      for (place, named) in policy.compiled.regions.enumerated()
      where !named.isEmpty && numbers.contains(where: policy.compiled.covered[place].contains) {
        for region in named where !regions.contains(region) { regions.append(region) }
      }
    }
    guard !regions.isEmpty else { return [nil] }
    if let made, let region = ARN(made)?.region, !region.isEmpty { return [region] }
    if let existing = entry.existing, let pool = inventory?[existing.type]?.pool {
      for region in pool.regionNames where !region.isEmpty && !regions.contains(region) {
        regions.append(region)
      }
    }
    if let other = Self.others.first(where: { !regions.contains($0) }) { regions.append(other) }
    return regions
  }

  /// The region in which the way is gone best.
  mutating func region(
    _ node: AccountPrincipal, _ entry: EscalationEntry, making made: String? = nil
  ) -> String? {
    let regions = regions(node, entry, making: made)
    guard regions.count > 1 else { return regions.first ?? nil }
    var best: (region: String?, certainty: Certainty) = (nil, .no)
    for region in regions where best.certainty != .yes {
      let certainty = gate(node, entry, making: made, in: region)
      if certainty > best.certainty { best = (region, certainty) }
    }
    return best.region
  }

  /// A number for what comes of a way in each region, lower than any node's, so that all with the same share what they reach.
  mutating func number(of gates: [(region: String?, certainty: Certainty)]) -> Int {
    let list = gates.map { "\($0.region ?? "") \($0.certainty.rawValue)" }
    if let known = regionalGates[list] { return known }
    let number = Int.min + regionalGates.count
    regionalGates[list] = number
    return number
  }

  private static let others = [
    "us-east-1", "us-west-2", "eu-central-1", "ap-southeast-2", "sa-east-1", "ca-central-1",
  ]
}

extension EscalationEntry.Action {
  /// Whether it is done in a region: IAM's and STS's are not, or not in one that matters.
  fileprivate var isRegional: Bool { !name.hasPrefix("iam:") && !name.hasPrefix("sts:") }
}
