import JSON

extension AccountSketch {
  /// The answer of GetAccountAuthorizationDetails.
  var details: JSONValue {
    .object([
      ("UserDetailList", .array(users.map(entity))), ("GroupDetailList", .array(groups.map(entity))),
      ("RoleDetailList", .array(roles.map(entity))), ("Policies", .array(listedPolicies.map(policy))),
    ])
  }

  /// The answer of GetAccountSummary, by which the listings are known to be whole.
  var summary: JSONValue {
    func number(_ count: Int) -> JSONValue { .integer(Int64(count)) }
    return .object([
      (
        "SummaryMap",
        .object([
          ("Users", number(users.count)), ("Groups", number(groups.count)), ("Roles", number(roles.count)),
          ("Policies", number(listedPolicies.count { !$0.isAWSManaged })),
          ("AccountMFAEnabled", number(1)), ("AccountAccessKeysPresent", number(0)),
          ("AccountPasswordPresent", number(1)), ("AccountSigningCertificatesPresent", number(0)),
        ])
      )
    ])
  }

  /// The credential report as the console saves it.
  var report: String {
    let columns = """
      user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,\
      mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
      access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
      access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
      cert_1_last_rotated,cert_2_active,cert_2_last_rotated
      """
    let root =
      "<root_account>,\(Self.root),\(Self.time),true,no_information,not_supported,not_supported,true,"
      + "false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
    let rows = users.map { user in
      let password = user.hasPassword ? "true,no_information,\(Self.time),N/A" : "false,N/A,N/A,N/A"
      let keys = (0..<2).map { number in
        number < user.keys ? "true,\(Self.time),N/A,N/A,N/A" : "false,N/A,N/A,N/A,N/A"
      }
      return
        "\(user.name),\(user.arn),\(Self.time),\(password),\(user.hasMFA),\(keys.joined(separator: ",")),"
        + "false,N/A,false,N/A"
    }
    return ([columns, root] + rows).joined(separator: "\n")
  }

  private static let time = "2026-01-02T03:04:05Z"

  /// What GetAccountAuthorizationDetails lists: the customer's policies, and those of AWS that are attached or serve as
  /// a boundary.
  private var listedPolicies: [Managed] {
    let holders = users + groups + roles
    let used = Set(holders.flatMap(\.attached) + holders.compactMap(\.boundary))
    return (policies + Managed.ofAWS.filter { used.contains($0.arn) }).filter { !unlisted.contains($0.arn) }
  }

  private func entity(_ holder: Holder) -> JSONValue {
    let (word, prefix) =
      switch holder.kind {
      case .user: ("User", "AIDA")
      case .group: ("Group", "AGPA")
      case .role: ("Role", "AROA")
      }
    var members: [(key: String, value: JSONValue)] = [
      ("Path", .string(holder.path)), ("\(word)Name", .string(holder.name)),
      ("\(word)Id", .string(Self.identifier(prefix, holder.name))), ("Arn", .string(holder.arn)),
      ("CreateDate", .string(Self.time)),
      (
        "\(word)PolicyList",
        .array(
          holder.inline.enumerated().map { index, document in
            .object([("PolicyName", .string("inline-\(index)")), ("PolicyDocument", document.json)])
          })
      ),
      (
        "AttachedManagedPolicies",
        .array(
          holder.attached.map { arn in
            .object([("PolicyName", .string(Self.name(arn))), ("PolicyArn", .string(arn))])
          })
      ),
    ]
    if let boundary = holder.boundary {
      members.append(
        (
          "PermissionsBoundary",
          .object([
            ("PermissionsBoundaryType", .string("Policy")), ("PermissionsBoundaryArn", .string(boundary)),
          ])
        ))
    }
    if holder.kind != .group {
      let tags = holder.tags.sorted { $0.key < $1.key }.map { name, value in
        JSONValue.object([("Key", .string(name)), ("Value", .string(value))])
      }
      members.append(("Tags", .array(tags)))
    }
    switch holder.kind {
    case .user: members.append(("GroupList", .array(holder.groups.map(JSONValue.string))))
    case .role:
      members.append(("AssumeRolePolicyDocument", holder.trust.json))
      members.append(("InstanceProfileList", .array(holder.hasInstanceProfile ? [profile(holder)] : [])))
      members.append(("RoleLastUsed", .object([])))
    case .group: break
    }
    return .object(members)
  }

  private func profile(_ role: Holder) -> JSONValue {
    .object([
      ("Path", .string("/")), ("InstanceProfileName", .string(role.name)),
      ("InstanceProfileId", .string(Self.identifier("AIPA", role.name))),
      ("Arn", .string("arn:aws:iam::\(Self.id):instance-profile/\(role.name)")),
      ("CreateDate", .string(Self.time)),
      (
        "Roles",
        .array([
          .object([
            ("Path", .string(role.path)), ("RoleName", .string(role.name)),
            ("RoleId", .string(Self.identifier("AROA", role.name))), ("Arn", .string(role.arn)),
            ("CreateDate", .string(Self.time)), ("AssumeRolePolicyDocument", role.trust.json),
          ])
        ])
      ),
    ])
  }

  private func policy(_ policy: Managed) -> JSONValue {
    let holders = users + groups + roles
    let attachments = holders.count { $0.attached.contains(policy.arn) }
    let boundaries = holders.count { $0.boundary == policy.arn }
    let versions = policy.versions.enumerated().map { index, document in
      JSONValue.object([
        ("Document", document.json), ("VersionId", .string("v\(index + 1)")),
        ("IsDefaultVersion", .bool(index == policy.current)), ("CreateDate", .string(Self.time)),
      ])
    }
    return .object([
      ("PolicyName", .string(policy.name)), ("PolicyId", .string(Self.identifier("ANPA", policy.name))),
      ("Arn", .string(policy.arn)), ("Path", .string(policy.path)),
      ("DefaultVersionId", .string("v\(policy.current + 1)")),
      ("AttachmentCount", .integer(Int64(attachments))),
      ("PermissionsBoundaryUsageCount", .integer(Int64(boundaries))), ("IsAttachable", .bool(true)),
      ("CreateDate", .string(Self.time)), ("UpdateDate", .string(Self.time)),
      ("PolicyVersionList", .array(versions)),
    ])
  }

  private static func name(_ arn: String) -> String { String(arn.split(separator: "/").last ?? "") }

  /// An identifier of the form and length of AWS's.
  private static func identifier(_ prefix: String, _ name: String) -> String {
    let letters = name.uppercased().filter { $0.isLetter || $0.isNumber }
    return prefix + (letters + String(repeating: "X", count: 17)).prefix(17)
  }
}
