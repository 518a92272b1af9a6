/// Lists of what lives in regions, one for each region that was asked.
package struct RegionalListing<Element: Sendable>: Sendable {
  /// By region; of an answer that does not say where it was asked, by the empty name.
  package var regions: [String: Listing<Element>]
  /// Why there is nothing of a region that is not among them.
  package var missing: Missing

  package init(_ regions: [String: Listing<Element>] = [:], missing: Missing) {
    self.regions = regions
    self.missing = missing
  }

  /// What is in a region; an answer that does not say where it was asked is taken for it.
  package subscript(region: String) -> Listing<Element> {
    if let listing = regions[region] { return listing }
    if let listing = regions[""] { return listing }
    return .missing(missing)
  }

  /// What is in all regions that were asked.
  package var all: Listing<Element> {
    guard !regions.isEmpty else { return .missing(missing) }
    let sorted = regions.sorted { $0.key < $1.key }.map(\.value)
    return Listing(sorted.flatMap(\.elements), gap: sorted.lazy.compactMap(\.gap).first)
  }
}
