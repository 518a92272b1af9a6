/// What an action is done to, as far as the evidence knows it.
struct AccessTarget: Sendable {
  let arn: String
  /// The tags it has; nil where nobody knows.
  let tags: [Tag]?
  /// Its permissions boundary: a known nil for one without.
  let boundaryARN: Fact<String?>?
  /// Whether whoever asks makes it, and so chooses what it is like.
  let isMade: Bool
  /// What requests about it have in their context.
  private let contextEntries: [RequestContext.Entry]

  init(arn: String, tags: [Tag]? = nil, boundaryARN: Fact<String?>? = nil, isMade: Bool = false) {
    self.arn = arn
    self.tags = tags
    self.boundaryARN = boundaryARN
    self.isMade = isMade
    var entries: [RequestContext.Entry] = []
    for tag in tags ?? [] {
      let values = [Array(tag.value.utf8)]
      entries.append((ContextKey("aws:ResourceTag/\(tag.key)"), values))
      entries.append((ContextKey("iam:ResourceTag/\(tag.key)"), values))
    }
    if case .known(let arn)? = boundaryARN {
      entries.append((Self.boundary, arn.map { [Array($0.utf8)] } ?? []))
    }
    contextEntries = entries
  }

  private static let boundary = ContextKey("iam:PermissionsBoundary")
  private static let tagsOfResources = Array("aws:resourcetag/".utf8)
  private static let tagsOfIdentities = Array("iam:resourcetag/".utf8)

  /// What tells it from others where tags and boundaries have a say.
  var traits: [String] {
    var traits = (tags ?? []).map { "\($0.key)=\($0.value)" }.sorted()
    switch boundaryARN {
    case nil: break
    case .known(let arn)?: traits.append(arn ?? "none")
    case .missing?: traits.append("?")
    }
    return traits
  }

  /// Adds what requests about it have in their context.
  func fill(_ context: inout RequestContext) {
    context.add(contextEntries)
    if tags != nil {
      context.setAbsent(allBeginningWith: Self.tagsOfResources)
      context.setAbsent(allBeginningWith: Self.tagsOfIdentities)
    } else if isMade {
      context.setAbsent(allBeginningWith: Self.tagsOfResources)
    }
  }
}
