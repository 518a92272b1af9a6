import AWS
package import IAM

/// Which calls answer for which evidence, and in which order a manifest lists them.
package enum CollectionPlan {
  /// The calls that a collection of `sources` makes, who calls among them; pages beyond the first are not known before.
  package static func calls(for sources: Set<Source>) -> [PlannedCall] {
    order.filter { $0 == .callerIdentity || sources.contains($0) }.flatMap { source in
      let planned = planned(source)
      switch source {
      case .credentialReport:
        let generate = PlannedCall(
          source, Call(.iam, "GenerateCredentialReport"),
          condition: "if AWS has no report of the last four hours")
        return [generate, planned]
      case .policiesForTarget:
        return OrganizationSteps.filters.map { filter in
          var planned = planned
          planned.call.parameters.append(filter)
          return planned
        }
      case .serviceLastAccessed:
        return [PlannedCall(source, LastAccessedSteps.order), planned]
      case .cloudTrailEvents:
        return [BillingSteps.changes, BillingSteps.console].map { attribute in
          var planned = planned
          planned.call.parameters.insert(Call.Parameter(BillingSteps.attribute, .list([attribute])), at: 0)
          return planned
        }
      case .alternateContact: return contactCalls
      default: return [planned]
      }
    }
  }

  /// One call for each type of alternate contact.
  static var contactCalls: [PlannedCall] {
    AlternateContact.Kind.allCases.map { kind in
      var planned = planned(.alternateContact)
      planned.call.parameters.append(Call.Parameter("AlternateContactType", .text(kind.rawValue)))
      return planned
    }
  }

  /// The sources in the order in which they are asked: who calls first, then the report, which takes its time.
  static let order: [Source] = [.callerIdentity] + Source.allCases.filter { $0 != .callerIdentity }

  /// The one call, or the call of each subject, that answers for `source`.
  static func planned(_ source: Source) -> PlannedCall {
    // A source's service is one that Muster asks: the tests go through all of them.
    let service = Service(rawValue: source.service) ?? .iam
    return PlannedCall(source, Call(service, source.rawValue, parameters(source)))
  }

  private static func parameters(_ source: Source) -> [Call.Parameter] {
    // The largest page: fewer calls, and AWS may give less.
    let page = Call.Parameter("MaxItems", .text("1000"))
    switch source {
    case .accountAuthorizationDetails, .users, .groups, .roles, .instanceProfiles, .serverCertificates,
      .entitiesForPolicy, .serviceLastAccessed:
      return [page]
    case .policies: return [Call.Parameter("Scope", .text("Local")), page]
    case .virtualMFADevices: return [Call.Parameter("AssignmentStatus", .text("Any")), page]
    case .serviceSpecificCredentials: return [Call.Parameter("AllUsers", .text("true")), page]
    case .cloudTrailEvents: return [Call.Parameter("MaxResults", .text("50"))]
    case .alarms: return [Call.Parameter("MaxRecords", .text("100"))]
    case .analyzers: return [Call.Parameter("maxResults", .text("100"))]
    case .analyzerFindings:
      // Archived and resolved findings stay for months, thousands of them.
      return [
        Call.Parameter("filter", .text(#"{"status":{"eq":["ACTIVE"]}}"#)),
        Call.Parameter("maxResults", .text("100")),
      ]
    case .credentialReport, .accountSummary, .accountPasswordPolicy, .accountAliases, .callerIdentity,
      .organizationsFeatures, .mfaDevices, .accessKeys, .accessKeyLastUsed, .loginProfile, .sshPublicKeys,
      .signingCertificates, .samlProviders, .openIDConnectProviders, .policy, .policyVersion, .organization,
      .parents, .policiesForTarget, .organizationPolicy, .trails, .trailStatus, .eventSelectors,
      .metricFilters, .topicSubscriptions, .contactInformation, .alternateContact, .regions,
      .organizationRoots, .organizationalUnits, .delegatedAdministrators, .organizationResourcePolicy,
      .identityCenterInstances:
      return []
    }
  }
}
