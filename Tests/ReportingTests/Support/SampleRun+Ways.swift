import Rules

/// Principals of the samples that get far.
extension SampleRun {
  /// An administrator, two ways of two steps that are alike, one under a condition, one whom nobody can judge.
  static var waysOfFew: [Assessment.Principal] {
    let deploy = role("deploy")
    let ways = ["mallory", "trent"].map { name in
      let first = step("sts-001", user(name), deploy, "sts:AssumeRole", deploy, "assumes a role", [assumes])
      let second = step(
        "iam-007", deploy, deploy, "iam:AttachRolePolicy", deploy, "attaches a policy", [raises])
      let other = Assessment.Path(
        target: deploy, conditions: ["aws:SourceIp is in 192.0.2.0/24"], steps: [first])
      return person(
        name, paths: [Assessment.Path(target: deploy, conditions: [], steps: [first, second]), other],
        escalates: true, omitted: name == "mallory" ? 3 : 0)
    }
    let own = step(
      "iam-001", user("dan"), user("dan"), "iam:CreatePolicyVersion", policy("own"), "writes a policy",
      [raises])
    let conditional = person(
      "dan",
      paths: [
        Assessment.Path(target: user("dan"), conditions: ["aws:SourceIp is in 192.0.2.0/24"], steps: [own])
      ])
    var unknown = person("grace", paths: [])
    unknown.standing?.unknown = "a policy document cannot be read"
    var empowering = person("helen", paths: [])
    empowering.standing?.empowersOthers = true
    let admin = Assessment.Principal(
      arn: role("admin"), kind: "role", name: "admin", facts: ["has AdministratorAccess"],
      entries: ["this account", "ec2.amazonaws.com (under conditions)"],
      standing: Assessment.Standing(
        arn: role("admin"), isAdministrator: true, administratorConditions: [], escalates: false,
        empowersOthers: false, unknown: nil, paths: []))
    return ways + [conditional, unknown, empowering, admin]
  }

  static let statements = [
    Assessment.PolicyStatement(
      name: assumes,
      text: "{\n  \"Effect\": \"Allow\",\n  \"Action\": \"sts:AssumeRole\",\n  \"Resource\": \"*\"\n}")
  ]

  private static let assumes = "statement 1 of policy assume of group developers"
  private static let raises = "statement 2 (Sid \"Raise\") of inline policy raise of role deploy"

  /// Somebody whose every text is hostile.
  static func hostileWays(_ texts: [String]) -> Assessment.Standing {
    let steps = texts.indices.map { index in
      Assessment.PathStep(
        id: texts[index], from: user(texts[index]), to: user(texts[(index + 1) % texts.count]),
        actions: [texts[index], texts[0]], resource: texts[index], why: texts[index],
        statements: [texts[index]])
    }
    return Assessment.Standing(
      arn: user(texts[1]), isAdministrator: false, administratorConditions: texts, escalates: true,
      empowersOthers: true, unknown: texts[0],
      paths: [
        Assessment.Path(target: user(texts[0]), conditions: [], steps: steps),
        Assessment.Path(target: user(texts[1]), conditions: texts, steps: [steps[0]]),
      ])
  }

  /// Many who go one way, and `distinct` with a way of their own.
  static func waysOfMany(_ names: [String], distinct: Int) -> [Assessment.Principal] {
    names.enumerated().map { index, name in
      let target = role(index < distinct ? "role-\(index)" : "admin")
      let first = step("sts-001", user(name), target, "sts:AssumeRole", target, "assumes a role", [assumes])
      return person(
        name, paths: [Assessment.Path(target: target, conditions: [], steps: [first])], escalates: true)
    }
  }

  private static func person(
    _ name: String, paths: [Assessment.Path], escalates: Bool = false, omitted: Int = 0
  ) -> Assessment.Principal {
    Assessment.Principal(
      arn: user(name), kind: "user", name: name, facts: ["in developers"],
      standing: Assessment.Standing(
        arn: user(name), isAdministrator: false, administratorConditions: [], escalates: escalates,
        empowersOthers: false, unknown: nil, paths: paths, omittedPaths: omitted))
  }

  private static func step(
    _ id: String, _ from: String, _ to: String, _ action: String, _ resource: String, _ does: String,
    _ statements: [String]
  ) -> Assessment.PathStep {
    Assessment.PathStep(
      id: id, from: from, to: to, actions: [action], resource: resource,
      why: "it \(does); by \(statements.joined(separator: " and "))", statements: statements)
  }
}
