import IAM
import Testing

/// Administrators who may make roles under a permissions boundary only, as "Delegating responsibility to others using permissions
/// boundaries" in the IAM User Guide has it: done right nobody gets further, with each known mistake somebody does.
struct DelegationTests: RobinExpecting {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private static let roles = "\(own):role/app-*"
  private static let fence = Managed(
    "Fence", .everything, Document(.allow(["s3:*", "lambda:*", "cloudwatch:*"])), current: 1)
  private static let wide = Managed("Wide", .everything)
  private static let fenced = Requirement("StringEquals", "iam:PermissionsBoundary", fence.arn)
  private static let making = [
    "iam:CreateRole", "iam:AttachRolePolicy", "iam:DetachRolePolicy", "iam:PutRolePolicy",
    "iam:DeleteRolePolicy",
  ]

  /// What belongs to the pattern, without a mistake.
  private static func pattern(
    _ actions: [String] = making + ["iam:PutRolePermissionsBoundary"], when requirement: Requirement? = fenced
  ) -> [Clause] {
    [
      .allow(actions, on: [roles], when: [requirement].compactMap(\.self)),
      .allow(
        ["iam:UpdateAssumeRolePolicy", "iam:PassRole", "sts:AssumeRole", "iam:DeleteRole", "iam:TagRole"],
        on: [roles]),
      .allow(["iam:Get*", "iam:List*", "iam:CreatePolicy"]),
      .allow(["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"], on: ["\(own):policy/app-*"]),
    ]
  }

  private func found(_ clauses: [Clause]) throws -> PrincipalStanding {
    try standing(
      clauses,
      .role("keeper", trust: .trusting(service: "ec2.amazonaws.com")).with {
        $0.attached = [Managed.administrator.arn]
      }, .role("app-old", trust: .trusting(Self.robin)).with { $0.boundary = Self.fence.arn },
      policies: [Self.fence, Self.wide])
  }

  private func like(_ pattern: String, _ comparison: String = "StringLike") -> Requirement {
    Requirement(comparison, "iam:PermissionsBoundary", "\(Self.own):policy/\(pattern)")
  }

  @Test func `done right it leads nowhere`() throws {
    expect(try found(Self.pattern()), escalates: false)
    let guarding = Clause.deny(["iam:CreatePolicy"], on: ["\(Self.own):policy/Fen*"])
    expect(try found(Self.pattern(when: like("Fen*")) + [guarding]), escalates: false, "by a pattern")
    expect(try found(Self.pattern(when: like("Fen*"))), escalates: true, "by a pattern that it may fill")
    let denying = [
      Clause.allow(["iam:*Role*", "sts:AssumeRole"], on: [Self.roles]),
      .deny(
        Self.making + ["iam:PutRolePermissionsBoundary"],
        when: [Requirement("StringNotEquals", "iam:PermissionsBoundary", Self.fence.arn)]),
      .deny(["iam:DeleteRolePermissionsBoundary"]),
    ]
    expect(try found(denying), escalates: false, "by denials")
    expect(try found(Array(denying.dropLast())), escalates: true, "without the last")
    // The policies that are fences may not be written, whatever else may.
    let guarded =
      Self.pattern() + [
        .allow(["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"]),
        .deny(["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"], on: [Self.fence.arn]),
      ]
    expect(try found(guarded), escalates: false, "with other policies")
    expect(try found(Array(guarded.dropLast())), escalates: true, "with all policies")
  }

  @Test(arguments: [
    "iam:DeleteRolePermissionsBoundary", "iam:PutRolePermissionsBoundary", "iam:CreateRole",
  ])
  func `an action that is allowed without the boundary undoes it`(_ action: String) throws {
    let mistaken = Self.pattern() + [.allow([action], on: [Self.roles])]
    let more = action == "iam:CreateRole" ? [Clause.allow(["iam:PutRolePolicy"], on: [Self.roles])] : []
    expect(try found(mistaken + more), escalates: true)
    expect(
      try found(Self.pattern() + [.allow([action], on: ["\(Self.own):role/other"])]),
      escalates: false, "on another role")
    expect(try found(mistaken + more + [.deny([action])]), escalates: false, "denied")
  }

  @Test func `taking the boundary off is allowed where it is there`() throws {
    let all = Self.making + ["iam:PutRolePermissionsBoundary", "iam:DeleteRolePermissionsBoundary"]
    expect(try found(Self.pattern(all)), escalates: true, "with the condition of the others")
    expect(
      try found(
        Self.pattern() + [
          .allow(
            ["iam:DeleteRolePermissionsBoundary"], on: [Self.roles], when: [like("Other", "StringEquals")])
        ]), escalates: false, "of another boundary")
  }

  @Test func `the policy that is the boundary is written or set back`() throws {
    for action in ["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"] {
      expect(try found(Self.pattern() + [.allow([action], on: [Self.fence.arn])]), escalates: true, action)
      expect(
        try found(Self.pattern() + [.allow([action], on: ["\(Self.own):policy/Other"])]), escalates: false,
        action)
    }
  }

  @Test func `a condition lets in another boundary`() throws {
    expect(try found(Self.pattern(when: like("*"))), escalates: true, "any policy")
    expect(try found(Self.pattern(when: like("W*"))), escalates: true, "one that allows everything")
    expect(
      try found(Self.pattern(when: Requirement("Null", "iam:PermissionsBoundary", "false"))), escalates: true,
      "whichever it is")
    expect(try found(Self.pattern(when: like("Fence", "StringEqualsIfExists"))), escalates: true, "or none")
    expect(
      try found(Self.pattern(when: like("Fence", "StringNotEquals"))), escalates: true, "any but that")
    // One that it makes itself
    expect(try found(Self.pattern(when: like("app-*"))), escalates: true, "one of its own")
    expect(
      try found(Self.pattern(when: like("app-*")) + [.deny(["iam:CreatePolicy"])]), escalates: false,
      "there is none")
    expect(
      try found(
        Self.pattern(when: like("app-*"))
          + [.deny(["iam:CreatePolicy"], on: ["\(Self.own):policy/app-*"])]), escalates: false,
      "it may not make that")
  }

  @Test func `the boundary of a role that is there gives way to one that the condition lets in`() throws {
    func found(_ pattern: String, on role: String = "app-old") throws -> PrincipalStanding {
      try self.found([
        .allow(["iam:PutRolePolicy"], on: [Self.roles]),
        .allow(["iam:PutRolePermissionsBoundary"], on: ["\(Self.own):role/\(role)"], when: [like(pattern)]),
      ])
    }
    let way = try found("W*")
    expect(way, escalates: true, by: "iam-017")
    #expect(
      way.paths.first?.steps.contains { $0.actions.contains("iam:PutRolePermissionsBoundary") } == true,
      "\(way.outline)")
    expect(try found("F*"), escalates: false, "the same one")
    expect(try found("Other"), escalates: false, "none that is there")
    expect(try found("W*", on: "app-other"), escalates: false, "of another role")
  }
}
