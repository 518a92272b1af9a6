import IAM
import Testing

/// The sketches that the cases are made of become the evidence that they mean.
struct SketchTests {
  @Test(arguments: PathFact.all)
  func `every scene is read as a whole account`(_ fact: PathFact) throws {
    for kind in fact.starts {
      let sketch = Scene(fact, from: kind).sketch
      let account = try sketch.account()
      #expect(account.users.gap == nil)
      #expect(account.groups.gap == nil)
      #expect(account.roles.gap == nil)
      #expect(account.policies.gap == nil)
      #expect(account.notes == [])
      #expect(account.users.elements.map(\.arn).sorted() == sketch.users.map(\.arn).sorted())
      #expect(account.roles.elements.map(\.arn).sorted() == sketch.roles.map(\.arn).sorted())
      #expect(account.credentialReport.value?.rows.count == sketch.users.count + 1)
      let alice = try #require(account.users.elements.first { $0.name == Scene.adminUser })
      #expect(account.accessKeys.elements.count { $0.userARN == alice.arn } == (fact.id == "iam-003" ? 2 : 1))
      for policy in account.policies.elements {
        #expect(
          policy.defaultDocument.flatMap { account.documents.policy(of: $0, as: .identity) }.missing == nil)
      }
      for role in account.roles.elements {
        #expect(role.trustPolicy.flatMap { account.documents.policy(of: $0, as: .trust) }.missing == nil)
      }
      for user in account.users.elements {
        for policy in user.inlinePolicies.value ?? [] {
          #expect(account.documents.policy(of: policy.document, as: .identity).missing == nil)
        }
      }
    }
  }

  @Test func `the cases cover the catalogue, each path once`() {
    let ids = PathFact.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    // What takes another account than these cases have stands with the indirect, the new, the prepared ways and those of providers.
    let others = [
      "boundary", "denial", "newgroup", "newrole", "newuser", "password", "saml", "tag", "trust",
      "version",
    ]
    let single = [
      "autoscaling-001", "cognitoidentity-001", "ecs-007", "emr-001", "instanceprofile-001",
      "instanceprofile-004",
    ]
    let catalogue = EscalationCatalogue.builtIn.entries.map(\.id).filter { id in
      !single.contains(id) && !others.contains { id.hasPrefix("\($0)-") }
    }
    #expect(Set(ids) == Set(catalogue))
  }

  @Test(arguments: PathFact.all)
  func `a twin differs from its scene and from every other`(_ fact: PathFact) {
    for kind in fact.starts {
      let scene = Scene(fact, from: kind)
      let names = (scene.twins + scene.variants).map(\.name)
      #expect(Set(names).count == names.count, "\(names)")
      #expect(scene.twins.count > 8)
    }
  }

  @Test(arguments: Form.allCases)
  func `the policies of every form are ones that IAM accepts`(_ form: Form) throws {
    for fact in PathFact.all {
      guard let scene = form.applied(to: Scene(fact, from: fact.starts[0])) else { continue }
      for document in scene.start.inline + scene.account.policies.flatMap(\.versions) {
        _ = try Policy(json: AccountSketch.bytes(document.json), as: .identity)
      }
    }
  }
}
