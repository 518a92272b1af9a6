import JSON

/// A scene that differs from the one of its path in one thing, which the name says.
struct Twin: Sendable {
  var name: String
  var scene: Scene

  init(_ name: String, _ scene: Scene, _ change: (inout Scene) -> Void) {
    self.name = name
    self.scene = scene.changing(change)
  }
}

extension Scene {
  private static let fence = "Fence"

  private mutating func bound(_ holder: inout Holder, by document: Document) {
    let policy = Managed(Self.fence, document)
    account.policies.append(policy)
    holder.boundary = policy.arn
  }

  private mutating func boundStart(by document: Document) {
    var holder = start
    bound(&holder, by: document)
    start = holder
  }

  private mutating func boundTarget(_ name: String, by document: Document) {
    account.policies.append(Managed(Self.fence, document))
    account = account.changing(name) { $0.boundary = "arn:aws:iam::\(AccountSketch.id):policy/\(Self.fence)" }
  }

  private mutating func attach(_ document: Document) {
    let policy = Managed("Extra", document)
    account.policies.append(policy)
    start.attached.append(policy.arn)
  }

  /// Whom the path makes use of: the administrator that is reached, or the nobody that is raised.
  private var targetName: String? {
    if fact.usesExistingRole { return Self.adminRole }
    for need in fact.needs {
      switch need.reach {
      case .adminRole: return Self.adminRole
      case .adminUser: return Self.adminUser
      case .plainRole: return Self.plainRole
      case .plainUser: return Self.plainUser
      default: continue
      }
    }
    return nil
  }

  private var indispensable: [PathFact.Need] { fact.needs.filter { !fact.spare.contains($0.action) } }

  /// Scenes in which the path, and every other, is barred.
  var twins: [Twin] {
    permissionTwins + denialTwins + fenceTwins + targetTwins + resourceTwins
      + (fact.passesRole ? passingTwins : [])
      + credentialTwins
  }

  private var permissionTwins: [Twin] {
    indispensable.map { need in
      Twin("without \(need.action)", self) { scene in
        scene.clauses.removeAll { $0.actions == [need.action] }
      }
    }
      + indispensable.map { need in
        Twin("\(need.action) only in a version that is not the default", self) { scene in
          scene.clauses.removeAll { $0.actions == [need.action] }
          let policy = Managed(
            "Versions", .allow(["s3:GetObject"]), .allow([need.action]), .allow(["s3:ListBucket"]), current: 2
          )
          scene.account.policies.append(policy)
          scene.start.attached.append(policy.arn)
        }
      }
  }

  private var denialTwins: [Twin] {
    indispensable.flatMap { need in
      var twins = [
        Twin("\(need.action) denied by another policy", self) { $0.attach(.deny([need.action])) },
        Twin("\(need.action) denied by a pattern", self) {
          $0.attach(.deny([Form.pattern(need.action, 0).lowercased()]))
        },
        Twin("\(need.action) denied by NotAction", self) { scene in
          let others = fact.needs.map(\.action).filter { $0 != need.action }
          scene.attach(Document(.deny(allBut: others + ["s3:*"])))
        },
        Twin("\(need.action) denied on what it has to reach", self) { scene in
          scene.attach(.deny([need.action], on: [scene.arn(need.reach)]))
        },
        Twin("\(need.action) denied by a level of the organization", self) { scene in
          scene.account.serviceControl = [[.everything], [.everything, .deny([need.action])]]
        },
        Twin("\(need.action) not allowed by a level of the organization", self) { scene in
          scene.account.serviceControl = [
            [.everything], [Document(.allow(allBut: [need.action]))], [.everything],
          ]
        },
        Twin("\(need.action) denied to the start by name", self) { scene in
          scene.attach(
            .deny([need.action], when: [Requirement("ArnEquals", "aws:PrincipalArn", scene.start.arn)]))
        },
      ]
      if start.kind == .user {
        twins.append(
          Twin("\(need.action) denied by a group", self) { scene in
            scene.account.add(.group("restricted", .deny([need.action])))
            scene.start.groups.append("restricted")
          })
      }
      return twins
    }
  }

