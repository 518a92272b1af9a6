import IAM

extension Table {
  static let policyFinding = Table.of(
    "iam_policy_finding",
    "What a check of the policies found: a row a finding at each place where the policy stands, and a row without a code for the topics on which nothing was found there. Of a document that is not JSON or not at hand there is one row of all topics whose finding is missing. What the codes mean is on the page docs/lint-policy.md.",
    sources: details,
    rows: { input in
      let identity = input.identityPolicyPlaces
      let trust = input.account.trustPolicyPlaces
      var rows = Listing<PlacedFinding>([], gap: identity.gap ?? trust.gap)
      let documents = input.account.documents
      var boundaries = PolicyChecks(identity.elements.filter(\.isBoundaryOnly), as: .boundary, documents)
      var others = PolicyChecks(identity.elements.filter { !$0.isBoundaryOnly }, as: .identity, documents)
      for place in identity.elements {
        rows.elements += place.isBoundaryOnly ? boundaries.rows(place) : others.rows(place)
      }
      var trusts = PolicyChecks(trust.elements, as: .trust, documents)
      for place in trust.elements { rows.elements += trusts.rows(place) }
      return rows
    },
    columns: joined(placeColumns(from: details) { $0.policy.place }, findingColumns, commonColumns()))

  private static let findingColumns: [ReadColumn<PlacedFinding>] = [
    (
      Column(
        "policy_words", .text,
        "The policy in words, `policy deploy`, `inline policy own` or `trust policy`, for reasons and details.",
        from: details, default: .text("policy deploy")),
      { row, _ in .text(row.policy.place.words) }
    ),
    (
      Column("code", .text, "What was found; NULL: nothing.", from: details),
      { row, _ in .of(row.told { $0.code.rawValue }) }
    ),
    (
      Column("type", .text, "`error`, `security-warning`, `warning` or `suggestion`.", from: details),
      { row, _ in .of(row.told { $0.kind.rawValue }) }
    ),
    (
      Column("topic", .text, "What the finding is about; NULL: nothing was found.", from: details),
      { row, _ in .of(row.told { $0.code.topic.rawValue }) }
    ),
    (
      Column(
        "topics", .json,
        "What the row is about, of \(Topic.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")): the finding's topic, or those on which nothing was found.",
        from: [], default: .text(json(Topic.allCases))),
      { row, _ in row.topics }
    ),
    (
      Column("message", .text, "What is wrong, and what to do.", from: details),
      { row, _ in .of(row.told { $0.message }) }
    ),
    (
      Column(
        "position", .text, "The place in the document, `Statement[0].Action[2]`; NULL: the document itself.",
        from: details),
      { row, _ in .of(row.told { $0.path.isEmpty ? nil : $0.path }) }
    ),
    (
      Column("action", .text, "The action that it is about, as the policy spells it.", from: details),
      { row, _ in .of(row.told { $0.action }) }
    ),
    (
      Column(
        "access_levels", .json,
        "The access levels of the actions that a wildcard takes in: \(AccessLevel.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")).",
        from: details, default: .text("[]")),
      { row, _ in .list(row.told { $0.levels.map(\.rawValue) }.map { $0 ?? [] }) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
}

private typealias Topic = PolicyFindingCode.Topic

private func json(_ topics: [Topic]) -> String {
  "[" + topics.map { "\"\($0.rawValue)\"" }.joined(separator: ",") + "]"
}

/// A policy where it stands, with what a check of its document found.
private final class CheckedPolicy: Sendable {
  let place: PolicyPlace
  let findings: Fact<[PolicyFinding]>

  init(place: PolicyPlace, findings: Fact<[PolicyFinding]>) {
    self.place = place
    self.findings = findings
  }
}

/// One of a policy's findings, or what there is to say beside them.
private struct PlacedFinding: Sendable {
  let policy: CheckedPolicy
  /// Which of the findings; nil: that there is nothing else, or why nothing is known.
  let number: Int?
  /// A list of names in JSON, a text that rows share.
  let topics: Cell

  /// What there is to say of the finding; nil where there is none.
  func told<Value>(_ read: (PolicyFinding) -> Value?) -> Fact<Value?> {
    switch policy.findings {
    case .known(let findings): .known(number.flatMap { read(findings[$0]) })
    case .missing(let missing): .missing(missing)
    }
  }
}

/// What a check of each distinct document finds, for one type of policies that they serve as.
private struct PolicyChecks {
  private let documents: PolicyDocuments
  private let known: [Int: Fact<[PolicyFinding]>]
  private var lists: [[Topic]: Cell] = [:]

  init(_ places: [PolicyPlace], as kind: PolicyKind, _ documents: PolicyDocuments) {
    self.documents = documents
    // AWS took the documents at the size that they have.
    known = documents.findings(of: places.compactMap(\.document.value), as: kind)
      .mapValues { found in
        found.map { $0.contains { $0.code == .tooLarge } ? $0.filter { $0.code != .tooLarge } : $0 }
      }
  }

  mutating func rows(_ place: PolicyPlace) -> [PlacedFinding] {
    let findings = place.document.flatMap {
      known[documents.index(of: $0)] ?? .missing(Missing(.accountAuthorizationDetails, .notCollected))
    }
    let policy = CheckedPolicy(place: place, findings: findings)
    let found = findings.value ?? []
    let topics = found.map(\.code.topic)
    let clean = Topic.allCases.filter { !topics.contains($0) }
    var rows: [PlacedFinding] = []
    rows.reserveCapacity(topics.count + 1)
    for (number, topic) in topics.enumerated() {
      rows.append(PlacedFinding(policy: policy, number: number, topics: list([topic])))
    }
    if !clean.isEmpty { rows.append(PlacedFinding(policy: policy, number: nil, topics: list(clean))) }
    return rows
  }

  /// The text that rows about the same topics share.
  private mutating func list(_ topics: [Topic]) -> Cell {
    if let known = lists[topics] { return known }
    let cell = Cell.text(json(topics))
    lists[topics] = cell
    return cell
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
