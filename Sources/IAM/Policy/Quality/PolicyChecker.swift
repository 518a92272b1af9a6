package import JSON

/// Finds what is wrong with a policy document, or could be better: as a whole, not up to the first error.
///
/// What IAM refuses, what never does anything, what goes further than it seems. It says nothing that hangs on the rest of
/// an account, and of actions, resources and condition keys only what the catalogue of actions says.
package struct PolicyChecker {
  let kind: PolicyKind
  let actions: ActionMeanings
  private(set) var findings: [PolicyFinding] = []

  private init(kind: PolicyKind, actions: ActionMeanings) {
    self.kind = kind
    self.actions = actions
  }

  var catalogue: ActionCatalogue { actions.catalogue }

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
    findings(in: document, as: kind, actions: ActionMeanings(catalogue))
  }

  /// The same of one of many documents, which share what their actions mean.
  static func findings(
    in document: JSONNode, as kind: PolicyKind, actions: ActionMeanings
  ) -> [PolicyFinding] {
    var checker = PolicyChecker(kind: kind, actions: actions)
    let draft = checker.read(document)
    checker.checkVersion(draft, of: document)
    let areCompared = draft.statements.count > 1
    let patterns = draft.statements.map {
      DraftPatterns($0, hasVariables: draft.hasVariables, areCompared: areCompared)
    }
    for (statement, patterns) in zip(draft.statements, patterns) {
      let meanings = checker.meanings(of: statement)
      checker.checkActions(statement, meanings)
      checker.checkResources(statement, meanings, patterns)
      checker.checkConditions(statement, meanings, draft)
      checker.checkPrincipals(statement)
      checker.checkResourceControl(statement, meanings)
      checker.checkBreadth(statement, meanings)
      checker.checkRepetition(statement, patterns)
    }
    checker.checkStatements(draft, patterns)
    checker.checkStrangers(draft)
    checker.checkMFA(draft)
    guard checker.findings.count > 1 else { return checker.findings }
    var order: [(finding: PolicyFinding, number: Int)] = []
    for finding in checker.findings { order.append((finding, order.count)) }
    return order.sorted { ($0.finding.offset, $0.number) < ($1.finding.offset, $1.number) }.map(\.finding)
  }

  mutating func add(
    _ code: PolicyFindingCode, at place: DraftPlace, _ message: String, action: String? = nil,
    levels: [AccessLevel] = []
  ) {
    add(code, at: place.path, place.offset, message, action: action, levels: levels)
  }

  mutating func add(
    _ code: PolicyFindingCode, at path: String, _ offset: Int, _ message: String, action: String? = nil,
    levels: [AccessLevel] = []
  ) {
    findings.append(PolicyFinding(code, message, at: path, offset: offset, action: action, levels: levels))
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
