import IAM

extension AccountBuilder {
  /// Reads which regions are enabled, and what IAM Access Analyzer and IAM Identity Center have in each.
  mutating func readRegions() {
    account.regions = regions()
    for region in Set(subjects[.analyzers, default: [:]].keys).union(failed(.analyzers)).sorted() {
      account.analyzersByRegion[region] = analyzers(in: region)
    }
    for analyzer in Set(subjects[.analyzerFindings, default: [:]].keys).union(failed(.analyzerFindings))
      .sorted()
    {
      account.findingsByAnalyzer[analyzer] = findings(of: analyzer)
    }
    let asked = Set(subjects[.identityCenterInstances, default: [:]].keys)
    for region in asked.union(failed(.identityCenterInstances)).sorted() {
      account.identityCenterByRegion[region] = instances(in: region)
    }
    spreadRefusals()
  }

  /// A refusal that does not say of what it is holds of all that nothing is known of.
  private mutating func spreadRefusals() {
    func refusal(_ source: Source) -> Missing? {
      findings[source].failures.first { $0.subject == nil }?.missing
    }
    for region in account.regions.elements.map(\.name) {
      if let missing = refusal(.analyzers), account.analyzersByRegion[region] == nil {
        account.analyzersByRegion[region] = .missing(missing)
      }
      if let missing = refusal(.identityCenterInstances), account.identityCenterByRegion[region] == nil {
        account.identityCenterByRegion[region] = .missing(missing)
      }
    }
    guard let missing = refusal(.analyzerFindings) else { return }
    for analyzer in account.analyzers.elements where account.findingsByAnalyzer[analyzer.arn] == nil {
      account.findingsByAnalyzer[analyzer.arn] = .missing(missing)
    }
  }

  private mutating func instances(in region: String) -> Fact<[IdentityCenterInstance]> {
    fact(.identityCenterInstances, of: region, list: "Instances") { record throws(DecodingProblem) in
      var instance = IdentityCenterInstance(
        arn: try record.requiredText("InstanceArn"), region: region,
        identityStoreID: record.text("IdentityStoreId") ?? "")
      instance.name = record.text("Name")
      instance.ownerAccount = record.text("OwnerAccountId")
      instance.status = record.text("Status")
      instance.createdAt = try record.epochTime("CreatedDate")
      return instance
    }
  }

  private func failed(_ source: Source) -> Set<String> {
    Set(findings[source].failures.compactMap(\.subject))
  }

  /// The enabled regions, by EC2's DescribeRegions or by ListRegions of Account Management.
  private mutating func regions() -> Listing<Region> {
    let source = Source.regions
    var regions: [String: Region] = [:]
    for given in findings[source].answers {
      do throws(DecodingProblem) {
        // EC2's XML, or JSON.
        let items = try given.answer.contents.records("regionInfo")
        for record in items.isEmpty ? try given.answer.contents.records("Regions") : items {
          guard let name = record.text("regionName") ?? record.text("RegionName"), !name.isEmpty else {
            throw DecodingProblem("RegionName is missing")
          }
          guard name.utf8.count <= 63 else { throw DecodingProblem("a region's name is too long") }
          let status =
            record.text("optInStatus") ?? record.text("OptInStatus") ?? record.text("RegionOptStatus")
          if Region.disabled.contains(status ?? "") { continue }
          regions[name] = Region(name: name, optInStatus: status)
        }
      } catch {
        _ = report(error, in: given)
      }
    }
    if regions.isEmpty, problems[source] == nil, let given = findings[source].answers.first {
      _ = report(DecodingProblem("no region is enabled, which is no account's answer"), in: given)
    }
    return Listing(
      regions.keys.sorted().compactMap { regions[$0] }, gap: problems[source]?.first ?? gap(source))
  }

  private mutating func analyzers(in region: String) -> Fact<[Analyzer]> {
    let analyzers = fact(.analyzers, of: region, list: "analyzers") { record throws(DecodingProblem) in
      try Analyzer(record)
    }
    for analyzer in analyzers.value ?? [] { identities.add(analyzer.arn) }
    return analyzers
  }

  private mutating func findings(of analyzer: String) -> Fact<[AnalyzerFinding]> {
    let asked = subjects[.analyzerFindings]?[analyzer] ?? []
    if let given = asked.first(where: { $0.call?.asksForActiveFindings == false }) {
      let why = "\(given.file): active findings were not asked for"
      return .missing(Missing(.analyzerFindings, .incomplete, why, about: analyzer))
    }
    return fact(.analyzerFindings, of: analyzer, list: "findings") { record throws(DecodingProblem) in
      try AnalyzerFinding(record, analyzer: analyzer)
    }
  }
}

extension Region {
  /// What EC2 and Account Management call a region that nobody can use yet, or any more.
  fileprivate static let disabled: Set = ["not-opted-in", "DISABLED", "DISABLING", "ENABLING"]
}

extension Manifest.Call {
  /// Whether active findings are among those that were asked for.
  fileprivate var asksForActiveFindings: Bool {
    guard let filter = parameters["filter"]?.first else { return true }
    return filter.filter { !$0.isWhitespace } == #"{"status":{"eq":["ACTIVE"]}}"#
  }
}

extension Analyzer {
  fileprivate init(_ record: Record) throws(DecodingProblem) {
    let text = try record.requiredText("arn")
    guard text.utf8.count <= 2_048, let arn = ARN(text), arn.service == "access-analyzer" else {
      throw DecodingProblem("\(text.prefix(80)) is not the ARN of an analyzer")
    }
    self.init(
      name: record.text("name") ?? arn.name, arn: text, region: arn.region,
      type: try record.requiredText("type"),
      status: try record.requiredText("status"),
      tags: (try record.record("tags")?.fields ?? []).map { Tag(key: $0.name, value: $0.value.text ?? "") })
    statusReason = try record.record("statusReason")?.text("code")
    createdAt = try record.time("createdAt")
    lastResourceAnalyzed = record.text("lastResourceAnalyzed")
    lastResourceAnalyzedAt = try record.time("lastResourceAnalyzedAt")
  }
}

extension AnalyzerFinding {
  fileprivate init(_ record: Record, analyzer: String) throws(DecodingProblem) {
    self.init(
      id: try record.requiredText("id"), analyzerARN: analyzer, resource: record.text("resource"),
      resourceType: try record.requiredText("resourceType"),
      resourceOwnerAccount: record.text("resourceOwnerAccount") ?? "",
      status: try record.requiredText("status"))
    isPublic = try record.bool("isPublic")
    for field in try record.record("principal")?.fields ?? [] {
      principal[field.name] = field.value.text ?? ""
    }
    actions = try record.texts("action")
    createdAt = try record.time("createdAt")
    updatedAt = try record.time("updatedAt")
    analyzedAt = try record.time("analyzedAt")
    error = record.text("error")
  }
}
