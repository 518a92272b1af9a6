import IAM

/// A place where a policy stands: a managed policy, or one that is part of a user, a group or a role.
///
/// A class, so that the many rows about one place share it.
final class PolicyPlace: Sendable {
  enum Kind: String, Sendable {
    case awsManaged = "aws-managed"
    case customerManaged = "customer-managed"
    case inlineUser = "inline-user"
    case inlineGroup = "inline-group"
    case inlineRole = "inline-role"
    case trust
  }

  let kind: Kind
  let name: String
  /// The managed policy's ARN.
  let arn: String?
  /// The ARN of whoever the policy is part of.
  let holder: String?
  /// The managed policy's path, or the holder's.
  let path: String
  let isAttached: Bool
  let isBoundaryOnly: Bool
  /// The document in force.
  let document: Fact<PolicyDocuments.ID>

  init(
    kind: Kind, name: String, arn: String?, holder: String?, path: String, isAttached: Bool,
    isBoundaryOnly: Bool, document: Fact<PolicyDocuments.ID>
  ) {
    self.kind = kind
    self.name = name
    self.arn = arn
    self.holder = holder
    self.path = path
    self.isAttached = isAttached
    self.isBoundaryOnly = isBoundaryOnly
    self.document = document
  }
}

extension Account {
  /// The policies that say what users, groups and roles may do: managed ones once, then inline ones once a holder.
  ///
  /// `attachments` are those of `principals`, all of the account.
  func identityPolicyPlaces(
    of principals: Listing<Principal>, _ attachments: Listing<Attachment>
  ) -> Listing<PolicyPlace> {
    var places = managedPolicyPlaces(attachments)
    places.gap = places.gap ?? principals.gap
    for principal in principals.elements {
      switch principal.inlinePolicies {
      case .known(let policies):
        places.elements += policies.map { policy in
          PolicyPlace(
            kind: principal.kind.inlinePlace, name: policy.name, arn: nil, holder: principal.arn,
            path: principal.path, isAttached: true, isBoundaryOnly: false, document: .known(policy.document))
        }
      case .missing(let missing): places.gap = places.gap ?? missing
      }
    }
    return places
  }

  /// The policies that say who may become a role.
  var trustPolicyPlaces: Listing<PolicyPlace> {
    roles.map { role in
      PolicyPlace(
        kind: .trust, name: role.name, arn: nil, holder: role.arn, path: role.path, isAttached: true,
        isBoundaryOnly: false, document: role.trustPolicy)
    }
  }

  /// Listed policies, then those that are in use and not listed, of which nothing but the name is known.
  private func managedPolicyPlaces(_ attachments: Listing<Attachment>) -> Listing<PolicyPlace> {
    var places = Listing<PolicyPlace>([], gap: policies.gap ?? attachments.gap)
    var seen: Set<String> = []
    for policy in policies.elements {
      seen.insert(policy.arn)
      places.elements.append(
        PolicyPlace(
          kind: policy.isAWSManaged ? .awsManaged : .customerManaged, name: policy.name, arn: policy.arn,
          holder: nil, path: policy.path, isAttached: policy.attachmentCount > 0,
          isBoundaryOnly: policy.attachmentCount == 0 && policy.permissionsBoundaryUsageCount > 0,
          document: policy.defaultDocument))
    }
    let boundaries =
      users.elements.compactMap { $0.permissionsBoundary.value ?? nil }
      + roles.elements.compactMap { $0.permissionsBoundary.value ?? nil }
    for (policies, isBoundary) in [(attachments.elements.map(\.policy), false), (boundaries, true)] {
      for policy in policies where seen.insert(policy.arn).inserted {
        places.elements.append(
          PolicyPlace(
            kind: policy.isAWSManaged ? .awsManaged : .customerManaged, name: policy.name, arn: policy.arn,
            holder: nil, path: policy.path, isAttached: !isBoundary, isBoundaryOnly: isBoundary,
            document: .missing(
              Missing(
                .accountAuthorizationDetails, .incomplete,
                "policy \(policy.arn) is in use and not in the listing"))))
      }
    }
    return places
  }
}

extension Principal.Kind {
  fileprivate var inlinePlace: PolicyPlace.Kind {
    switch self {
    case .user: .inlineUser
    case .group: .inlineGroup
    case .role: .inlineRole
    }
  }
}

extension AttachedPolicy {
  /// What stands between `policy` and the name in its ARN.
  fileprivate var path: String {
    let parts = ARN(arn)?.resource.split(separator: "/").dropFirst().dropLast() ?? []
    return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
  }
}
