/// What requests for one action may be about, by the catalogue of actions.
struct ActionScope: Sendable {
  /// Resources that are asked about together, as a pattern of their ARNs.
  struct Kind: Sendable {
    /// How the reference writes it: `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}`; nil for no type of its own.
    let form: String?
    /// All of it, whoever owns it.
    let pattern: Glob
    /// How many colons an ARN of it has, if no name holds one.
    private let colons: Int
    private let make: @Sendable (Owner, TextPattern.Characters) -> TextPattern?
    /// What has the form and is of another type.
    let unwanted: [TextPattern]
    /// Whether requests need not be about it.
    let isOptional: Bool

    fileprivate init(
      form: String?, pattern: Glob, unwanted: [TextPattern] = [], isOptional: Bool = false,
      _ make: @escaping @Sendable (Owner, TextPattern.Characters) -> TextPattern?
    ) {
      self.form = form
      colons = (form ?? "arn:::::").utf8.count { $0 == UInt8(ascii: ":") }
      self.pattern = pattern
      self.unwanted = unwanted
      self.isOptional = isOptional
      self.make = make
    }

    /// Those that `owner` owns; nil where it owns none.
    ///
    /// A name holds a colon only where one of `patterns` writes one: names hardly ever do, and a `*` that ends a part of an ARN would
    /// find its way into another pattern by a name like `dev:user/tmp`.
    func resources(of owner: Owner, comparedWith patterns: [Glob]) -> TextPattern? {
      let hasColons = patterns.contains { pattern in
        pattern.tokens.count { $0 == .byte(UInt8(ascii: ":")) } > colons
      }
      return make(owner, hasColons ? .any : .anyButColon)
    }
  }

  /// Whose a resource is by the account part of its ARN.
  enum Owner: Hashable, Sendable {
    case account(String)
    /// A public document of SSM has none.
    case nobody
    /// AWS's own policies.
    case aws
    /// Any account.
    case anyAccount
  }

  /// What is known of the action's resources.
  enum Knowledge: Sendable {
    /// The reference names types of resources.
    case types
    /// The reference names none: requests are about `*`. AWS asks about resources all the same for some.
    case none
    /// There is no such action in the catalogue.
    case unknown
  }

  let knowledge: Knowledge
  /// What its requests may be about, what each of them is about first.
  let kinds: [Kind]
  /// The services that its resources are of, as the third part of their ARNs.
  let services: Set<String>
  /// Every form of those services' resources.
  private let known: [Glob]
  /// Whether requests may be about `*`: nil where that is not known.
  let isWithoutResource: Bool?
  /// Whether it does no more than read.
  let isReading: Bool

