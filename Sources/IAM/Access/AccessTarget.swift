/// What an action is done to, as far as the evidence knows it.
struct AccessTarget: Sendable {
  let arn: String
  /// The tags it has; nil where nobody knows.
  let tags: [Tag]?
  /// Its permissions boundary: a known nil for one without.
  let boundaryARN: Fact<String?>?
  /// What it is to whoever asks.
  let nature: Nature
  /// The tags that its own policies ask for, as keys of its requests.
  let ownTagKeys: [ContextKey]
  /// Whether nobody in the account can change it.
  let isReserved: Bool
  /// What requests about it have in their context.
  private let contextEntries: [RequestContext.Entry]
  /// The same of what its ARN says.
  private let arnEntries: [RequestContext.Entry]
  /// Those of them that its tags have no part in.
  private let boundaryEntries: [RequestContext.Entry]

  init(
    arn: String, tags: [Tag]? = nil, boundaryARN: Fact<String?>? = nil, nature: Nature = .there,
    ownTagKeys: [ContextKey] = [], isReserved: Bool = false
  ) {
    self.arn = arn
    self.ownTagKeys = ownTagKeys
    self.isReserved = isReserved
    self.tags = tags
    self.boundaryARN = boundaryARN
    self.nature = nature
    var entries: [RequestContext.Entry] = []
    for tag in tags ?? [] {
      let values = [Array(tag.value.utf8)]
      entries.append((ContextKey("aws:ResourceTag/\(tag.key)"), values))
      entries.append((ContextKey("iam:ResourceTag/\(tag.key)"), values))
    }
    var boundaryEntries: [RequestContext.Entry] = []
    if case .known(let arn)? = boundaryARN {
      boundaryEntries.append((Self.boundary, arn.map { [Array($0.utf8)] } ?? []))
    }
    self.boundaryEntries = boundaryEntries
    contextEntries = entries + boundaryEntries
    arnEntries = nature == .there ? TellingARN.entries(of: arn) : []
  }

  /// What something is to whoever asks about it.
  enum Nature: String, Sendable {
    /// It is there, under this ARN.
    case there
    /// Something that its ARN stands for.
    case any
    /// It is made, so that whoever asks chooses what it is like.
    case made
    /// It is one of several that will do, so that whoever asks chooses which.
    case used
  }

  /// The same with other tags.
  func with(tags: [Tag]) -> AccessTarget {
    AccessTarget(
      arn: arn, tags: tags, boundaryARN: boundaryARN, nature: nature, ownTagKeys: ownTagKeys,
      isReserved: isReserved)
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
    traits += ownTagKeys.map(\.name)
    traits += arnEntries.flatMap(\.values).map { String(decoding: $0, as: UTF8.self) }
    if isReserved { traits.append("reserved") }
    return traits
  }

  /// The region that its ARN names; nil for one without, and for a pattern.
  var region: [UInt8]? {
    var colons = 0
    var region: [UInt8] = []
    for byte in arn.utf8 where colons < 4 {
      if byte == UInt8(ascii: ":") { colons += 1 } else if colons == 3 { region.append(byte) }
    }
    // `us-east-1`
    guard colons == 4, let last = region.last, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last),
      region.contains(UInt8(ascii: "-")),
      !region.contains(UInt8(ascii: "*")), !region.contains(UInt8(ascii: "?"))
    else { return nil }
    return region
  }

  /// Adds what its ARN says of keys that the requests have; it is `owner`'s where it does not say whose it is.
  func fill(_ context: inout RequestContext, as parameters: RequestParameters, owner: String) {
    if !arnEntries.isEmpty { context.add(arnEntries.filter { parameters.has($0.key) }) }
    guard parameters.tellsOwner else { return }
    let account = ARN(arn)?.account ?? ""
    context.set(TellingARN.owner, [Array((account.isEmpty ? owner : account).utf8)])
  }

  /// Adds what requests about it have in their context; its tags only where the action heeds them.
  func fill(_ context: inout RequestContext, tellsTags: Bool = true) {
    context.add(tellsTags ? contextEntries : boundaryEntries)
    guard tellsTags else { return }
    if tags != nil {
      context.setAbsent(allBeginningWith: Self.tagsOfResources)
      context.setAbsent(allBeginningWith: Self.tagsOfIdentities)
    } else if nature == .made {
      context.setAbsent(allBeginningWith: Self.tagsOfResources)
    }
  }
}
