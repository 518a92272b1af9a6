/// What one policy document allows by itself, whoever has it and whatever else binds them.
///
/// A set of actions counts as allowed on a set of resources if one statement without conditions allows all of it, and no
/// denial of the same document without conditions takes all of it away. Wildcards are settled by comparing patterns;
/// `NotAction` and `NotResource` allow what none of their patterns touches.
package struct PolicyGrants: Hashable, Sendable {
  /// Whether it allows all actions on all resources: those of IAM, and those of services that it does not name.
  ///
  /// What it excepts of other services does no harm to whoever may change permissions.
  package let allowsEverything: Bool
  /// The services, by their prefix in lower case as it stands in the document, of which all actions are allowed on all
  /// resources; `*` is every service that the document does not name.
  package let fullAccessServices: [String]
  /// The same whatever the resources are and whether or not there are conditions.
  package let wholeServices: [String]
  /// Whether a statement allows by `NotAction`.
  package let allowsByNotAction: Bool
  package let allowsFullCloudTrail: Bool
  package let allowsFullKMS: Bool
  /// Whether it allows `kms:Decrypt` or `kms:ReEncryptFrom` with all keys of the account.
  package let decryptsWithAllKeys: Bool
  /// The same where conditions are not looked at, as Security Hub does it.
  package let decryptsWithAllKeysUnderConditions: Bool
  /// Whether it allows `iam:PassRole` for all roles of the account to any service, other than by allowing all actions.
  package let passesAllRoles: Bool
  /// Whether it allows `sts:AssumeRole` for all roles of the account.
  package let assumesAllRoles: Bool
  /// Whether it allows `aws-marketplace:Subscribe` on all resources.
  package let subscribesToMarketplace: Bool
  /// Whether nothing but `sts:AssumeRole` is allowed, by its name.
  package let allowsOnlyAssumeRole: Bool
  /// Whether it denies what is done to users on the ARNs of groups, which has no effect.
  package let deniesUserActionsOnGroups: Bool

  init(_ policy: Policy, _ targets: GrantTargets) {
    let allows = policy.statements.filter { $0.effect == .allow }
    let denies = policy.statements.filter { $0.effect == .deny }

    func isAllowed(_ actions: Glob, on resources: Glob, underConditions: Bool = false) -> Bool {
      func isCovered(by statement: Statement, _ underConditions: Bool) -> Bool {
        (underConditions || statement.isUnconditional) && statement.coversActions(actions)
          && statement.coversResources(resources)
      }
      return allows.contains { isCovered(by: $0, underConditions) }
        && !denies.contains { isCovered(by: $0, false) }
    }
    func isFullyAllowed(_ service: String) -> Bool {
      isAllowed(GrantTargets.actions(ofService: service), on: targets.resources)
    }

    allowsEverything =
      isAllowed(GrantTargets.actions(ofService: GrantTargets.everyOther), on: targets.unnamedResources)
      && isAllowed(GrantTargets.actions(ofService: "iam"), on: targets.identityResources)
    let services = GrantTargets.services(namedIn: policy.statements)
    fullAccessServices = services.filter(isFullyAllowed)
    wholeServices = services.filter { service in
      let actions = GrantTargets.actions(ofService: service)
      return allows.contains { $0.coversActions(actions) }
        && !denies.contains {
          $0.isUnconditional && $0.coversActions(actions) && $0.coversResources(targets.resources)
        }
    }
    allowsByNotAction = allows.contains { $0.actions.isExcepting }
    allowsFullCloudTrail = isFullyAllowed("cloudtrail")
    allowsFullKMS = isFullyAllowed("kms")
    let decryption = [GrantTargets.decrypt, GrantTargets.reEncryptFrom]
    decryptsWithAllKeys = decryption.contains { isAllowed($0, on: targets.keys) }
    decryptsWithAllKeysUnderConditions = decryption.contains {
      isAllowed($0, on: targets.keys, underConditions: true)
    }
    passesAllRoles =
      allows.contains {
        !$0.coversAllActions && $0.coversActions(GrantTargets.passRole) && $0.coversResources(targets.roles)
          && !$0.conditions.contains(where: \.limitsPassedToService)
      }
      && !denies.contains {
        $0.coversActions(GrantTargets.passRole) && $0.coversResources(targets.roles)
          && $0.conditions.allSatisfy(\.sparesNamedServices)
      }
    assumesAllRoles = isAllowed(GrantTargets.assumeRole, on: targets.roles)
    subscribesToMarketplace = isAllowed(GrantTargets.subscribe, on: targets.resources)
    allowsOnlyAssumeRole = allows.allSatisfy { statement in
      !statement.actions.isExcepting
        && statement.actionPatterns.allSatisfy { GrantTargets.assumeRole.covers($0) }
    }
    deniesUserActionsOnGroups = denies.contains(where: \.deniesUserActionsOnGroups)
  }
}