  private var fenceTwins: [Twin] {
    var twins = indispensable.flatMap { need in
      [
        Twin("a boundary of all but \(need.action)", self) {
          $0.boundStart(by: Document(.allow(allBut: [need.action])))
        },
        Twin("a boundary without \(need.action)", self) { scene in
          let others = fact.needs.map(\.action).filter { $0 != need.action }
          scene.boundStart(by: .allow(others + ["s3:*"]))
        },
        Twin("a boundary that denies \(need.action)", self) {
          $0.boundStart(by: Document(.allow(["*"]), .deny([need.action])))
        },
      ]
    }
    twins.append(Twin("an empty boundary", self) { $0.boundStart(by: Document(.deny(["s3:DeleteBucket"]))) })
    if fact.isSelfEscalation {
      twins.append(
        Twin("a boundary that caps what is gained", self) { scene in
          // On what is used alone: who may write versions of every policy may write the boundary's.
          scene.boundStart(by: Document(clauses: scene.exactClauses + [.allow(["s3:*", "ec2:*"])]))
        })
      twins.append(
        Twin("a boundary that allows exactly what is used", self) { scene in
          scene.boundStart(by: Document(clauses: scene.exactClauses))
        })
    }
    return twins
  }

  private var targetTwins: [Twin] {
    var twins: [Twin] = []
    if let targetName {
      twins.append(
        Twin("a boundary of the target that makes it no administrator", self) {
          $0.boundTarget(targetName, by: .allow(["s3:*", "ec2:*"]))
        })
      twins.append(
        Twin("a target to which IAM is denied", self) { scene in
          // A managed policy: one in line could be overwritten by whoever may put policies.
          let refusal = Managed("Refusal", .deny(["iam:*", "sts:*"]))
          scene.account.policies.append(refusal)
          scene.account = scene.account.changing(targetName) { $0.attached.append(refusal.arn) }
        })
    }
    let isAdmin = fact.usesExistingRole || fact.needs.contains { $0.reach == .adminRole }
    if isAdmin || fact.needs.contains(where: { $0.reach == .adminUser }), let targetName {
      for (name, policy) in [("read", Managed.readOnly), ("use all but IAM", Managed.powerUser)] {
        // Somebody with all services may find another way in, which is not settled here.
        if policy.name == Managed.powerUser.name, fact.existing != nil { continue }
        twins.append(
          Twin("a target that may only \(name)", self) { scene in
            scene.account = scene.account.changing(targetName) { $0.attached = [policy.arn] }
          })
      }
    }
    if fact.needs.contains(where: { $0.reach == .adminGroup }) {
      twins.append(
        Twin("a group that is no administrator", self) { scene in
          scene.account = scene.account.changing(Self.adminGroup) { $0.attached = [Managed.readOnly.arn] }
        })
    }
    if fact.usesExistingRole || !fact.needs.contains(where: { $0.action.hasPrefix("iam:") }) {
      twins.append(
        Twin("an organization without IAM", self) { scene in
          scene.account.serviceControl = [[.everything], [.everything, .deny(["iam:*"])]]
        })
    }
    return twins
  }

  private var resourceTwins: [Twin] {
    fact.needs.filter { !fact.spare.contains($0.action) }.compactMap { need in
      guard let other = other(need.reach) else { return nil }
      return Twin("\(need.action) on another", self) { scene in
        scene.clauses = scene.fact.needs.map {
          .allow([$0.action], on: [$0.action == need.action ? other : scene.arn($0.reach)] + $0.beside)
        }
      }
    }
      + fact.needs.filter {
        [.adminRole, .existing, .itself, .ownGroup, .ownPolicy, .adminGroup].contains($0.reach)
          && !fact.spare.contains($0.action)
      }.map { need in
        Twin("\(need.action) on all but what it has to reach", self) { scene in
          for index in scene.clauses.indices where scene.clauses[index].actions == [need.action] {
            scene.clauses[index].exceptsResources = true
          }
        }
      }
  }

