import IAM
import JSON

extension KnownNames {
  /// All names that stand by themselves in an assessment.
  mutating func gather(_ assessment: Assessment) {
    if let alias = assessment.account.alias { add(alias, .alias) }
    if let by = assessment.collectedBy { add(anything: by) }
    for result in assessment.results {
      add(anything: result.subject)
      if let detail = result.detail { add(policyIn: detail) }
      for value in result.evidence {
        if case .text(let text) = value.value { add(text, of: value.column) }
      }
      add(policyIn: result.reason)
      add(monitoringIn: result.reason)
    }
    for principal in assessment.principals {
      add(anything: principal.arn)
      if principal.kind != "root", ARN(principal.arn)?.isAWSManaged != true {
        add(principal.name, NameKind(before: principal.kind) ?? .name)
      }
      for fact in principal.facts {
        if fact.hasPrefix("in "), fact != "in no group" {
          for name in Self.split(String(fact.dropFirst(3)), at: ", ") { add(name, .group) }
        } else if fact.hasPrefix("path ") {
          add(path: String(fact.dropFirst(5)))
        }
      }
      for path in principal.standing?.paths ?? [] {
        for step in path.steps { for text in [step.from, step.to, step.resource] { add(anything: text) } }
      }
    }
    for statement in assessment.statements { add(statement.name) }
    for record in assessment.evidence {
      for document in record.documents {
        let parts = document.name.split(separator: "/")
        if parts.count > 1, let kind = NameKind(before: String(parts[0])) { add(String(parts[1]), kind) }
      }
    }
  }

  /// All names of an account, those too that no result speaks of.
  mutating func gather(_ account: Account) {
    for alias in account.aliases.value ?? [] { add(alias, .alias) }
    for user in account.users.elements {
      add(anything: user.arn)
      for group in user.groups.value ?? [] { add(group, .group) }
      for policy in user.inlinePolicies.value ?? [] { add(policy.name, .policy) }
    }
    for group in account.groups.elements {
      add(anything: group.arn)
      for policy in group.inlinePolicies.value ?? [] { add(policy.name, .policy) }
    }
    for role in account.roles.elements {
      add(anything: role.arn)
      if role.isServiceLinked { continue }
      for policy in role.inlinePolicies.value ?? [] { add(policy.name, .policy) }
    }
    for policy in account.policies.elements { add(anything: policy.arn) }
    for profile in account.instanceProfiles.elements { add(anything: profile.arn) }
    for certificate in account.serverCertificates.elements { add(anything: certificate.arn) }
    for provider in account.samlProviders.elements { add(anything: provider.arn) }
    for provider in account.openIDConnectProviders.elements { add(anything: provider.arn) }
    for device in account.virtualMFADevices.elements { add(anything: device.serialNumber) }
    gatherMonitoring(account)
    gatherPeople(account)
  }

  private mutating func gatherMonitoring(_ account: Account) {
    for trail in account.trails.elements {
      add(trail.name, .name)
      if let bucket = trail.bucketName { add(bucket, .name) }
      if let group = trail.logGroup { add(group.name, .name) }
    }
    for filter in account.metricFilters.all.elements {
      for name in [filter.name, filter.logGroupName] { add(name, .name) }
    }
    for alarm in account.alarms.all.elements { add(alarm.name, .name) }
    for analyzer in account.analyzersByRegion.values.flatMap({ $0.value ?? [] }) { add(analyzer.name, .name) }
    for instance in account.identityCenterByRegion.values.flatMap({ $0.value ?? [] }) {
      for name in [instance.name, instance.identityStoreID] { add(name ?? "", .name) }
    }
    for event in account.cloudTrailEvents.elements { add(event.userName ?? "", .user) }
  }

  /// Who is told of the account's affairs, and what its organization calls things.
  private mutating func gatherPeople(_ account: Account) {
    if let contact = account.contact.value ?? nil {
      for text in [contact.fullName, contact.companyName, contact.phoneNumber, contact.websiteURL] {
        add(text ?? "", .value)
      }
    }
    for contact in account.alternateContacts.values.compactMap({ $0.value ?? nil }) {
      for text in [contact.name, contact.emailAddress, contact.phoneNumber] { add(text ?? "", .value) }
    }
    guard let setup = account.organizationSetup else { return }
    for unit in setup.units.elements { for name in [unit.name, unit.path] { add(name, .name) } }
    for member in setup.delegatedAdministrators.elements {
      for text in [member.name, member.emailAddress] { add(text ?? "", .name) }
    }
  }

  private mutating func add(anything text: String) {
    if let arn = ARN(text) { add(arn) }
  }

  private mutating func add(_ text: String, of column: String) {
    let kind = EvidenceKind(column: column)
    switch kind {
    case .names(let kind):
      // Rules read lists of AWS's own names, too.
      if column == "aws_managed_policies" || column == "full_access_policies" {
        for name in Self.list(text) { addOfAWS(name) }
      } else if column != "name" && column != "principal_name" && column != "policy_name" {
        for name in Self.list(text) { add(name, kind) }
      }
    case .path: add(path: text)
    case .values:
      if text.utf8.count >= 4, text.contains(" ") || text.contains("@") { add(text, .value) }
    case .tags, .traits, .policy, .text: break
    }
    if column == "root_usage_alarm_gap" { add(monitoringIn: text) }
    for text in Self.list(text) { add(anything: text) }
  }

  /// `inline policy roles at …`.
  private mutating func add(policyIn text: String) {
    let start = "inline policy "
    guard text.hasPrefix(start) else { return }
    let name = text.dropFirst(start.utf8.count).prefix { $0 != " " }
    if !name.isEmpty, name != "of" { add(String(name), .policy) }
  }

  /// What stands before and behind a name in the sentences of ``RootUsageAlarm`` and of its rule, which no ARN repeats.
  private static let monitoringSentences = [
    ("trail ", " does not record"), ("trail ", " writes to no log group"),
    ("trail ", " writes to a log group"),
    ("log group ", " counts every use of the root user"), ("what metric filter ", " counts"),
    ("the actions of alarm ", " are off"), ("alarm ", " publishes to no topic"),
    ("to which alarm ", " publishes"), ("alarm ", " tells of the root user's use"),
  ]

  /// `no metric filter of log group trails counts every use of the root user`.
  private mutating func add(monitoringIn text: String) {
    for (before, after) in Self.monitoringSentences {
      guard let start = text.firstRange(of: before)?.upperBound,
        let end = text[start...].firstRange(of: after)?.lowerBound
      else { continue }
      add(String(text[start..<end]), .name)
    }
  }

  /// `statement 1 (Sid "Pass") of inline policy builds of user ci-runner`.
  private mutating func add(_ statement: String) {
    let words = statement.split(separator: " ").map(String.init)
    for (word, next) in zip(words, words.dropFirst()) {
      guard let kind = NameKind(before: word == "(Sid" ? "Sid" : word) else { continue }
      if kind == .statement {
        add(String(next.drop { $0 == "\"" }.prefix { $0 != "\"" }), kind)
      } else if next != "of" {
        add(next, kind)
      }
    }
  }

  /// The texts of a list in JSON, or the one text.
  static func list(_ text: String) -> [String] {
    guard text.hasPrefix("["), let items = try? JSONParser.parse(Array(text.utf8).span).array else {
      return [text]
    }
    return items.compactMap(\.string)
  }

  static func split(_ text: String, at separator: String) -> [String] {
    var parts: [String] = []
    var rest = text[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
