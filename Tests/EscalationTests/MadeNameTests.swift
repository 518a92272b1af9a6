import IAM
import JSON
import Testing

/// Ways over something new whose name has to be found between what policies allow, deny and except, and what is there already;
/// each with accounts that lack one thing.
struct MadeNameTests {
  private static let own = "arn:aws:iam::\(AccountSketch.id)"
  private let robin = "\(Self.own):user/robin"

  /// A way over something new: what is done to it, and the form of its ARN with a star for its name.
  struct Way: Sendable, CustomTestStringConvertible {
    let id: String
    let actions: [String]
    var form: String
    /// The service that a role is passed to, where one is.
    var service: String?

    var testDescription: String { id }

    func arn(_ name: String) -> String { form.replacing("{}", with: name) }
  }

  private static let ways: [Way] = [
    Way(
      id: "newuser-001", actions: ["iam:CreateUser", "iam:AttachUserPolicy", "iam:CreateAccessKey"],
      form: "\(own):user/{}"),
    Way(id: "newrole-002", actions: ["iam:CreateRole", "iam:PutRolePolicy"], form: "\(own):role/{}"),
    Way(
      id: "newgroup-001", actions: ["iam:CreateGroup", "iam:AttachGroupPolicy", "iam:AddUserToGroup"],
      form: "\(own):group/{}"),
    Way(
      id: "lambda-001", actions: ["lambda:CreateFunction", "lambda:InvokeFunction"],
      form: "arn:aws:lambda:*:\(AccountSketch.id):function:{}", service: "lambda.amazonaws.com"),
    Way(
      id: "codebuild-001", actions: ["codebuild:CreateProject", "codebuild:StartBuild"],
      form: "arn:aws:codebuild:eu-west-1:\(AccountSketch.id):project/{}", service: "codebuild.amazonaws.com"),
    Way(
      id: "cloudformation-001", actions: ["cloudformation:CreateStack"],
      form: "arn:aws:cloudformation:*:\(AccountSketch.id):stack/{}/*", service: "cloudformation.amazonaws.com"
    ),
  ]

  private static let ofIAM = ways.filter { $0.service == nil }

  /// Where a guardrail stands.
  private enum Place: CaseIterable {
    case ownPolicy
    case boundary
    case organization
  }

  private func account(
    _ way: Way, _ guards: [Clause], in place: Place = .ownPolicy, allows: Clause? = nil, _ others: Holder...
  ) -> AccountSketch {
    var account = AccountSketch()
    for holder in others { account.add(holder) }
    var clauses = [allows ?? .allow(way.actions)]
    if let service = way.service {
      let keeper = Holder.role("keeper", trust: .trusting(service: service)).with {
        $0.attached = [Managed.administrator.arn]
      }
      account.add(keeper)
      clauses.append(.allow(["iam:PassRole"], on: [keeper.arn]))
    }
    var robin = Holder.user("robin", Document(clauses: clauses))
    switch place {
    case .ownPolicy: robin.inline = [Document(clauses: clauses + guards)]
    case .boundary:
      // Whom a boundary holds back is no administrator, though what it makes is one.
      let fence = Managed("Fence", Document(clauses: [.allow(["*"])] + guards))
      account.policies.append(fence)
      robin.boundary = fence.arn
    case .organization: account.serviceControl = [[.everything, Document(clauses: guards)]]
    }
    account.add(robin)
    return account
  }

  private func sparing(_ actions: [String], _ names: String..., when conditions: [Requirement] = []) -> Clause
  {
    var clause = Clause.deny(actions, on: names, when: conditions)
    clause.exceptsResources = true
    return clause
  }

  private func expect(
    _ way: Way, in account: AccountSketch, to target: String? = nil, _ what: Comment = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standing = try #require(try account.standings()[robin], sourceLocation: sourceLocation)
    let path = standing.paths.first { $0.steps[0].id == way.id }
    #expect(standing.escalates, "\(way.id) \(what) \(standing.outline)", sourceLocation: sourceLocation)
    #expect(path?.conditions == [], "\(way.id) \(what) \(standing.outline)", sourceLocation: sourceLocation)
    if let target {
      #expect(path?.target == target, "\(standing.outline)", sourceLocation: sourceLocation)
    }
  }

