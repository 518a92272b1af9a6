package import IAM

extension Assessment {
  /// How far a user or role can get, in the words of the reports: the same in `muster paths` and in an assessment.
  package struct Standing: Equatable, Sendable {
    package var arn: String
    package var isAdministrator: Bool
    /// What it would take to be one; none where that is settled.
    package var administratorConditions: [String]
    package var escalates: Bool
    package var empowersOthers: Bool
    /// Why it cannot be told; nil where the evidence settles it.
    package var unknown: String?
    /// Certain ones first, then the shortest.
    package var paths: [Path]
    /// How many more paths there are than are listed.
    package var omittedPaths: Int

    package init(
      arn: String, isAdministrator: Bool, administratorConditions: [String], escalates: Bool,
      empowersOthers: Bool, unknown: String?, paths: [Path], omittedPaths: Int = 0
    ) {
      self.arn = arn
      self.isAdministrator = isAdministrator
      self.administratorConditions = administratorConditions
      self.escalates = escalates
      self.empowersOthers = empowersOthers
      self.unknown = unknown
      self.paths = paths
      self.omittedPaths = omittedPaths
    }

    package init(_ standing: PrincipalStanding) {
      arn = standing.arn
      isAdministrator = standing.isAdministrator
      administratorConditions = standing.administratorConditions
      escalates = standing.escalates
      empowersOthers = standing.empowersOthers
      unknown = standing.missing.map(\.description)
      paths = standing.paths.map(Path.init)
      omittedPaths = 0
    }

    /// Whether there is anything to say of it.
    package var isRemarkable: Bool {
      isAdministrator || escalates || empowersOthers || unknown != nil || !paths.isEmpty
        || !administratorConditions.isEmpty
    }
  }

  /// One way to become an administrator.
  package struct Path: Equatable, Sendable {
    /// The ARN of the administrator that is reached.
    package var target: String
    /// What the evidence does not settle; none where the path is certain.
    package var conditions: [String]
    package var steps: [PathStep]

    package init(target: String, conditions: [String], steps: [PathStep]) {
      self.target = target
      self.conditions = conditions
      self.steps = steps
    }

    init(_ path: EscalationPath) {
      self.init(target: path.target, conditions: path.conditions, steps: path.steps.map(PathStep.init))
    }
  }

  /// One step of a way.
  package struct PathStep: Hashable, Sendable {
    /// Of the catalogue's entry, `iam-007`.
    package var id: String
    package var from: String
    /// Whoever is reached: `from` itself where it raises its own permissions.
    package var to: String
    package var actions: [String]
    package var resource: String
    package var why: String
    /// The names of the statements that allow it.
    package var statements: [String]

    package init(
      id: String, from: String, to: String, actions: [String], resource: String, why: String,
      statements: [String]
    ) {
      self.id = id
      self.from = from
      self.to = to
      self.actions = actions
      self.resource = resource
      self.why = why
      self.statements = statements
    }

    init(_ step: EscalationPath.Step) {
      self.init(
        id: step.id, from: step.from, to: step.to, actions: step.actions, resource: step.resource,
        why: step.why, statements: step.statements.map(\.description))
    }

    /// What is done, without the statements that end ``why``.
    package var deed: String {
      let ending = "; by " + statements.joined(separator: " and ")
      return why.hasSuffix(ending) ? String(why.dropLast(ending.count)) : why
    }
  }

  /// A statement that allows a step, as it stands in its policy.
  package struct PolicyStatement: Equatable, Sendable {
    /// As steps name it.
    package var name: String
    /// Its JSON.
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}
