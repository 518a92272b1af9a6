/// A policy where it stands, with what its statements cover of the actions that are asked about.
final class PlacedPolicy: Sendable {
  let origin: PolicyOrigin
  let compiled: CompiledPolicy

  init(origin: PolicyOrigin, compiled: CompiledPolicy) {
    self.origin = origin
    self.compiled = compiled
  }

  func reference(to statement: Statement) -> StatementReference {
    StatementReference(origin: origin, index: statement.index, sid: statement.sid)
  }
}

/// A policy with the sets of actions that it allows and denies somewhere; equal documents share one.
final class CompiledPolicy: Sendable {
  let policy: Policy
  /// What each statement covers, by its index; nothing where its conditions contradict each other.
  let covered: [ActionSet]
  /// Whether the conditions of each statement contradict each other; empty where none's do.
  private let contradictions: [Bool]
  let allowed: ActionSet
  let denied: ActionSet
  /// Where a condition or a variable has a say.
  let conditional: ActionSet
  /// Where what it says hangs on who asks, and on what about them.
  let personal: ActionSet
  let personalKeys: [ContextKey]
  /// Those of them that are tags of whoever asks.
  let tagKeys: [ContextKey]
  /// Where what it says hangs on the tags or the boundary of what is asked about.
  let particular: ActionSet
  /// What it allows on everything, without a condition.
  let unrestricted: ActionSet
  /// Whether one statement of it allows everything, without a condition.
  let allowsEverything: Bool
  /// Whether it asks how the requester signed in, which a user has a choice about.
  let asksForSession: Bool
  /// Whether it asks what a role that is passed will belong to.
  let asksForAssociation: Bool
  /// Whether it asks by way of which service a request comes.
  let asksForForwarding: Bool
  /// Whether it asks for keys of one service, of which the way itself may fill some in.
  let asksForServiceKeys: Bool
  /// What it says of some regions only, and of which, statement by statement.
  let regional: ActionSet
  let regions: [[String]]
  /// Whether it asks for tags or a source identity of the session that is asked for.
  let asksForSessionTags: Bool
  /// What its conditions say of the managed policy that is attached.
  let attachedPatterns: [String]

  /// Whether a statement covers an action that is not in the table.
  func covers(_ action: [UInt8], by statement: Int) -> Bool {
    (contradictions.isEmpty || !contradictions[statement])
      && policy.statements[statement].coversAction(action)
  }

  init(_ policy: Policy, _ actions: ActionTable) {
    self.policy = policy
    var allowed = ActionSet()
    var denied = ActionSet()
    var conditional = ActionSet()
    var personal = ActionSet()
    var unrestricted = ActionSet()
    var particular = ActionSet()
    var personalKeys: [ContextKey] = []
    let contradictions = policy.statements.map(\.contradictsItself)
    self.contradictions = contradictions.contains(true) ? contradictions : []
    covered = policy.statements.enumerated().map { place, statement in
      guard !contradictions[place] else { return ActionSet() }
      let covered = actions.covered(by: statement)
      switch statement.effect {
      case .allow: allowed.formUnion(covered)
      case .deny: denied.formUnion(covered)
      }
      if statement.isConditional { conditional.formUnion(covered) }
      let keys = statement.personalKeys
      if !keys.isEmpty {
        personal.formUnion(covered)
        for key in keys where !personalKeys.contains(key) { personalKeys.append(key) }
      }
      if statement.isParticular { particular.formUnion(covered) }
      if statement.effect == .allow, statement.isUnrestricted { unrestricted.formUnion(covered) }
      return covered
    }
    var regional = ActionSet()
    var regions: [[String]] = []
    for (statement, covered) in zip(policy.statements, covered) {
      regions.append(covered.isEmpty ? [] : statement.regions)
      if regions.last?.isEmpty == false { regional.formUnion(covered) }
    }
    self.regional = regional
    self.regions = regions
    self.conditional = conditional
    self.personal = personal
    self.personalKeys = personalKeys
    let prefix = Array("aws:principaltag/".utf8)
    tagKeys = personalKeys.filter { $0.folded.starts(with: prefix) }
    self.particular = particular
    self.unrestricted = unrestricted
    self.allowed = allowed
    self.denied = denied
    allowsEverything = policy.statements.contains { statement in
      statement.effect == .allow && statement.isUnrestricted && !statement.actions.isExcepting
        && statement.actionPatterns.contains(where: \.isEverything)
    }
    asksForSession = policy.statements.contains { statement in
      statement.conditions.contains { Circumstances.sessionKeys.contains($0.key) }
    }
    asksForAssociation = policy.statements.contains { statement in
      statement.conditions.contains { $0.key == Circumstances.associatedResource }
    }
    asksForForwarding = policy.statements.contains { statement in
      statement.conditions.contains { Circumstances.forwardingKeys.contains($0.key) }
    }
    asksForServiceKeys = policy.statements.contains { statement in
      statement.conditions.contains { $0.key.isOfService }
    }
    asksForSessionTags = policy.statements.contains { statement in
      statement.conditions.contains { RequestParameters.isOfSession($0.key.folded) }
    }
    attachedPatterns = policy.statements.flatMap { statement in
      statement.conditions.filter { $0.key == Circumstances.policyARN }.flatMap(\.values)
    }
  }
}
