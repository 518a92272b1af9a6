import IAM
import JSON

extension Table {
  static let accessAdvisor = Table.of(
    "aws_iam_access_advisor",
    "When users and roles last used the services that their policies let them use: a row a user or role, and service. It takes a few calls for each.",
    sources: advisor,
    rows: { input in
      var rows = Listing<AdvisedService>([], gap: input.account.users.gap ?? input.account.roles.gap)
      let arns = input.account.users.elements.map(\.arn) + input.account.roles.elements.map(\.arn)
      for arn in arns {
        switch input.account.serviceAccess(of: arn) {
        case .known(let services):
          rows.elements += services.map { AdvisedService(principal: arn, service: $0) }
        case .missing(let missing): rows.gap = rows.gap ?? missing
        }
      }
      return rows
    },
    columns: joined(advisorColumns, commonColumns()))

  private static let advisor: [Source] = [.serviceLastAccessed]

  private static let advisorColumns: [ReadColumn<AdvisedService>] = [
    (
      Column("principal_arn", .text, "The user's or role's ARN.", from: advisor),
      { row, _ in .text(row.principal) }
    ),
    (
      Column("service_name", .text, "The service's name.", from: advisor),
      { row, _ in .text(row.service.name) }
    ),
    (
      Column("service_namespace", .text, "Its prefix in actions.", from: advisor),
      { row, _ in .text(row.service.namespace) }
    ),
    (
      Column(
        "last_authenticated", .timestamp,
        "When it was last used; NULL: not within the 400 days AWS looks back.", from: advisor),
      { row, _ in .time(row.service.lastAuthenticated) }
    ),
    (
      Column("last_authenticated_entity", .text, "The ARN of who used it; NULL: nobody.", from: advisor),
      { row, _ in .string(row.service.entityARN) }
    ),
    (
      Column("last_authenticated_region", .text, "Where it was used; NULL: nowhere.", from: advisor),
      { row, _ in .string(row.service.region) }
    ),
    (
      Column(
        "total_authenticated_entities", .integer, "How many have used it; of a user or role 0 or 1.",
        from: advisor, default: .int(0)),
      { row, _ in .int(row.service.entityCount) }
    ),
  ]
}

/// A service that a user or role may use.
struct AdvisedService: Sendable {
  var principal: String
  var service: ServiceAccess
}

extension Table {
  /// Which services a user or role may use, and does: columns of principals.
  static let serviceColumns: [ReadColumn<Principal>] = [
    (
      Column(
        "has_reserved_path", .boolean,
        "Whether it is a role whose path is one that AWS reserves, as for service-linked roles.",
        from: [.accountAuthorizationDetails], default: .bool(false)),
      { row, _ in
        .bool(
          row.kind == .role
            && (row.path.hasPrefix("/aws-service-role/") || row.path.hasPrefix("/aws-reserved/")))
      }
    ),
    (
      Column(
        "allowed_services", .json,
        "The prefixes of the services that its policies and those of its groups name in what they allow, whatever is denied; `*`: any service.",
        from: [.accountAuthorizationDetails], default: .text("[]")),
      { row, input in .list(input.allowedServices(row)) }
    ),
    (
      Column(
        "service_unused_days", .json,
        "Whole days since it last used each service that it may use, by the service's prefix; since it was made, where it never did. Groups have none.",
        from: advisor, default: .text("{}")),
      { row, input in
        .fact(input.unusedDays(row)) { days in
          .json { json in
            json.object { json in for (name, count) in days { json.member(name, count) } }
          }
        }
      }
    ),
  ]
}

extension TableInput {
  fileprivate func allowedServices(_ row: Principal) -> Fact<[String]> {
    guard row.kind != .group else { return .known([]) }
    return ofPlace(row.arn) { analysis, place in analysis.access.allowedServices(at: place) }.flatMap(\.self)
  }

  fileprivate func unusedDays(_ row: Principal) -> Fact<[(String, Int)]> {
    guard row.kind != .group else { return .known([]) }
    return account.serviceAccess(of: row.arn).flatMap { services in
      row.createdAt.map { createdAt in
        services.map { ($0.namespace, ($0.lastAuthenticated ?? createdAt).days(until: now)) }
          .sorted { $0.0 < $1.0 }
      }
    }
  }
}
