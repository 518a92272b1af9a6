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
      let documents = input.account.documents
      let boundaries = PolicyChecks(identity.elements.filter(\.isBoundaryOnly), as: .boundary, documents)
      let others = PolicyChecks(identity.elements.filter { !$0.isBoundaryOnly }, as: .identity, documents)
      for place in identity.elements {
        rows.elements += (place.isBoundaryOnly ? boundaries : others).rows(place)
      }
      let trusts = PolicyChecks(trust.elements, as: .trust, documents)
      for place in trust.elements { rows.elements += trusts.rows(place) }
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

/// What a check of each distinct document finds, for one type of policies that they serve as.
private struct PolicyChecks {
  private let documents: PolicyDocuments
  private let known: [Int: Fact<[PolicyFinding]>]

  init(_ places: [PolicyPlace], as kind: PolicyKind, _ documents: PolicyDocuments) {
    self.documents = documents
    // AWS took the documents at the size that they have.
    known = documents.findings(of: places.compactMap(\.document.value), as: kind)
      .mapValues { $0.map { $0.filter { $0.code != .tooLarge } } }
  }

  func rows(_ place: PolicyPlace) -> [PlacedFinding] {
    let findings = place.document.flatMap {
      known[documents.index(of: $0)] ?? .missing(Missing(.accountAuthorizationDetails, .notCollected))
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