  private func expectNothing(
    in account: AccountSketch, _ what: Comment = "", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let standing = try #require(try account.standings()[robin], sourceLocation: sourceLocation)
    #expect(
      !standing.escalates && standing.paths.isEmpty, "\(what) \(standing.outline)",
      sourceLocation: sourceLocation)
  }

  @Test(arguments: ways)
  func `what a denial excepts may be made`(_ way: Way) throws {
    for place in Place.allCases {
      let dev = sparing(way.actions, way.arn("dev-*"), way.arn("spare"))
      try expect(way, in: account(way, [dev], in: place), "\(place)")
      // What another denial excepts too.
      let both = [dev, sparing(way.actions, way.arn("*-p"))]
      try expect(way, in: account(way, both, in: place), "\(place), both")
      let narrow = account(way, both, in: place, allows: .allow(way.actions, on: [way.arn("*ev-?-p")]))
      try expect(way, in: narrow, "\(place), all three")
      // Nothing is left.
      let ops = sparing(way.actions, way.arn("ops-*"))
      try expectNothing(in: account(way, [dev, ops], in: place), "\(place), nothing in common")
      let denied = [dev, Clause.deny(way.actions, on: [way.arn("dev-*"), way.arn("s*")])]
      try expectNothing(in: account(way, denied, in: place), "\(place), denied")
      let elsewhere = account(way, [dev], in: place, allows: .allow(way.actions, on: [way.arn("ops-*")]))
      try expectNothing(in: elsewhere, "\(place), allowed elsewhere")
      let other = sparing(way.actions, way.arn("dev-*").replacing(AccountSketch.id, with: "999988887777"))
      try expectNothing(in: account(way, [other], in: place), "\(place), of another account")
    }
  }

  @Test(arguments: ways)
  func `a denial that may not apply is heeded, or named`(_ way: Way) throws {
    let dev = sparing(way.actions, way.arn("dev-*"))
    let never = Requirement("StringEquals", "aws:PrincipalAccount", "999988887777")
    let disjoint = sparing(way.actions, way.arn("ops-*"), when: [never])
    try expect(way, in: account(way, [dev, disjoint]))
    let office = sparing(way.actions, way.arn("ops-*"), when: [.officeAddress])
    let standing = try #require(try account(way, [dev, office]).standings()[robin])
    #expect(!standing.escalates, "\(standing.outline)")
    let path = standing.paths.first { $0.steps[0].id == way.id }
    #expect(path?.conditions.contains { $0.contains("aws:SourceIp") } == true, "\(standing.outline)")
    let meeting = sparing(way.actions, way.arn("*-ops"), when: [.officeAddress])
    try expect(way, in: account(way, [dev, meeting]))
  }

  @Test(arguments: ways)
  func `a name is found that no denial is about`(_ way: Way) throws {
    // Another region would do as well.
    var way = way
    way.form = way.form.replacing("eu-west-1", with: "*")
    let plain = way.arn("muster")
    let names = [plain, way.arn("m*"), way.arn("?????*"), way.arn("*u*")]
    let letters = "abcdefghijklmnopqrstuvwyz".map { way.arn("\($0)*") }
    for names in names.map({ [$0] }) + [letters] {
      try expect(way, in: account(way, [.deny(way.actions, on: names)]), "\(names)")
      var excepting = Clause.allow(way.actions, on: names)
      excepting.exceptsResources = true
      try expect(way, in: account(way, [], allows: excepting), "allowed but on \(names)")
    }
    let none = try account(way, [.deny(way.actions, on: [way.arn("?*")])]).standings()
    #expect(none.escalating == [])
    #expect(none[robin]?.paths.contains { $0.steps[0].id == way.id } == false)
    let short = account(
      way, [.deny(way.actions, on: [way.arn("?????*")])], allows: .allow(way.actions, on: [way.arn("dev-?*")])
    )
    try expectNothing(in: short)
  }

  @Test(arguments: ofIAM)
  func `a name that something of its kind has is not free, whatever the path and the letters`(_ way: Way)
    throws
  {
    let kind = way.id.hasPrefix("newuser") ? Holder.Kind.user : way.id.hasPrefix("newrole") ? .role : .group
    // Nobody may take what is there: it has two keys, or nobody may assume it.
    func there(_ name: String, path: String, _ kind: Holder.Kind) -> Holder {
      Holder(kind: kind, name: name, path: path, keys: 2)
    }
    func sketch(_ names: String..., others: [Holder] = []) -> AccountSketch {
      var account = account(way, [], allows: .allow(way.actions, on: names.map(way.arn)))
      for other in others { account.add(other) }
      return account
    }
    try expect(way, in: sketch("Xena"))
    for other in [
      there("Xena", path: "/eng/", kind), there("xena", path: "/", kind), there("XENA", path: "/a/b/", kind),
    ] {
      try expectNothing(in: sketch("Xena", others: [other]), "\(other.arn)")
      try expectNothing(in: sketch("team/Xena", others: [other]), "\(other.arn)")
      try expect(way, in: sketch("Xena*", others: [other]))
      try expect(way, in: sketch("*/Xena?", others: [other]))
      try expect(way, in: sketch("Xen?", others: [other]))
    }
    let another: Holder.Kind = kind == .user ? .role : .user
    try expect(way, in: sketch("Xena", others: [there("xena", path: "/eng/", another)]))
    try expect(way, in: sketch("Xena", others: [there("xena2", path: "/eng/", kind)]))
    // The names that would be tried first.
    let plain = there("Muster", path: "/eng/", kind)
    try expect(way, in: sketch("*", others: [plain, there("xmuster", path: "/", kind)]))
  }

  @Test func `a user's own name under another path is no way to be somebody new`() throws {
    let own = Document.allow(["iam:*"], on: ["arn:aws:iam::*:user/${aws:username}"])
    var account = AccountSketch()
    account.add(.user("robin", own).with { $0.path = "/eng/" })
    let standings = try account.standings()
    #expect(standings.escalating == [] && standings.administrators == [])
    #expect(standings["\(Self.own):user/eng/robin"]?.paths.isEmpty == true)
    account = AccountSketch()
    account.add(.user("robin", own))
    #expect(try account.standings()[robin]?.escalates == true)
  }

  @Test func `a role under another path is deleted before one of its name is made`() throws {
    let way = try #require(Self.ways.first { $0.id == "newrole-002" })
    let there = Holder(kind: .role, name: "builder", path: "/eng/")
    func sketch(deleting arn: String) -> AccountSketch {
      account(
        way, [.allow(["iam:DeleteRole"], on: [arn])], allows: .allow(way.actions, on: [way.arn("Builder")]),
        there)
    }
    try expect(way, in: sketch(deleting: there.arn), to: way.arn("Builder"))
    let path = try #require(try sketch(deleting: there.arn).standings()[robin]?.paths.first)
    #expect(path.steps[0].actions.first == "iam:DeleteRole")
    try expectNothing(in: sketch(deleting: way.arn("Builder")))
  }

  @Test func `a policy is made where a denial leaves room, and its name is free`() throws {
    let attaches = Clause.allow(
      ["iam:AttachUserPolicy"], on: [robin],
      when: [Requirement("ArnLike", "iam:PolicyARN", "\(Self.own):policy/*")])
    func sketch(_ clauses: Clause..., policies: [Managed] = []) -> AccountSketch {
      var account = AccountSketch(policies: policies)
      account.add(.user("robin", Document(clauses: [attaches] + clauses)))
      return account
    }
    let makes = Clause.allow(["iam:CreatePolicy"])
    let spared = sparing(["iam:CreatePolicy"], "\(Self.own):policy/t/*-z")
    #expect(try sketch(makes, spared).standings().escalating == [robin])
    let denied = Clause.deny(["iam:CreatePolicy"], on: ["\(Self.own):policy/t/*"])
    #expect(try sketch(makes, spared, denied).standings().escalating == [])
    let one = Clause.allow(["iam:CreatePolicy"], on: ["\(Self.own):policy/Tools"])
    #expect(try sketch(one).standings().escalating == [robin])
    let there = Managed("tools", .allow(["s3:*"]))
    #expect(try sketch(one, policies: [there]).standings().escalating == [])
  }

  @Test func `what a role will belong to and what a denial excepts have to be one thing`() throws {
    let way = try #require(Self.ways.first { $0.id == "lambda-001" })
    func sketch(belongsTo name: String) -> AccountSketch {
      var account = account(way, [sparing(way.actions, way.arn("dev-*"))])
      account = account.changing("robin") { robin in
        robin.inline[0].clauses[1].conditions = [
          Requirement("ArnLike", "iam:AssociatedResourceArn", way.arn(name))
        ]
      }
      return account
    }
    try expect(way, in: sketch(belongsTo: "*"))
    try expect(way, in: sketch(belongsTo: "*-p"))
    try expectNothing(in: sketch(belongsTo: "ops-*"))
  }

  @Test func `a role takes another's place in an instance profile`() throws {
    let node = Holder.role("node", trust: .trusting(service: "ec2.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let weak = Holder.role("weak", trust: .trusting(service: "ec2.amazonaws.com")).with {
      $0.hasInstanceProfile = true
    }
    let profile = "\(Self.own):instance-profile/weak"
    let clauses: [Clause] = [
      .allow(["iam:RemoveRoleFromInstanceProfile"], on: [profile]),
      .allow(["iam:AddRoleToInstanceProfile"], on: [profile]), .allow(["ec2:RunInstances"]),
      .allow(["iam:PassRole"], on: [node.arn]),
    ]
    func sketch(_ clauses: [Clause], _ roles: Holder...) -> AccountSketch {
      var account = AccountSketch()
      for role in roles { account.add(role) }
      account.add(.user("robin", Document(clauses: clauses)))
      return account
    }
    let found = try sketch(clauses, node, weak).standings()
    #expect(found.escalating == [robin])
    let step = try #require(found[robin]?.paths.first?.steps.first)
    #expect(step.id == "instanceprofile-004")
    #expect(step.why.contains("with instance profile weak"))
    for index in clauses.indices {
      var lesser = clauses
      lesser.remove(at: index)
      #expect(try sketch(lesser, node, weak).standings().escalating == [], "\(clauses[index].actions)")
    }
    var split = clauses
    split[1].resources = ["\(Self.own):instance-profile/another"]
    let another = Holder.role("another", trust: weak.trust).with { $0.hasInstanceProfile = true }
    #expect(try sketch(split, node, weak, another).standings().escalating == [])
    #expect(try sketch(clauses, node).standings().escalating == [])
    #expect(try sketch(clauses, node, weak.with { $0.path = "/aws-reserved/" }).standings().escalating == [])
    var office = clauses
    office[0].conditions = [.officeAddress]
    let standing = try #require(try sketch(office, node, weak).standings()[robin])
    #expect(!standing.escalates && standing.paths.first?.steps.first?.id == "instanceprofile-004")
    // The instance is launched with that very profile.
    func launched(with name: String, _ more: Holder...) throws -> PrincipalStanding {
      var asked = clauses
      asked[2].conditions = [
        Requirement("ArnLike", "ec2:InstanceProfile", "\(Self.own):instance-profile/\(name)")
      ]
      var account = sketch(asked, node, weak)
      for role in more { account.add(role) }
      return try #require(try account.standings()[robin])
    }
    for name in ["weak", "w*", "*"] {
      let standing = try launched(with: name, another)
      #expect(standing.escalates, "\(name) \(standing.outline)")
      #expect(standing.paths.first?.steps.first?.why.contains("with instance profile weak") == true)
    }
    #expect(try !launched(with: "another", another).escalates, "it may not put the role into that")
    #expect(try !launched(with: "other", another).escalates, "there is none")
  }

  @Test func `an instance profile of the name must not be there`() throws {
    let node = Holder.role("node", trust: .trusting(service: "ec2.amazonaws.com")).with {
      $0.attached = [Managed.administrator.arn]
    }
    let other = Holder.role("Weak", trust: .trusting(service: "ec2.amazonaws.com")).with {
      $0.hasInstanceProfile = true
    }
    func sketch(_ name: String) -> AccountSketch {
      var account = AccountSketch()
      account.add(node)
      account.add(other)
      account.add(
        .user(
          "robin",
          Document(
            .allow(["iam:PassRole"], on: [node.arn]), .allow(["ec2:RunInstances"]),
            .allow(
              ["iam:CreateInstanceProfile", "iam:AddRoleToInstanceProfile"],
              on: ["\(Self.own):instance-profile/\(name)"]))))
      return account
    }
    #expect(try sketch("weak").standings().escalating == [])
    #expect(try sketch("weak*").standings().escalating == [robin])
  }
}