  private var passingTwins: [Twin] {
    let service = fact.service ?? ""
    let another = service.hasPrefix("lambda") ? "ec2.amazonaws.com" : "lambda.amazonaws.com"
    func passing(_ name: String, _ requirement: Requirement) -> Twin {
      Twin(name, self) { scene in
        for index in scene.clauses.indices where scene.clauses[index].actions == ["iam:PassRole"] {
          scene.clauses[index].conditions = [requirement]
        }
      }
    }
    var twins = [
      Twin("a role that trusts another service", self) { scene in
        scene.account = scene.account.changing(Self.adminRole) { $0.trust = .trusting(service: another) }
      },
      Twin("a role that trusts the account and no service", self) { scene in
        scene.account = scene.account.changing(Self.adminRole) { $0.trust = .trusting(AccountSketch.root) }
      },
      Twin("a role that denies the service", self) { scene in
        scene.account = scene.account.changing(Self.adminRole) { role in
          var refusal = role.trust.clauses[0]
          refusal.effect = "Deny"
          role.trust.clauses.append(refusal)
        }
      },
      passing("PassRole to another service", Requirement("StringEquals", "iam:PassedToService", another)),
      passing(
        "PassRole to others that are alike",
        Requirement("StringLike", "iam:PassedToService", "\(service.prefix(2))-*.amazonaws.com")),
      passing(
        "PassRole to another service if it is named",
        Requirement("StringEqualsIfExists", "iam:PassedToService", another)),
      passing(
        "PassRole to all but the service", Requirement("StringNotEquals", "iam:PassedToService", service)),
      passing("PassRole to no service", Requirement("Null", "iam:PassedToService", "true")),
      Twin("PassRole to the service denied", self) {
        $0.attach(
          .deny(["iam:PassRole"], when: [Requirement("StringEquals", "iam:PassedToService", service)]))
      },
      Twin("PassRole to all but another service denied", self) {
        $0.attach(
          .deny(["iam:PassRole"], when: [Requirement("StringNotEquals", "iam:PassedToService", another)]))
      },
    ]
    if service == "ec2.amazonaws.com" {
      twins.append(
        Twin("a role without instance profile", self) { scene in
          scene.account = scene.account.changing(Self.adminRole) { $0.hasInstanceProfile = false }
        })
    }
    return twins
  }

  private var credentialTwins: [Twin] {
    func change(_ twin: String, _ name: String, _ body: (inout Holder) -> Void) -> Twin {
      Twin(twin, self) { scene in
        scene.account = scene.account.changing(name, body)
        scene.clauses = scene.exactClauses
      }
    }
    var twins: [Twin] = []
    let actions = Set(fact.needs.map(\.action))
    if actions.contains("iam:CreateAccessKey"), !actions.contains("iam:DeleteAccessKey") {
      let name = fact.needs.contains { $0.reach == .adminUser } ? Self.adminUser : Self.plainUser
      twins.append(change("two keys already", name) { $0.keys = 2 })
    }
    if actions.contains("iam:CreateLoginProfile") {
      twins.append(change("a password already", Self.adminUser) { $0.hasPassword = true })
    }
    if actions.contains("iam:UpdateLoginProfile") {
      twins.append(change("no password to change", Self.adminUser) { $0.hasPassword = false })
    }
    let changesRole = ["iam:UpdateAssumeRolePolicy", "iam:AttachRolePolicy", "iam:PutRolePolicy"]
    if let targetName, !actions.isDisjoint(with: changesRole) {
      for path in ["/aws-reserved/sso.amazonaws.com/", "/aws-service-role/ec2.amazonaws.com/"] {
        twins.append(change("a role of AWS at \(path)", targetName) { $0.path = path })
      }
    }
    if fact.id == "sts-001" {
      twins.append(
        change("a role that trusts another user", Self.adminRole) { role in
          role.trust = .trusting("arn:aws:iam::\(AccountSketch.id):user/\(Self.adminUser)")
        })
      twins.append(
        change("a role that trusts another account", Self.adminRole) { role in
          role.trust = .trusting("arn:aws:iam::999988887777:root")
        })
    }
    return twins
  }
}

