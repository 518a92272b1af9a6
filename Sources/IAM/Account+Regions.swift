extension Account {
  /// What is known of the analyzers in one region.
  package func analyzers(in region: String) -> Fact<[Analyzer]> {
    analyzersByRegion[region] ?? .missing(Missing(.analyzers, .notCollected, about: region))
  }

  /// The analyzers of all enabled regions, in the order of the regions.
  ///
  /// It lacks some as long as one enabled region did not answer; regions that answered although nothing shows that they are
  /// enabled count too.
  package var analyzers: Listing<Analyzer> { ofRegions(analyzersByRegion, .analyzers) }

  /// The instances of IAM Identity Center in all enabled regions.
  package var identityCenterInstances: Listing<IdentityCenterInstance> {
    ofRegions(identityCenterByRegion, .identityCenterInstances)
  }

  private func ofRegions<Element>(_ known: [String: Fact<[Element]>], _ source: Source) -> Listing<Element> {
    var listing = Listing<Element>([], gap: regions.gap)
    for name in Set(regions.elements.map(\.name)).union(known.keys).sorted() {
      switch known[name] ?? .missing(Missing(source, .notCollected, about: name)) {
      case .known(let elements): listing.elements += elements
      case .missing(let missing): listing.gap = listing.gap ?? missing
      }
    }
    return listing
  }

  /// What is known of an analyzer's findings.
  package func findings(of analyzer: Analyzer) -> Fact<[AnalyzerFinding]> {
    findingsByAnalyzer[analyzer.arn]
      ?? .missing(Missing(.analyzerFindings, .notCollected, about: analyzer.arn))
  }
}
