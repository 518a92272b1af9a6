import IAM

extension Table {
  static let escalationPath = Table.of(
    "iam_escalation_path",
    "The ways by which users and roles make themselves administrators or become one: a row a principal and first step.",
    sources: details,
    rows: { input in
      let principals = input.principals
      var listing = Listing<PathRow>([], gap: principals.gap)
      for principal in principals.elements where principal.kind != .group {
        let paths = input.paths(of: principal)
        listing.gap = listing.gap ?? paths.missing
        let known = input.ofPlace(principal) { analysis, place in analysis.standings[place].paths }
        listing.elements += (known?.value ?? []).map { PathRow(principal: principal, path: $0) }
      }
      return listing
    },
    columns: joined(pathColumns, commonColumns()))

  private static let pathColumns: [ReadColumn<PathRow>] = [
    (
      Column("principal_arn", .text, "The ARN of whoever goes the way.", from: all),
      { row, _ in .text(row.principal.arn) }
    ),
    (
      Column("principal_type", .text, "`user` or `role`.", from: all, default: .text("user")),
      { row, _ in .text(row.principal.kind.rawValue) }
    ),
    (
      Column("principal_name", .text, "The name of whoever goes the way.", from: all),
      { row, _ in .text(row.principal.name) }
    ),
    (
      Column("path_id", .text, "What the catalogue of escalation calls the first step.", from: all),
      { row, _ in .string(row.path.steps.first?.id) }
    ),
    (
      Column("target_arn", .text, "The ARN of the administrator that is reached, or made.", from: all),
      { row, _ in .text(row.path.target) }
    ),
    (
      Column(
        "is_conditional", .boolean, "Whether it hangs on something that the evidence does not settle.",
        from: all, default: .bool(false)),
      { row, _ in .bool(!row.path.conditions.isEmpty) }
    ),
    (
      Column("conditions", .json, "What it hangs on.", from: all, default: .text("[]")),
      { row, _ in .list(row.path.conditions) }
    ),
    (
      Column("step_count", .integer, "How many steps it has.", from: all, default: .int(1)),
      { row, _ in .int(row.path.steps.count) }
    ),
    (
      Column(
        "steps", .json,
        "The steps in their order, each with `id`, `from`, `to`, `actions`, `resource` and `why`.",
        from: all, default: .text("[]")),
      { row, _ in .steps(row.path.steps) }
    ),
    (
      Column("actions", .json, "The actions of all steps, each once.", from: all, default: .text("[]")),
      { row, _ in .list(row.actions) }
    ),
  ]

  private static let details: [Source] = [.accountAuthorizationDetails]
  private static let all: [Source] = [.accountAuthorizationDetails, .credentialReport]
}

/// A path at the principal that can go it.
private struct PathRow: Sendable {
  var principal: Principal
  var path: EscalationPath

  var actions: [String] {
    var seen: Set<String> = []
    return path.steps.flatMap(\.actions).filter { seen.insert($0).inserted }
  }
}