extension Scene {
  /// Scenes in which something more is said that does not bar the path.
  var variants: [Twin] {
    var variants = [
      Twin("a boundary that is AdministratorAccess", self) { $0.start.boundary = Managed.administrator.arn },
      Twin("a boundary of all but the organization", self) {
        $0.boundStart(by: Document(.allow(allBut: ["organizations:*"])))
      },
      Twin("a denial of something harmless", self) { $0.attach(.deny(["s3:DeleteBucket"])) },
      Twin("organization levels that allow everything", self) {
        $0.account.serviceControl = [[.everything], [.everything], [.everything]]
      },
      Twin("an organization that keeps its accounts", self) {
        $0.account.serviceControl = [
          [.everything, .deny(["organizations:LeaveOrganization"])], [.everything],
        ]
      },
      Twin("a level of two policies that allow it together", self) { scene in
        scene.account.serviceControl = [
          [.everything], [.allow(["iam:*", "sts:*"]), Document(.allow(allBut: ["iam:*"]))],
        ]
      },
      Twin("allowed by the start's tag", self) { scene in
        scene.start.tags = ["team": "platform"]
        for index in scene.clauses.indices {
          scene.clauses[index].conditions = [Requirement("StringEquals", "aws:PrincipalTag/team", "platform")]
        }
      },
      Twin("allowed by the start's name", self) { scene in
        for index in scene.clauses.indices {
          scene.clauses[index].conditions = [
            Requirement("StringLike", "aws:PrincipalArn", "arn:aws:iam::*:\(start.kind.rawValue)/rob*")
          ]
        }
      },
      Twin("allowed in this account", self) { scene in
        for index in scene.clauses.indices {
          scene.clauses[index].conditions = [
            Requirement("StringEquals", "aws:PrincipalAccount", AccountSketch.id)
          ]
        }
      },
      Twin("version 2008", self) { scene in
        var document = Document(clauses: scene.clauses)
        document.version = nil
        scene.start.inline.append(document)
        scene.clauses = []
      },
    ]
    if !fact.needs.contains(where: { $0.action == "iam:UpdateAssumeRolePolicy" }) {
      variants += sparingVariants
    }
    for need in fact.needs {
      guard let other = other(need.reach) else { continue }
      variants.append(
        Twin("\(need.action) denied on another", self) { $0.attach(.deny([need.action], on: [other])) })
    }
    if !fact.isSelfEscalation {
      variants.append(
        Twin("a boundary that allows exactly what is used", self) { scene in
          // A role that a trust policy names is bound by its boundary where it assumes.
          let assuming = fact.needs.contains { $0.action == "iam:UpdateAssumeRolePolicy" }
          scene.boundStart(
            by: Document(clauses: scene.exactClauses + (assuming ? [.allow(["sts:AssumeRole"])] : [])))
        })
    }
    return variants + (fact.passesRole ? passingVariants : [])
  }

  /// Denials that are not meant for the start.
  var sparingVariants: [Twin] {
    [
      Twin("denied to somebody else by name", self) { scene in
        scene.attach(
          .deny(["*"], when: [Requirement("ArnEquals", "aws:PrincipalArn", scene.arn(of: "carol"))]))
      },
      Twin("denied to whoever lacks a tag that the start has", self) { scene in
        scene.start.tags = ["team": "platform"]
        scene.attach(
          .deny(["*"], when: [Requirement("StringNotEquals", "aws:PrincipalTag/team", "platform")]))
      },
    ]
  }

  private var passingVariants: [Twin] {
    let service = fact.service ?? ""
    let another = service.hasPrefix("lambda") ? "ec2.amazonaws.com" : "lambda.amazonaws.com"
    return [
      Requirement("StringEquals", "iam:PassedToService", service),
      Requirement("StringEquals", "IAM:passedtoservice", another, service),
      Requirement("StringLike", "iam:PassedToService", "\(service.prefix(3))*.amazonaws.com"),
      Requirement("StringLike", "iam:PassedToService", "*"),
      Requirement("StringEqualsIfExists", "iam:PassedToService", service),
      Requirement("StringEqualsIgnoreCase", "iam:PassedToService", service.uppercased()),
      Requirement("StringNotEquals", "iam:PassedToService", another),
      Requirement("Null", "iam:PassedToService", "false"),
    ].map { requirement in
      Twin("PassRole with \(requirement.comparison) \(requirement.values)", self) { scene in
        for index in scene.clauses.indices where scene.clauses[index].actions == ["iam:PassRole"] {
          scene.clauses[index].conditions = [requirement]
        }
      }
    } + [
      Twin("PassRole to another service denied", self) {
        $0.attach(
          .deny(["iam:PassRole"], when: [Requirement("StringEquals", "iam:PassedToService", another)]))
      },
      Twin("a role that trusts several services", self) { scene in
        scene.account = scene.account.changing(Self.adminRole) { role in
          role.trust = Document(
            .trust(.object([("Service", .array([.string(another), .string(service)]))])))
        }
      },
      Twin("a trust that allows all of STS", self) { scene in
        scene.account = scene.account.changing(Self.adminRole) { $0.trust.clauses[0].actions = ["sts:*"] }
      },
    ]
  }
}
