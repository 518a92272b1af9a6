import Testing

/// A user or role that is an administrator, or nearly one.
struct AdministratorCase: Sendable, CustomTestStringConvertible {
  enum Verdict: String, Sendable {
    case administrator
    case no
    /// Not one for certain, however what is left open is told.
    case notCertain
    /// Only if something holds that the evidence does not settle.
    case conditional
    /// An administrator, or at least somebody who makes itself one.
    case inEffect
    /// An administrator, with or without a condition.
    case atLeastConditional
  }

  var name: String
  var verdict: Verdict
  var holder: Holder
  var account: AccountSketch

  var testDescription: String { name }

  init(
    _ name: String, _ verdict: Verdict, _ documents: Document..., attached: [Managed] = [],
    boundary: Managed? = nil, account: AccountSketch = AccountSketch(),
    change: (inout Holder) -> Void = { _ in }
  ) {
    self.name = name
    self.verdict = verdict
    self.account = account
    holder = Holder(kind: .user, name: "robin", inline: documents)
    holder.attached = attached.map(\.arn)
    holder.boundary = boundary?.arn
    for policy in attached + [boundary].compactMap(\.self) where !policy.isAWSManaged {
      self.account.policies.append(policy)
    }
    change(&holder)
  }
}

extension AdministratorCase {
  static let all = trueOnes + nearMisses + open + guarded

  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let robin = "\(own):user/robin"

  /// An account with a group that `robin` can be a member of.
  private static func with(_ groups: Holder...) -> AccountSketch { AccountSketch(groups: groups) }

  private static func under(_ levels: [[Document]]) -> AccountSketch { AccountSketch(serviceControl: levels) }

  private static let administrators = Holder.group("administrators").with {
    $0.attached = [Managed.administrator.arn]
  }

  /// One pattern a verb of IAM's actions.
  private static let verbs = [
    "Accept", "Add", "Associate", "Attach", "Change", "Create", "Deactivate", "Delegate", "Delete", "Detach",
    "Disable", "Enable", "Generate", "Get", "List", "Pass", "Put", "Reject", "Remove", "Reset", "Resync",
    "Send",
    "Set", "Simulate", "Tag", "Untag", "Update", "Upload", "Fetch",
  ].map { "iam:\($0)*" }

  private static let letters = "abcdefghijklmnopqrstuvwxyz".map { "iam:\($0)*" }

