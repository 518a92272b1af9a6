/// The actions and resources of a draft's statement as patterns, made once for all that compares them.
struct DraftPatterns {
  /// Of the actions in lower case; none where there is nothing to compare.
  let actions: [Glob]
  let resources: [ResourcePattern]
  /// The resources as narrow as they are, nil for one with variables; none where there is nothing to compare.
  let narrowResources: [Glob?]
  /// The same as wide as they may be.
  let wideResources: [Glob]

  /// `areCompared`: whether there are other statements; a list of several items is compared within itself.
  init(_ statement: DraftStatement, hasVariables: Bool, areCompared: Bool) {
    let actionItems = statement.actions?.items ?? []
    actions =
      areCompared || actionItems.count > 1
      ? actionItems.map { Glob(pattern: $0.text.utf8.map(\.loweredASCII)) } : []
    let items = statement.resources?.items ?? []
    resources = items.map { ResourcePattern($0.text, hasVariables: hasVariables) }
    narrowResources =
      areCompared || items.count > 1
      ? items.map { PolicyText($0.text, style: .resource, hasVariables: hasVariables).fixed } : []
    wideResources = zip(narrowResources, resources).map { $0 ?? $1.glob }
  }
}
