import IAM
import Testing

/// Every published path, in every form in which its permissions can be written, and scenes that lack one thing.
struct PathTests {
  @Test(arguments: PathFact.all)
  func `an account that has the path is found to have it, however its policies are written`(_ fact: PathFact)
    throws
  {
    for kind in fact.starts {
      for form in Form.allCases {
        guard let scene = form.applied(to: Scene(fact, from: kind)) else { continue }
        try scene.expectPath(form.rawValue)
      }
    }
  }

  @Test(arguments: PathFact.all)
  func `what is said besides does not hide the path`(_ fact: PathFact) throws {
    for kind in fact.sampledStarts {
      for variant in Scene(fact, from: kind).variants { try variant.scene.expectPath(variant.name) }
    }
  }

  @Test(arguments: PathFact.all)
  func `an account that lacks one thing raises no alarm`(_ fact: PathFact) throws {
    for kind in fact.sampledStarts {
      for twin in Scene(fact, from: kind).twins { try twin.scene.expectNoPath(twin.name) }
    }
  }

  @Test(arguments: PathFact.all)
  func `a path names what it does, to whom and by which statements`(_ fact: PathFact) throws {
    for kind in fact.starts {
      let scene = Scene(fact, from: kind)
      let standing = try #require(try scene.sketch.standings()[scene.start.arn])
      let path = try #require(standing.paths.first { $0.steps.first?.id == fact.id }, "\(fact.id)")
      #expect(path.target == scene.expectedTarget, "\(fact.id)")
      let step = try #require(path.steps.first)
      let actions = Set(path.steps.flatMap(\.actions))
      #expect(
        actions.isSuperset(of: fact.needs.map(\.action).filter { $0 != "ec2:DescribeInstances" }),
        "\(fact.id): \(actions)")
      let origin = PolicyOrigin.inline(name: "inline-0", holder: scene.start.arn)
      // Beside the start's own statements, what the role trusts is named.
      #expect(step.statements.contains { $0.origin == origin }, "\(fact.id): \(step.statements)")
      let trust = PolicyOrigin.trust(role: path.target)
      #expect(
        step.statements.allSatisfy { $0.origin == origin || $0.origin == trust },
        "\(fact.id): \(step.statements)")
    }
  }

  @Test(arguments: PathFact.all)
  func `a condition that no evidence settles makes the path conditional, by name`(_ fact: PathFact) throws {
    for kind in fact.sampledStarts {
      for index in fact.needs.indices where !fact.spare.contains(fact.needs[index].action) {
        var scene = Scene(fact, from: kind)
        scene.clauses[index].conditions = [.officeAddress]
        try scene.expectConditionalPath("\(fact.needs[index].action) from an office", on: "aws:SourceIp")
      }
      var scene = Scene(fact, from: kind)
      scene.clauses.append(
        .deny(["*"], when: [Requirement("NotIpAddress", "aws:SourceIp", "203.0.113.0/24")]))
      try scene.expectConditionalPath("denied outside of an office", on: "aws:SourceIp")
    }
  }

  @Test(arguments: PathFact.overExistingResources)
  func `without an inventory a path over something that runs is conditional`(_ fact: PathFact) throws {
    for kind in fact.sampledStarts {
      for form in Form.allCases {
        guard var scene = form.applied(to: Scene(fact, from: kind)) else { continue }
        // These forms allow other paths, too, which need nothing that runs.
        if fact.passesRole, form == .exceptions { continue }
        scene.account.inventory = nil
        try scene.expectConditionalPath("\(form.rawValue), without inventory")
      }
    }
  }

  @Test(arguments: PathFact.overExistingResources)
  func `an inventory without what the path needs bars it`(_ fact: PathFact) throws {
    for kind in fact.sampledStarts {
      let scene = Scene(fact, from: kind)
      let item = try #require(scene.account.inventory?.first)
      var empty = scene
      empty.account.inventory = []
      try empty.expectNoPath("an empty inventory")
      var wrong = scene
      wrong.account.inventory = [
        InventoryResource(arn: "arn:aws:s3:::prod-bucket", type: "s3-bucket", roleARN: item.roleARN)
      ]
      try wrong.expectNoPath("something of another type")
      guard fact.usesExistingRole else { continue }
      for (name, role) in [
        ("helper", scene.arn(of: "helper")), ("nobody", "arn:aws:iam::\(AccountSketch.id):role/gone"),
        ("a role of another account", "arn:aws:iam::999988887777:role/keeper"),
      ] {
        var other = scene
        other.account.inventory = [InventoryResource(arn: item.arn, type: item.type, roleARN: role)]
        try other.expectNoPath("it runs as \(name)")
      }
      var none = scene
      none.account.inventory = [InventoryResource(arn: item.arn, type: item.type, roleARN: nil)]
      try none.expectNoPath("it runs without a role")
      var second = scene
      second.account.inventory = [
        InventoryResource(
          arn: item.arn.replacing("prod-", with: "test-").replacing("0a1b2c3d", with: "0f0f0f0f"),
          type: item.type, roleARN: scene.arn(of: "helper")),
        item,
      ]
      try second.expectPath("among others")
    }
  }
}