  private static let trueOnes: [AdministratorCase] = [
    AdministratorCase("AdministratorAccess attached", .administrator, attached: [.administrator]),
    AdministratorCase("AdministratorAccess by a group", .administrator, account: with(administrators)) {
      $0.groups = ["administrators"]
    },
    AdministratorCase("everything, in line", .administrator, .everything),
    AdministratorCase(
      "everything from all addresses", .administrator,
      .allow(["*"], when: [Requirement("IpAddress", "aws:SourceIp", "0.0.0.0/0", "::/0")])),
    AdministratorCase(
      "everything but from no address", .administrator, .everything,
      .deny(["*"], when: [Requirement("NotIpAddress", "aws:SourceIp", "::/0", "0.0.0.0/0")])),
    AdministratorCase(
      "everything by a group's own policy", .administrator, account: with(.group("all", .everything))
    ) { $0.groups = ["all"] },
    AdministratorCase(
      "everything in a customer's policy", .administrator, attached: [Managed("All", .everything)]),
    AdministratorCase("*:*", .administrator, .allow(["*:*"])),
    AdministratorCase("two stars", .administrator, .allow(["**"], on: ["**"])),
    AdministratorCase("iam:*", .administrator, .allow(["iam:*"])),
    AdministratorCase("IAM:*", .administrator, .allow(["IAM:*"])),
    AdministratorCase("i?m:*", .administrator, .allow(["i?m:*"])),
    AdministratorCase("IAMFullAccess", .administrator, attached: [.fullIAM]),
    AdministratorCase("everything but S3", .administrator, Document(.allow(allBut: ["s3:*"]))),
    AdministratorCase(
      "everything but S3 and organizations", .administrator,
      Document(.allow(allBut: ["s3:*", "organizations:*"]))),
    AdministratorCase("a pattern of iam a verb", .administrator, .allow(verbs)),
    AdministratorCase("a pattern of iam a letter", .administrator, .allow(letters)),
    AdministratorCase(
      "patterns of iam in statements of their own", .administrator,
      Document(clauses: letters.map { .allow([$0]) })),
    AdministratorCase(
      "patterns of iam in policies of several kinds", .administrator,
      .allow(Array(letters.prefix(8))),
      attached: [Managed("Half", .allow(Array(letters.dropFirst(8).prefix(8))))],
      account: with(.group("rest", .allow(Array(letters.dropFirst(16)))))
    ) { $0.groups = ["rest"] },
    AdministratorCase(
      "some of iam, and all but that", .administrator, .allow(["iam:*Policy*"]),
      Document(.allow(allBut: ["iam:*Policy*"]))),
    AdministratorCase(
      "everything but one bucket", .administrator,
      Document(Clause(actions: ["*"], resources: ["arn:aws:s3:::payroll/*"], exceptsResources: true))),
    AdministratorCase(
      "a denial of deleting buckets", .administrator, .everything, .deny(["s3:DeleteBucket"])),
    AdministratorCase(
      "a denial of the organization", .administrator, .everything, .deny(["organizations:*"])),
    AdministratorCase(
      "a denial of IAM on somebody else", .administrator, .everything,
      .deny(["iam:*"], on: ["\(own):user/zoe"])),
    AdministratorCase(
      "a denial meant for somebody else", .administrator, .everything,
      .deny(["*"], when: [Requirement("StringEquals", "aws:PrincipalArn", "\(own):user/zoe")])),
    AdministratorCase(
      "a denial to other accounts", .administrator, .everything,
      .deny(["*"], when: [Requirement("StringNotEquals", "aws:PrincipalAccount", AccountSketch.id)])),
    AdministratorCase(
      "a boundary that is AdministratorAccess", .administrator, .everything, boundary: .administrator),
    AdministratorCase(
      "a boundary of all but S3", .administrator, attached: [.administrator],
      boundary: Managed("Fence", Document(.allow(allBut: ["s3:*"])))),
    AdministratorCase(
      "a boundary of IAM", .administrator, attached: [.administrator],
      boundary: Managed("Fence", .allow(["iam:*"]))),
    AdministratorCase(
      "an organization that allows everything", .administrator, .everything,
      account: under([[.everything], [.everything]])),
    AdministratorCase(
      "an organization that denies regions but not IAM", .administrator, .everything,
      account: under([
        [
          .everything,
          Document(
            .deny(
              allBut: ["iam:*", "sts:*", "organizations:*", "route53:*", "support:*"],
              when: [Requirement("StringNotEquals", "aws:RequestedRegion", "eu-central-1")])),
        ]
      ])),
    AdministratorCase(
      "an organization that denies IAM to all but administrators", .administrator, .everything,
      account: under([
        [
          .everything,
          .deny(["iam:*"], when: [Requirement("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:user/rob*")]),
        ]
      ])),
    AdministratorCase("a list of one resource", .administrator, .allow(["*"], on: ["*"])),
    AdministratorCase(
      "a bare statement of version 2008", .administrator,
      Document(clauses: [Clause(actions: ["*"], resources: ["*"], isBare: true)]).old),
    AdministratorCase(
      "the default version is the third", .administrator,
      attached: [
        Managed("Grown", .allow(["s3:*"]), .deny(["*"]), .everything, current: 2)
      ]),
    AdministratorCase("a role", .administrator, .everything) {
      $0 = .role("robin", trust: .trusting(service: "lambda.amazonaws.com"), .everything)
    },
    AdministratorCase("a role whose old sessions are revoked", .atLeastConditional, .everything) {
      $0 = .role(
        "robin", trust: .trusting(service: "lambda.amazonaws.com"), .everything,
        .deny(["*"], when: [Requirement("DateLessThan", "aws:TokenIssueTime", "2020-01-01T00:00:00Z")]))
    },
    AdministratorCase(
      "a denial of old sessions to a user with a key", .administrator, .everything,
      .deny(["*"], when: [Requirement("DateLessThan", "aws:TokenIssueTime", "2020-01-01T00:00:00Z")])
    ) { $0.keys = 1 },
    AdministratorCase(
      "a denial without MFA that spares keys", .administrator, .everything,
      .deny(["*"], when: [Requirement("Bool", "aws:MultiFactorAuthPresent", "false")])
    ) { $0.keys = 1 },
    AdministratorCase(
      "everything for the own tag", .administrator,
      .allow(["*"], when: [Requirement("StringEquals", "aws:PrincipalTag/admin", "yes")])
    ) { $0.tags = ["admin": "yes"] },
    AdministratorCase(
      "everything for the own name", .administrator,
      .allow(["*"], when: [Requirement("StringEquals", "aws:username", "robin")])),
  ]

