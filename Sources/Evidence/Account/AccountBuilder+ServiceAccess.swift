import IAM

extension AccountBuilder {
  /// What the access advisor told of single users and roles, by their ARNs.
  mutating func readServiceAccess() {
    let source = Source.serviceLastAccessed
    account.missingServiceAccess =
      findings[source].failures.first { $0.subject == nil }?.missing
      ?? problems[source]?.first
    for failure in findings[source].failures {
      if let arn = failure.subject {
        account.serviceAccessByPrincipal[arn] = .missing(named(failure.missing, arn))
      }
    }
    for arn in subjects[source, default: [:]].keys.sorted() {
      account.serviceAccessByPrincipal[arn] = serviceAccess(of: arn)
    }
  }

  private mutating func serviceAccess(of arn: String) -> Fact<[ServiceAccess]> {
    let source = Source.serviceLastAccessed
    for given in subjects[source]?[arn] ?? [] {
      let status = given.answer.result.text("JobStatus") ?? ""
      guard status != "COMPLETED" else { continue }
      let why = ((try? given.answer.result.record("Error"))??.text("Message")).map { ": \($0)" } ?? ""
      return .missing(
        status == "IN_PROGRESS"
          ? Missing(source, .incomplete, "AWS had not finished the list in time", about: arn)
          : Missing(source, .failed, "the job's status is \(status.prefix(40))\(why)", about: arn))
    }
    let services = fact(source, of: arn, list: "ServicesLastAccessed") { record throws(DecodingProblem) in
      ServiceAccess(
        name: record.text("ServiceName") ?? "", namespace: try record.requiredText("ServiceNamespace"),
        lastAuthenticated: try record.time("LastAuthenticated"),
        entityARN: record.text("LastAuthenticatedEntity"), region: record.text("LastAuthenticatedRegion"),
        entityCount: try record.integer("TotalAuthenticatedEntities") ?? 0)
    }
    guard let missing = services.missing else { return services }
    return .missing(named(missing, arn))
  }

  private func named(_ missing: Missing, _ arn: String) -> Missing {
    Missing(missing.source, missing.kind, missing.message, about: arn)
  }
}
