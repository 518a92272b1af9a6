/// The actions and resources of a draft's statement as patterns, made once for all that compares them.
final class DraftPatterns {
  /// Of the actions in lower case; none where there is nothing to compare.
  let actions: [Glob]
  let resources: [ResourcePattern]
  /// The resources as narrow as they are, nil for one with variables; none where there is nothing to compare.
  let narrowResources: [Glob?]
  /// The same as wide as they may be.
  let wideResources: [Glob]

  /// `areCompared`: whether there are other statements; a list of several items is compared within itself.
  init(_ statement: DraftStatement, _ known: [KnownAction], hasVariables: Bool, areCompared: Bool) {
    actions = areCompared || known.count > 1 ? known.map(\.glob) : []
    let items = statement.resources?.items ?? []
    let patterns = items.map { ResourcePattern($0.text, hasVariables: hasVariables) }
    resources = patterns
    narrowResources =
      areCompared || items.count > 1
      ? items.indices.map { patterns[$0].narrow(items[$0].text, hasVariables: hasVariables) } : []
    wideResources = zip(narrowResources, patterns).map { $0 ?? $1.glob }
  }
}