  private static let nearMisses: [AdministratorCase] = [
    AdministratorCase("nobody", .no),
    AdministratorCase("PowerUserAccess", .no, attached: [.powerUser]),
    AdministratorCase("ReadOnlyAccess", .no, attached: [.readOnly]),
    AdministratorCase(
      "a boundary without IAM", .no, .everything, boundary: Managed("Fence", .allow(["s3:*", "ec2:*"]))),
    AdministratorCase("a boundary of all but IAM", .no, .everything, boundary: .powerUser),
    AdministratorCase("a boundary that reads", .no, .everything, boundary: .readOnly),
    AdministratorCase(
      "an empty boundary", .no, .everything, boundary: Managed("Fence", .deny(["s3:DeleteBucket"]))),
    AdministratorCase("AdministratorAccess as a boundary alone", .no, boundary: .administrator),
    AdministratorCase(
      "AdministratorAccess as a boundary of somebody who reads", .no, .allow(["s3:Get*"]),
      boundary: .administrator),
    AdministratorCase("IAM denied", .no, .everything, .deny(["iam:*"])),
    AdministratorCase("IAM denied a letter at a time", .no, .everything, .deny(letters)),
    AdministratorCase(
      "IAM denied to the own name", .no, .everything,
      .deny(["iam:*"], when: [Requirement("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:user/rob*")])),
    AdministratorCase(
      "all but IAM denied to the account", .no, Document(.allow(["*"]), .deny(["IAM:*"]))),
    AdministratorCase(
      "an organization that denies IAM", .no, .everything, account: under([[.everything, .deny(["iam:*"])]])),
    AdministratorCase(
      "an organization one level of which lacks IAM", .no, .everything,
      account: under([[.everything], [Document(.allow(allBut: ["iam:*"]))], [.everything]])),
    AdministratorCase(
      "an organization of two levels that share nothing", .no, .everything,
      account: under([[.allow(["iam:*"])], [.allow(["s3:*"])]])),
    AdministratorCase(
      "an organization that denies IAM to all but others", .no, .everything,
      account: under([
        [
          .everything,
          .deny(
            ["iam:*"], when: [Requirement("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/keeper")]),
        ]
      ])),
    AdministratorCase(
      "everything on one bucket", .no, .allow(["*"], on: ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"])),
    AdministratorCase("everything on all buckets", .no, .allow(["*"], on: ["arn:aws:s3:::*"])),
    AdministratorCase("iam:Get* and iam:List*", .no, .allow(["iam:Get*", "iam:List*"])),
    AdministratorCase("iam:* on another user", .no, .allow(["iam:*"], on: ["\(own):user/zoe"])),
    AdministratorCase("iam:* on the own user", .no, .allow(["iam:*"], on: [robin])),
    AdministratorCase("all but iam:*", .no, Document(.allow(allBut: ["iam:*"]))),
    AdministratorCase("all but IAM:*", .no, Document(.allow(allBut: ["IAM:*"]))),
    AdministratorCase("all but *", .no, Document(.allow(allBut: ["*"]))),
    AdministratorCase("everything but S3 denied", .no, .everything, Document(.deny(allBut: ["s3:*"]))),
    AdministratorCase(
      "everything on nothing else", .no,
      Document(Clause(actions: ["*"], resources: ["*"], exceptsResources: true))),
    AdministratorCase(
      "a group's administrator that is denied", .no, .deny(["*"]), account: with(administrators)
    ) {
      $0.groups = ["administrators"]
    },
    AdministratorCase(
      "a denial by a group", .no, .everything, account: with(.group("restricted", .deny(["iam:*"])))
    ) { $0.groups = ["restricted"] },
    AdministratorCase("a group that it is no member of", .no, account: with(administrators)),
    AdministratorCase(
      "everything in a version that is not the default", .no,
      attached: [Managed("Grown", .everything, .allow(["s3:*"]), .everything, current: 1)]),
    AdministratorCase(
      "a policy attached to nobody", .no, account: AccountSketch(policies: [Managed("All", .everything)])),
    AdministratorCase("ec2:* and s3:*", .no, .allow(["ec2:*", "s3:*", "lambda:*", "sts:*"])),
    AdministratorCase("actions that only look like IAM's", .no, .allow(["iam-roles:*", "iamx:*", "i?:*"])),
    AdministratorCase(
      "everything from an office", .conditional, .allow(["*"], when: [.officeAddress])),
    AdministratorCase(
      "everything, denied outside of an office", .conditional, .everything,
      .deny(["*"], when: [Requirement("NotIpAddress", "aws:SourceIp", "203.0.113.0/24")])),
    AdministratorCase(
      "everything with MFA that it does not have", .notCertain,
      .allow(["*"], when: [Requirement("Bool", "aws:MultiFactorAuthPresent", "true")])
    ) { $0.keys = 1 },
    AdministratorCase(
      "everything with MFA that it has", .atLeastConditional,
      .allow(["*"], when: [Requirement("Bool", "aws:MultiFactorAuthPresent", "true")])
    ) {
      $0.hasPassword = true
      $0.hasMFA = true
    },
    AdministratorCase(
      "denied without MFA, which it does not have", .notCertain, .everything,
      .deny(["*"], when: [Requirement("BoolIfExists", "aws:MultiFactorAuthPresent", "false")])
    ) { $0.keys = 1 },
    AdministratorCase(
      "everything for a tag that it lacks", .no,
      .allow(["*"], when: [Requirement("StringEquals", "aws:PrincipalTag/admin", "yes")])),
    AdministratorCase(
      "everything for a tag of another value", .no,
      .allow(["*"], when: [Requirement("StringEquals", "aws:PrincipalTag/admin", "yes")])
    ) { $0.tags = ["admin": "no"] },
    AdministratorCase(
      "everything for another's name", .no,
      .allow(["*"], when: [Requirement("StringEquals", "aws:username", "zoe")])),
    AdministratorCase(
      "everything by services for it", .notCertain,
      .allow(
        ["*"],
        when: [Requirement("ForAnyValue:StringEquals", "aws:CalledVia", "cloudformation.amazonaws.com")])),
    AdministratorCase(
      "a boundary that is not listed", .conditional, .everything,
      account: AccountSketch(unlisted: ["\(own):policy/Unseen"])
    ) { $0.boundary = "\(own):policy/Unseen" },
    AdministratorCase(
      "AdministratorAccess of the customer's own", .no,
      attached: [Managed("AdministratorAccess", .allow(["s3:*"]))]),
    AdministratorCase("a role that powers services", .no) {
      $0 = .role(
        "robin", trust: .trusting(service: "lambda.amazonaws.com"), Document(.allow(allBut: ["iam:*"])))
    },
    AdministratorCase("a role with a boundary", .no, boundary: Managed("Fence", .allow(["s3:*"]))) {
      let fence = $0.boundary
      $0 = .role("robin", trust: .trusting(service: "lambda.amazonaws.com"), .everything)
      $0.boundary = fence
    },
  ]

  private static let onUsers = ["iam:AttachUserPolicy", "iam:PutUserPolicy"]
  private static let onRoles = ["iam:AttachRolePolicy", "iam:PutRolePolicy"]
  private static let onGroups = ["iam:AttachGroupPolicy", "iam:PutGroupPolicy"]
  private static let ofUsers = [
    "iam:*User*", "iam:*Group*", "iam:*LoginProfile*", "iam:*AccessKey*",
  ]
  private static let enteringRoles = ["iam:UpdateAssumeRolePolicy", "iam:CreateRole"]
  private static let signingIn = ["iam:CreateAccessKey", "iam:*LoginProfile"]

  private static func denying(_ actions: [String]) -> AccountSketch {
    under([[.everything, .deny(actions)]])
  }

  private static func role(_ documents: Document...) -> Holder {
    var role = Holder.role("robin", trust: .trusting(service: "lambda.amazonaws.com"))
    role.inline = documents
    return role
  }

  /// What the organization lets nobody do, or a denial takes away: policies on users, on roles, or what follows on them.
  private static let guarded: [AdministratorCase] = [
    AdministratorCase(
      "a role where nobody puts policies on users", .administrator, account: denying(onUsers)
    ) { $0 = role(.everything) },
    AdministratorCase(
      "a role where nobody has users", .administrator, account: denying(ofUsers)
    ) { $0 = role(.everything) },
    AdministratorCase(
      "a user where nobody puts policies on roles", .administrator, .everything, account: denying(onRoles)),
    AdministratorCase(
      "a user where nobody puts policies on users", .administrator, .everything, account: denying(onUsers)),
    AdministratorCase(
      "a user where nobody puts policies on users or roles", .administrator, .everything,
      account: denying(onUsers + onRoles)),
    AdministratorCase(
      "a user where policies are put on its own kind only, and nobody takes over others", .administrator,
      .everything, account: denying(onRoles + onGroups + enteringRoles + signingIn)),
    AdministratorCase(
      "a user where policies are put on roles that nobody can be", .no, .everything,
      account: denying(onUsers + onGroups + enteringRoles)),
    AdministratorCase(
      "a user where policies are put on roles that nobody may assume, but services", .administrator,
      .everything, account: denying(onUsers + onGroups + ["sts:AssumeRole"])),
    AdministratorCase(
      "a user where policies are put on roles that nobody may assume, and no service has", .no, .everything,
      account: denying(onUsers + onGroups + ["sts:AssumeRole", "iam:PassRole"])),
    AdministratorCase(
      "a role where policies are put on users whom nobody can be", .no, account: denying(onRoles + signingIn)
    ) { $0 = role(.everything) },
    AdministratorCase(
      "a role where policies are put on users", .administrator, account: denying(onRoles)
    ) { $0 = role(.everything) },
    AdministratorCase(
      "a user where policies are put on nobody", .no, .everything,
      account: denying(onUsers + onRoles + onGroups)),
    AdministratorCase(
      "a user where policies are put on groups that nobody joins", .no, .everything,
      account: denying(onUsers + onRoles + ["iam:AddUserToGroup"])),
    AdministratorCase(
      "a user whose boundary holds what it gives itself, and who takes over nobody", .no, .everything,
      boundary: Managed("Fence", .allow(["iam:*"])),
      account: denying(onRoles + onGroups + enteringRoles + signingIn)),
    AdministratorCase(
      "a user whose boundary holds what it gives itself, and who takes over others", .administrator,
      .everything, boundary: Managed("Fence", .allow(["iam:*"])), account: denying(onRoles)),
    AdministratorCase(
      "a user where nobody but pipelines puts policies on users", .administrator, .everything,
      account: under([
        [
          .everything,
          .deny(
            onUsers, when: [Requirement("ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/pipeline")]),
        ]
      ])),
    AdministratorCase(
      "a user where nobody outside of an office puts policies on anybody", .conditional, .everything,
      account: under([
        [
          .everything,
          .deny(
            onUsers + onRoles + onGroups,
            when: [Requirement("NotIpAddress", "aws:SourceIp", "203.0.113.0/24")]),
        ]
      ])),
    // What is left of everything is not everything where one's own policies leave it so.
    AdministratorCase(
      "a role that puts policies on roles, where nobody has users", .no, account: denying(ofUsers)
    ) { $0 = role(.allow(["iam:PutRolePolicy", "iam:AttachRolePolicy"])) },
    AdministratorCase(
      "a role that does little more where nobody does", .no,
      account: denying(ofUsers + ["iam:*PolicyVersion", "iam:PassRole", "iam:Create*"])
    ) { $0 = role(.allow(["iam:PutRolePolicy", "iam:AttachRolePolicy", "iam:UpdateAssumeRolePolicy"])) },
    AdministratorCase(
      "a user who manages users only", .no, .allow(["iam:*User*", "iam:*AccessKey*", "iam:*LoginProfile*"])),
    AdministratorCase("IAM without policies on users", .administrator, .allow(["iam:*"]), .deny(onUsers)),
    AdministratorCase("IAM without policies on roles", .administrator, .allow(["iam:*"]), .deny(onRoles)),
    AdministratorCase("IAM without users", .no, .allow(["iam:*"]), .deny(ofUsers)),
    AdministratorCase(
      "IAM without policies on anybody", .no, .allow(["iam:*"]), .deny(onUsers + onRoles + onGroups)),
  ]

  /// What may be told in two ways.
  private static let open: [AdministratorCase] = [
    AdministratorCase(
      "everything from addresses of one version", .conditional,
      .allow(["*"], when: [Requirement("IpAddress", "aws:SourceIp", "::/0")])),
    AdministratorCase(
      "denied from all addresses, but not by way of a VPC", .conditional, .everything,
      .deny(["*"], when: [Requirement("IpAddress", "aws:SourceIp", "0.0.0.0/0", "::/0")])),
    AdministratorCase(
      "everything on everything that has an ARN", .inEffect, .allow(["*"], on: ["arn:aws:*"])),
    AdministratorCase("iam:* on all of IAM", .inEffect, .allow(["iam:*"], on: ["arn:aws:iam::*:*"])),
    AdministratorCase(
      "iam:* on each kind of IAM", .inEffect,
      .allow(["iam:*"], on: ["user", "role", "group", "policy", "instance-profile"].map { "\(own):\($0)/*" })),
    AdministratorCase(
      "everything but reading IAM", .inEffect, .everything, .deny(["iam:Get*", "iam:List*"])),
    AdministratorCase("everything but creating users", .inEffect, .everything, .deny(["iam:CreateUser"])),
  ]
}

extension Document {
  /// The document as it was written before 2012.
  var old: Document {
    var copy = self
    copy.version = "2008-10-17"
    copy.isBare = true
    return copy
  }
}
