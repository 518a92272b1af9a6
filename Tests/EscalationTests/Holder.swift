/// A user, group or role as the cases write it.
struct Holder: Sendable {
  enum Kind: String, Sendable {
    case user
    case group
    case role
  }

  var kind: Kind
  var name: String
  var path = "/"
  var inline: [Document] = []
  /// ARNs of managed policies.
  var attached: [String] = []
  var boundary: String?
  var tags: [String: String] = [:]

  /// Of users.
  var groups: [String] = []
  var keys = 0
  var hasPassword = false
  var hasMFA = false

  /// Of roles.
  var trust = Document.trusting(service: "ec2.amazonaws.com")
  var hasInstanceProfile = false

  var arn: String { "arn:aws:iam::\(AccountSketch.id):\(kind.rawValue)\(path)\(name)" }

  static func user(_ name: String, _ inline: Document..., groups: [String] = []) -> Holder {
    Holder(kind: .user, name: name, inline: inline, groups: groups)
  }

  static func group(_ name: String, _ inline: Document...) -> Holder {
    Holder(kind: .group, name: name, inline: inline)
  }

  static func role(_ name: String, trust: Document, _ inline: Document...) -> Holder {
    var role = Holder(kind: .role, name: name, inline: inline)
    role.trust = trust
    return role
  }

  func with(_ change: (inout Holder) -> Void) -> Holder {
    var copy = self
    change(&copy)
    return copy
  }
}

/// A managed policy as the cases write it.
struct Managed: Sendable {
  var name: String
  var path = "/"
  var versions: [Document]
  /// The place of the default version among `versions`.
  var current = 0
  var isAWSManaged = false

  init(_ name: String, _ versions: Document..., current: Int = 0, isAWSManaged: Bool = false) {
    self.name = name
    self.versions = versions
    self.current = current
    self.isAWSManaged = isAWSManaged
  }

  var arn: String {
    "arn:aws:iam::\(isAWSManaged ? "aws" : AccountSketch.id):policy\(path)\(name)"
  }

  static let administrator = Managed("AdministratorAccess", .everything, isAWSManaged: true)
  static let powerUser = Managed(
    "PowerUserAccess",
    Document(
      .allow(allBut: ["iam:*", "organizations:*", "account:*"]),
      .allow([
        "account:GetAccountInformation", "iam:CreateServiceLinkedRole", "iam:DeleteServiceLinkedRole",
        "iam:ListRoles", "organizations:DescribeOrganization",
      ])), isAWSManaged: true)
  static let readOnly = Managed(
    "ReadOnlyAccess",
    .allow(["ec2:Describe*", "iam:Get*", "iam:List*", "iam:Generate*", "lambda:Get*", "s3:Get*", "s3:List*"]),
    isAWSManaged: true)
  static let fullIAM = Managed(
    "IAMFullAccess", .allow(["iam:*", "organizations:DescribeAccount", "organizations:ListPolicies"]),
    isAWSManaged: true)

  /// Those of AWS that a listing shows where they are attached.
  static let ofAWS = [administrator, powerUser, readOnly, fullIAM]
}
