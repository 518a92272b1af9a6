extension Assessment.WaiverRecord {
  /// Whether it has to be mended: it has expired, covers nothing, names no rule or is too wide.
  package var isFaulty: Bool {
    switch state {
    case .expired, .unmatched, .noSuchRule: true
    case .active, .notSelected, .otherAccount: !tooWide.isEmpty
    }
  }
}

extension Assessment {
  /// The same with exit status 1 where a waiver has to be mended.
  package func withStrictWaivers() -> Assessment {
    var strict = self
    strict.strictWaivers = true
    if waivers.contains(where: \.isFaulty) { strict.exitStatus = 1 }
    return strict
  }
}
