import IAM

extension Table {
  static let policyFinding = Table.of(
    "iam_policy_finding",
    "What a check of the policies found: a row a finding at each place where the policy stands. Where nothing was found on a topic there is a row of that topic without a code, and of a document that is not JSON or not at hand a row of each topic whose finding is missing. What the codes mean is on the page docs/lint-policy.md.",
    sources: details,
    rows: { input in
      let identity = input.account.identityPolicyPlaces
      let trust = input.account.trustPolicyPlaces
      var rows = Listing<PlacedFinding>([], gap: identity.gap ?? trust.gap)
      var checks = PolicyChecks(input.account.documents)
      for place in identity.elements {
        rows.elements += checks.rows(place, as: place.isBoundaryOnly ? .boundary : .identity)
      }
      for place in trust.elements { rows.elements += checks.rows(place, as: .trust) }
      return rows
    },
    columns: joined(placeColumns(from: details) { $0.place }, findingColumns, commonColumns()))

  private static let findingColumns: [ReadColumn<PlacedFinding>] = [
    (
      Column(
        "policy_words", .text,
        "The policy in words, `policy deploy`, `inline policy own` or `trust policy`, for reasons and details.",
        from: details, default: .text("policy deploy")),
      { row, _ in .text(row.place.words) }
    ),
    (
      Column("code", .text, "What was found; NULL: nothing.", from: details),
      { row, _ in .of(row.finding.map { $0?.code.rawValue }) }
    ),
    (
      Column("type", .text, "`error`, `security-warning`, `warning` or `suggestion`.", from: details),
      { row, _ in .of(row.finding.map { $0?.kind.rawValue }) }
    ),
    (
      Column(
        "topic", .text,
        "What it is about: \(PolicyFindingCode.Topic.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")).",
        from: [], default: .text("actions")),
      { row, _ in .text(row.topic.rawValue) }
    ),
    (
      Column("message", .text, "What is wrong, and what to do.", from: details),
      { row, _ in .of(row.finding.map { $0?.message }) }
    ),
    (
      Column(
        "position", .text, "The place in the document, `Statement[0].Action[2]`; NULL: the document itself.",
        from: details),
      { row, _ in .of(row.finding.map { finding in finding.flatMap { $0.path.isEmpty ? nil : $0.path } }) }
    ),
    (
      Column("action", .text, "The action that it is about, as the policy spells it.", from: details),
      { row, _ in .of(row.finding.map { $0?.action }) }
    ),
    (
      Column(
        "access_levels", .json,
        "The access levels of the actions that a wildcard takes in: \(AccessLevel.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")).",
        from: details, default: .text("[]")),
      { row, _ in .list(row.finding.map { $0?.levels.map(\.rawValue) ?? [] }) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

/// A finding on a topic, nil where there is none, or why a document could not be checked, with the place of its policy.
private struct PlacedFinding: Sendable {
  var place: PolicyPlace
  var topic: PolicyFindingCode.Topic
  var finding: Fact<PolicyFinding?>
}

/// Checks each distinct document once for each type of policies that it serves as.
private struct PolicyChecks {
  private struct Key: Hashable {
    let document: Int
    let kind: PolicyKind
  }

  private let documents: PolicyDocuments
  private var known: [Key: Fact<[PolicyFinding]>] = [:]

  init(_ documents: PolicyDocuments) { self.documents = documents }

  mutating func rows(_ place: PolicyPlace, as kind: PolicyKind) -> [PlacedFinding] {
    let findings =
      switch place.document {
      case .known(let id): findings(of: id, as: kind)
      case .missing(let missing): Fact<[PolicyFinding]>.missing(missing)
      }
    var rows: [PlacedFinding] = []
    for topic in PolicyFindingCode.Topic.allCases {
      switch findings {
      case .missing(let missing):
        rows.append(PlacedFinding(place: place, topic: topic, finding: .missing(missing)))
      case .known(let found):
        let own = found.filter { $0.code.topic == topic }
        rows += (own.isEmpty ? [nil] : own.map(Optional.some)).map {
          PlacedFinding(place: place, topic: topic, finding: .known($0))
        }
      }
    }
    return rows
  }

  private mutating func findings(of id: PolicyDocuments.ID, as kind: PolicyKind) -> Fact<[PolicyFinding]> {
    let key = Key(document: documents.index(of: id), kind: kind)
    if let known = known[key] { return known }
    // AWS took the document at the size that it has.
    let found = documents.findings(of: id, as: kind).map { $0.filter { $0.code != .tooLarge } }
    known[key] = found
    return found
  }
}

extension PolicyPlace {
  fileprivate var words: String {
    switch kind {
    case .awsManaged, .customerManaged: "policy \(name)"
    case .inlineUser, .inlineGroup, .inlineRole: "inline policy \(name)"
    case .trust: "trust policy"
    }
  }
}
