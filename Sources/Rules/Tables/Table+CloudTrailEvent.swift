import IAM

extension Table {
  static let cloudTrailEvent = Table.of(
    "aws_cloudtrail_lookup_event",
    "What CloudTrail's event history says of the Billing console in the last 90 days, and exported files before that: a row an event.",
    sources: events, rows: { input in input.account.cloudTrailEvents },
    columns: joined(eventColumns, commonColumns(from: events) { $0.region ?? "" }))

  private static let events: [Source] = [.cloudTrailEvents]

  private static let eventColumns: [ReadColumn<CloudTrailEvent>] = [
    (Column("event_id", .text, "The event's id.", from: events), { row, _ in .text(row.id) }),
    (Column("event_name", .text, "What was done.", from: events), { row, _ in .text(row.name) }),
    (
      Column("event_source", .text, "The service, `billingconsole.amazonaws.com`.", from: events),
      { row, _ in .text(row.source) }
    ),
    (Column("event_time", .timestamp, "When.", from: events), { row, _ in .timestamp(row.time) }),
    (
      Column("username", .text, "AWS's name for who did it; NULL: none.", from: events),
      { row, _ in .string(row.userName) }
    ),
    (
      Column("user_type", .text, "`Root`, `IAMUser`, `AssumedRole`, …", from: events),
      { row, _ in .string(row.identityType) }
    ),
    (
      Column("user_arn", .text, "The ARN of who did it.", from: events),
      { row, _ in .string(row.identityARN) }
    ),
    (
      Column("error_code", .text, "Why it failed; NULL: it did not.", from: events),
      { row, _ in .string(row.errorCode) }
    ),
    (
      Column(
        "request_parameters", .json, "The texts of the request by their names.", from: events,
        default: .text("{}")),
      { row, _ in
        .tags(.known(row.parameters.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }))
      }
    ),
    (
      Column(
        "is_exported", .boolean, "Whether it comes from an exported file.", from: events,
        default: .bool(false)),
      { row, _ in .bool(row.isExported) }
    ),
  ]
}

extension Table {
  /// What is known of IAM's access to Billing: columns of the account.
  static let billingColumns: [ReadColumn<Account>] = [
    (
      Column(
        "iam_billing_access", .boolean,
        "Whether CloudTrail shows that IAM users and roles can be given access to Billing; NULL: its events do not tell.",
        from: events),
      { account, _ in .of(account.billingAccess.map(\.isOn)) }
    ),
    (
      Column(
        "iam_billing_access_seen", .text, "What its events show of that, in words; NULL: nothing.",
        from: events),
      { account, _ in
        if let seen = account.seenBillingAccess.seen { return .text(seen) }
        return .of(account.billingAccess.map(\.seen))
      }
    ),
    (
      Column(
        "iam_billing_access_changed_at", .timestamp,
        "When somebody changed it last; NULL: no event shows it.",
        from: events),
      { account, _ in
        if let changedAt = account.seenBillingAccess.changedAt { return .timestamp(changedAt) }
        return .of(account.billingAccess.map(\.changedAt))
      }
    ),
    (
      Column(
        "member_of_organization", .text,
        "The organization of which the account is a member and not the manager; NULL: none.",
        from: [.organization]),
      { account, _ in
        .of(
          account.organization.map { organization in
            organization.flatMap { $0.managementAccountID == account.id ? nil : $0.id }
          })
      }
    ),
    (
      Column(
        "billing_administrators", .json,
        "The administrators whose policies let them see bills, costs and budgets, as far as they are known for certain.",
        from: [.accountAuthorizationDetails, .credentialReport], default: .text("[]")),
      { account, input in
        guard let missing = account.users.gap ?? account.roles.gap else {
          return .list(input.billingAdministrators)
        }
        let known = input.billingAdministrators
        return known.isEmpty ? .missing(missing) : .list(known)
      }
    ),
  ]
}

extension TableInput {
  /// What it takes to see the pages of Billing, one action for each kind of page, by the names of 2023 and the older one.
  private static let billingActions = [
    "billing:GetBillingData", "ce:GetCostAndUsage", "budgets:ViewBudget", "aws-portal:ViewBilling",
  ]

  /// The administrators who may do all of it.
  fileprivate var billingAdministrators: [String] {
    analysis.access.principals.indices.compactMap { place in
      guard analysis.administrators.isAdministrator(at: place) == .known(true) else { return nil }
      let isAllowed = Self.billingActions.allSatisfy { action in
        analysis.access.answer(place, may: action, on: "*").outcome == .allowed
      }
      return isAllowed ? analysis.access.principals[place].arn : nil
    }.sorted()
  }
}
