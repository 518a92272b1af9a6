package import JSON

/// Finds what is wrong with a policy document, or could be better: as a whole, not up to the first error.
///
/// What IAM refuses, what never does anything, what goes further than it seems. It says nothing that hangs on the rest of
/// an account, and of actions, resources and condition keys only what the catalogue of actions says.
package struct PolicyChecker {
  let kind: PolicyKind
  let vocabulary: PolicyVocabulary
  private(set) var findings: [PolicyFinding] = []

  private init(kind: PolicyKind, _ vocabulary: PolicyVocabulary) {
    self.kind = kind
    self.vocabulary = vocabulary
  }

  var catalogue: ActionCatalogue { vocabulary.catalogue }

  /// The findings of a document, in the order of their places.
  package static func findings(
    in document: [UInt8], as kind: PolicyKind, catalogue: ActionCatalogue = .builtIn
  ) -> [PolicyFinding] {
    do throws(JSONError) {
      return findings(in: try JSONNode.parse(document.span), as: kind, catalogue: catalogue)
    } catch {
      let message = "this is not JSON: \(error.expected) was expected here"
      return [PolicyFinding(.invalidJSON, message, at: "", offset: error.offset)]
    }
  }

  /// The same of a document that is parsed already, and may be a part of another.
  package static func findings(
    in document: JSONNode, as kind: PolicyKind, catalogue: ActionCatalogue = .builtIn
  ) -> [PolicyFinding] {
    findings(in: document, as: kind, PolicyVocabulary(catalogue))
  }

  /// The same of one of many documents, which share what their words mean.
  static func findings(
    in document: JSONNode, as kind: PolicyKind, _ vocabulary: PolicyVocabulary
  ) -> [PolicyFinding] {
    var checker = PolicyChecker(kind: kind, vocabulary)
    let draft = checker.read(document)
    checker.checkVersion(draft, of: document)
    let actions = draft.statements.map(checker.actions)
    let areCompared = draft.statements.count > 1
    let patterns = zip(draft.statements, actions).map {
      DraftPatterns($0, $1, hasVariables: draft.hasVariables, areCompared: areCompared)
    }
    for (index, statement) in draft.statements.enumerated() {
      checker.checkActions(statement, actions[index])
      checker.checkResources(statement, actions[index], patterns[index])
      checker.checkConditions(statement, actions[index])
      checker.checkContradictions(statement, hasVariables: draft.hasVariables)
      checker.checkPrincipals(statement)
      checker.checkResourceControl(statement, actions[index])
      checker.checkBreadth(statement, actions[index])
      checker.checkRepetition(statement, actions[index], patterns[index])
    }
    checker.checkStatements(draft, patterns)
    checker.checkStrangers(draft)
    checker.checkMFA(draft)
    return checker.ordered
  }

  /// What was found, by place; what is found at one place stays in order.
  private var ordered: [PolicyFinding] {
    let isOrdered = findings.indices.dropFirst().allSatisfy { findings[$0 - 1].offset <= findings[$0].offset }
    if isOrdered { return findings }
    return findings.indices.sorted { (findings[$0].offset, $0) < (findings[$1].offset, $1) }
      .map { findings[$0] }
  }

  mutating func add(
    _ code: PolicyFindingCode, at place: DraftPlace, _ message: String, action: String? = nil,
    levels: [AccessLevel] = []
  ) {
    add(code, at: place.path, place.offset, message, action: action, levels: levels)
  }

  mutating func add(
    _ code: PolicyFindingCode, at path: DocumentPath, _ offset: Int, _ message: String, action: String? = nil,
    levels: [AccessLevel] = []
  ) {
    findings.append(
      PolicyFinding(code, message, at: "\(path)", offset: offset, action: action, levels: levels))
  }
}

extension PolicyKind {
  /// Whether IAM or Organizations keeps the document, and not the service whose resource it lies on.
  var isIdentityStyle: Bool { self != .resource }

  /// Whether what the document allows is granted by it: boundaries and the organization's policies only limit.
  var grants: Bool {
    switch self {
    case .identity, .session, .resource, .trust: true
    case .boundary, .serviceControl, .resourceControl: false
    }
  }
}
