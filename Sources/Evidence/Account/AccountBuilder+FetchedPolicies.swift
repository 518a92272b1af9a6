import IAM

extension AccountBuilder {
  /// Adds the policies that no listing holds and that GetPolicy and GetPolicyVersion were asked about.
  mutating func addFetchedPolicies() {
    guard [Source.policy, .policyVersion].contains(where: { !findings[$0].isEmpty }) else { return }
    var places: [String: Int] = [:]
    for (place, policy) in account.policies.elements.enumerated() where isFetched(policy.arn) {
      places[policy.arn] = place
    }
    for arn in subjects[.policy, default: [:]].keys.sorted() where places[arn] == nil {
      guard let policy = fetchedPolicy(arn) else { continue }
      identities.add(arn)
      places[arn] = account.policies.elements.count
      account.policies.elements.append(policy)
    }
    for (arn, place) in places where account.policies.elements[place].versions.value == nil {
      account.policies.elements[place].versions = fetchedVersions(arn)
    }
    for failure in findings[.policy].failures {
      guard let arn = failure.subject, places[arn] == nil else { continue }
      account.unreadPolicies[arn] = failure.missing
    }
    for given in findings[.policy].answers {
      guard let arn = given.call?.subject, places[arn] == nil, account.unreadPolicies[arn] == nil else {
        continue
      }
      account.unreadPolicies[arn] = missing(.policy, of: arn)
    }
    account.policies.elements.sort { $0.arn < $1.arn }
  }

  private func isFetched(_ arn: String) -> Bool {
    subjects[.policy]?[arn] != nil || subjects[.policyVersion]?[arn] != nil
  }

  private mutating func fetchedPolicy(_ arn: String) -> ManagedPolicy? {
    guard let given = subjects[.policy]?[arn]?.first else { return nil }
    do throws(DecodingProblem) {
      guard let record = try given.answer.result.record("Policy") else {
        throw DecodingProblem("Policy is missing")
      }
      let detail = try PolicyDetail(record, from: .policy)
      return ManagedPolicy(
        name: detail.identity.name, arn: arn, id: detail.identity.id, path: detail.identity.path,
        description: detail.description, defaultVersionID: detail.defaultVersionID,
        attachmentCount: detail.attachmentCount,
        permissionsBoundaryUsageCount: detail.permissionsBoundaryUsageCount,
        isAttachable: detail.isAttachable, createdAt: detail.identity.createdAt,
        updatedAt: detail.updatedAt, versions: .missing(missing(.policyVersion, of: arn)),
        tags: .known(detail.tags ?? []))
    } catch {
      account.unreadPolicies[arn] = report(error, in: given)
      return nil
    }
  }

  /// The versions of one policy that were asked for: its default version, as a rule.
  private mutating func fetchedVersions(_ arn: String) -> Fact<[ManagedPolicy.Version]> {
    guard let answers = subjects[.policyVersion]?[arn] else {
      return .missing(missing(.policyVersion, of: arn))
    }
    var versions: [String: ManagedPolicy.Version] = [:]
    for given in answers {
      do throws(DecodingProblem) {
        guard let record = try given.answer.result.record("PolicyVersion") else {
          throw DecodingProblem("PolicyVersion is missing")
        }
        guard let document = account.documents.add([try record.document("Document")]).first else { continue }
        let version = try ManagedPolicy.Version(record, document: document)
        versions[version.id] = versions[version.id] ?? version
      } catch {
        return .missing(report(error, in: given))
      }
    }
    return .known(versions.values.sorted { $0.id < $1.id })
  }
}
