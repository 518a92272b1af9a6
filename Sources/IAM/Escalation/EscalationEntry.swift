/// One published way to more permissions, as the catalogue describes it: what it takes, and what it gives.
///
/// A class, because every principal is asked about nearly every one, which would copy it.
package final class EscalationEntry: Sendable {
  /// What whoever goes the way comes to.
  package enum Gain: String, Sendable {
    /// The target's credentials.
    case become
    /// The target gets any permission it is to have; that helps whoever is the target, or can become it.
    case empower
    /// Both at once.
    case both
    /// What its boundary or a denial held back.
    case unbind
  }

  package enum Target: String, Sendable {
    case user
    case role
    case any
    /// A user that is made on the way, for whom anything may be chosen.
    case newUser = "new-user"
    /// A role that is made on the way.
    case newRole = "new-role"
  }

  /// What one action is done to.
  package enum Object: String, Sendable {
    /// The user or role that is reached.
    case target
    /// A customer's managed policy that the target has.
    case policy
    /// The same, of which another version is there than the one in force.
    case version
    /// A policy that denies the target something.
    case denial
    /// The target's tags, which its policies ask for.
    case tags
    /// A provider of identities that the target trusts.
    case provider
    /// A group that the target is in.
    case group
    /// A group whose policies make administrators.
    case administrators
    /// Something that is made on the way.
    case new
    /// Something that is there already.
    case existing
    /// An instance profile that is there, with another role.
    case profile
    /// Something else that the same request is about, of which something will do: a subnet.
    case used
  }

  /// What a condition key of a request holds that the way itself fills in, so that whoever goes it has no choice.
  package enum Filling: Hashable, Sendable {
    /// The ARN of the role that is passed.
    case role
    /// The ARN of an instance profile that has it.
    case profile
    /// The ARN of the instance profile that is there and that the role is put into.
    case reused
    /// The ARN of what is there already.
    case existing
    /// The ARN of what is made on the way, by its form.
    case made(String)
  }

  package struct Fix: Sendable {
    package var key: ContextKey
    package var filling: Filling
  }

  package struct Action: Sendable {
    package var name: String
    package var on: Object
    /// The form of ARN that the action is about, with `{name}` for what may be chosen.
    package var resource: String?
    /// Whether it is a request of its own afterwards, which anybody may make who is allowed to.
    package var isLater = false
    /// The condition keys that the way fills in.
    package var fixes: [Fix] = []
    /// What the request holds, by the names of condition keys; nil for what it does not hold.
    package var keys: [(name: String, value: String?)] = []
    /// What it may be about where something will do that is used: the best of them counts.
    package var choices: [Choice] = []
    /// What may follow the ARN in a request that does the same: `:$LATEST`, of a function's version.
    package var qualifiers: [String] = []

    /// Whether it is about one of several things that will do.
    var isAboutAny: Bool { resource == nil && !choices.isEmpty }
  }

  /// The actions that are about one thing.
  package struct Group: Sendable {
    /// The form of its ARN.
    package let template: String
    /// The form with anything of the same service.
    package let wide: String
    package fileprivate(set) var actions: [String]

    init(template: String, actions: [String]) {
      self.template = template
      self.actions = actions
      let parts = template.split(separator: ":", maxSplits: 5).prefix(5)
      wide = parts.count == 5 ? parts.joined(separator: ":") + ":{name}" : template
    }
  }

  /// One thing that a request may be about beside: the document that a command is taken from.
  package struct Choice: Sendable {
    /// The form of its ARN.
    package var resource: String
    /// What else is done to it, because it is made for the way.
    package var beside: [String] = []
    /// What has to be so of it that no evidence tells, as a clause.
    package var caveat: String?
  }

  /// Something that has to be there before.
  package struct Existing: Sendable {
    /// As the inventory calls it: `ec2-instance`.
    package var type: String
    /// The service that it runs its role with; nil where a role is passed to it.
    package var service: String?
    /// Whether it must not have a role yet.
    package var isVacant = false
  }

  /// What else has to be so about the target.
  package enum Need: String, Sendable {
    /// Fewer than two access keys.
    case freeKey = "free-key"
    case twoKeys = "two-keys"
    case password
    case noPassword = "no-password"
    /// A password that is done away with before another is given.
    case oldPassword = "old-password"
    /// EC2 takes a role by an instance profile only.
    case instanceProfile = "instance-profile"
    /// It has none yet, so that one is made on the way.
    case noInstanceProfile = "no-instance-profile"
    /// Room for one more version of the policy, or one that may be deleted.
    case version
  }

  package let id: String
  /// What whoever goes the way does, as the rest of a sentence about them.
  package let does: String
  package let gain: Gain
  package let target: Target
  /// The services that a role may be passed to, any of them.
  package let services: [String]
  /// Services that some other role has to be passed to beside.
  package let companions: [String]
  /// The form of ARN of what a role that is passed will belong to; nil where it is not known which it is.
  package let associated: String?
  /// The form of ARN that the service calls its source when it assumes the role, `{any}` for what nobody knows of it; nil where
  /// AWS does not document it.
  ///
  /// From the pages about confused deputies in the guides of the services: SageMaker AI takes the ARN of a training or processing
  /// job, Automation that of an execution, AgentCore and ECS have an example that is open behind the account. EventBridge
  /// Scheduler took the schedule before September 7, 2023, the group since then, and both are still met with ("Troubleshooting quotas").
  package let source: String?
  /// Whether the role that is made or rewritten is passed on, by any entry that passes one.
  package let passesOn: Bool
  /// What has to be so beside and no evidence tells, as a clause: the way is conditional then.
  package let caveat: String?
  package let existing: Existing?
  package let needs: [Need]
  package let actions: [Action]
  /// The actions that are about one thing each, by what they are done to; without those that are about any of several.
  package let groups: [Object: [Group]]
  /// Whether it is the way of the entry before with other requests, which count where those do not get through.
  package let isOtherForm: Bool

  init(
    id: String, does: String, gain: Gain, target: Target, services: [String], companions: [String],
    associated: String?, source: String?, passesOn: Bool, caveat: String?, existing: Existing?, needs: [Need],
    actions: [Action], isOtherForm: Bool
  ) {
    self.id = id
    self.does = does
    self.gain = gain
    self.target = target
    self.services = services
    self.companions = companions
    self.associated = associated
    self.source = source
    self.passesOn = passesOn
    self.caveat = caveat
    self.existing = existing
    self.needs = needs
    self.actions = actions
    groups = actions.groups
    self.isOtherForm = isOtherForm
  }

  /// What is done, each once.
  package var actionNames: [String] {
    var names: [String] = []
    for action in actions where !names.contains(action.name) { names.append(action.name) }
    return names
  }

  /// Every action that may have a say, what is made for a step among them.
  package var askedNames: [String] { actions.flatMap { [$0.name] + $0.choices.flatMap(\.beside) } }
}

extension Sequence<EscalationEntry.Action> {
  /// The actions by what they are done to, and there by the form of its ARN.
  var groups: [EscalationEntry.Object: [EscalationEntry.Group]] {
    var groups: [EscalationEntry.Object: [EscalationEntry.Group]] = [:]
    for action in self where !action.isAboutAny {
      let template = action.resource ?? "*"
      if let place = groups[action.on]?.firstIndex(where: { $0.template == template }) {
        groups[action.on]?[place].actions.append(action.name)
      } else {
        groups[action.on, default: []].append(
          EscalationEntry.Group(template: template, actions: [action.name]))
      }
    }
    return groups
  }
}