  init(action: String, partition: String, catalogue: ActionCatalogue = .builtIn) {
    let folded = Array(action.utf8.map(\.loweredASCII))
    let prefix = String(decoding: folded.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    guard let service = catalogue.service(prefix),
      let number = service.action(Array(folded.dropFirst(prefix.utf8.count + 1)))
    else {
      knowledge = .unknown
      kinds = [Self.anything(of: nil, partition)]
      services = []
      known = []
      isWithoutResource = true
      isReading = false
      return
    }
    isReading = service.level(of: number) <= .read
    let types = service.resourceTypes
    let uses = service.uses(of: number)
    let own = Set(types.flatMap { $0.forms.map(\.service) }).union([prefix]).subtracting([""])
    if uses.isEmpty {
      knowledge = .none
      // Lists and reads of these services are allowed on `*` alone.
      let isCertain = isReading && PolicyChecker.describesAll.contains(prefix)
      kinds = isCertain ? [] : own.sorted().map { Self.anything(of: $0, partition) }
      isWithoutResource = true
    } else {
      knowledge = .types
      let required = uses.contains(where: \.isRequired)
      kinds = uses.sorted { $0.isRequired && !$1.isRequired }.flatMap { use in
        types[use.type].forms.map { Self.kind($0, partition, isOptional: required && !use.isRequired) }
      }
      isWithoutResource = required ? false : nil
    }
    services = own.union(uses.flatMap { types[$0.type].forms.map(\.service) })
    known = types.flatMap { $0.forms.map(\.pattern) }
  }

  /// What its resources look like, for people: the first three forms.
  var forms: String {
    var forms: [String] = []
    for kind in kinds { if let form = kind.form, !forms.contains(form) { forms.append(form) } }
    return Self.shown(forms)
  }

  /// The first three of some forms, for people.
  static func shown(_ forms: [String]) -> String {
    forms.prefix(3).joined(separator: ", ") + (forms.count > 3 ? ", …" : "")
  }

  /// Whether a resource of its services is meant that is of no type in the catalogue.
  func isOfUnknownType(_ pattern: Glob) -> Bool {
    guard knowledge == .types, let service = Self.service(of: pattern), services.contains(service) else {
      return false
    }
    return !known.contains { $0.intersects(pattern) } && !kinds.contains { $0.pattern.intersects(pattern) }
  }

  /// Whether a resource may be what the action is about.
  func takes(_ resource: String) -> Bool {
    let text = Array(resource.utf8)
    switch knowledge {
    case .unknown: return true
    case .none: return resource == "*" || kinds.contains { $0.pattern.intersects(Glob(pattern: text)) }
    case .types:
      let pattern = Glob(pattern: text)
      return resource == "*" || isOfUnknownType(pattern)
        || kinds.contains { kind in
          guard kind.pattern.intersects(pattern) else { return false }
          return TextSearch(
            wanted: [TextPattern(kind.pattern), TextPattern(pattern)], unwanted: kind.unwanted
          )
          .first != nil
        }
    }
  }

  /// The third part of an ARN, where no wildcard stands up to its end.
  private static func service(of pattern: Glob) -> String? {
    let parts = pattern.tokens.split(
      separator: .byte(UInt8(ascii: ":")), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 3, parts[..<3].allSatisfy({ $0.allSatisfy { $0.literal != nil } }) else { return nil }
    return String(decoding: parts[2].compactMap(\.literal), as: UTF8.self)
  }

  private static func kind(_ form: ResourceType.Form, _ partition: String, isOptional: Bool) -> Kind {
    var unwanted: [TextPattern] = []
    if form.isWithoutSlash {
      var objects = TextPattern()
      objects.append(.any, isRepeated: true)
      objects.append("/")
      objects.append(.any, isRepeated: true)
      unwanted = [objects]
    }
    let text = form.arn
    return Kind(form: text, pattern: form.pattern, unwanted: unwanted, isOptional: isOptional) {
      resources($0, text, partition, $1)
    }
  }

  private static func resources(
    _ owner: Owner, _ form: String, _ partition: String, _ characters: TextPattern.Characters
  ) -> TextPattern? {
    var pattern = TextPattern()
    var colons = 0
    var hasOwner = false
    var rest = form[...]
    while let character = rest.first {
      guard rest.hasPrefix("${"), let close = rest.firstIndex(of: "}") else {
        if character == ":" { colons += 1 }
        if character == "*" {
          pattern.append(.any, isRepeated: true)
        } else {
          pattern.append(String(character))
        }
        rest = rest.dropFirst()
        continue
      }
      switch colons {
      case 1: pattern.append(partition)
      case 4:
        hasOwner = true
        pattern.append(owner)
      case ..<5: pattern.append(some: .anyButColon)
      default: pattern.append(some: characters)
      }
      rest = rest[close...].dropFirst()
    }
    if hasOwner { return pattern }
    // What does not name its account is taken for the own one's.
    if case .account = owner { return pattern }
    return nil
  }

  /// Anything of a service, or of any.
  private static func anything(of service: String?, _ partition: String) -> Kind {
    let glob = Glob(
      Array("arn:".utf8.map(Glob.Token.byte)) + partition.utf8.map(Glob.Token.byte)
        + [.byte(UInt8(ascii: ":"))]
        + (service.map { $0.utf8.map(Glob.Token.byte) } ?? [.anythingInSegment])
        + [.byte(UInt8(ascii: ":")), .anything])
    return Kind(form: nil, pattern: glob) { owner, characters in
      var pattern = TextPattern()
      pattern.append("arn:\(partition):")
      if let service { pattern.append(service) } else { pattern.append(some: .anyButColon) }
      pattern.append(":")
      pattern.append(.anyButColon, isRepeated: true)
      pattern.append(":")
      pattern.append(owner)
      pattern.append(":")
      pattern.append(some: characters)
      return pattern
    }
  }
}

extension TextPattern {
  fileprivate mutating func append(_ owner: ActionScope.Owner) {
    switch owner {
    case .account(let id): append(id)
    case .nobody: break
    case .aws: append("aws")
    case .anyAccount: for _ in 0..<12 { append(.digit) }
    }
  }
}
