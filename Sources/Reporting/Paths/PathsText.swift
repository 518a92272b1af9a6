import Rules

/// Who is or can become an administrator, for whoever stands at the terminal: the worst first, each with the shortest way.
struct PathsText {
  /// How many conditions of a path are named.
  private static let conditions = 6
  /// How many principals of whom the same is told are named.
  private static let names = 20

  private let report: PathsReport
  private let listsAll: Bool
  private var page: TextPage

  static func bytes(of report: PathsReport, style: ReportStyle, listsAll: Bool) -> [UInt8] {
    var text = PathsText(report: report, listsAll: listsAll, page: TextPage(style))
    text.write()
    return text.page.bytes
  }

  private mutating func write() {
    let groups = Dictionary(grouping: report.standings, by: StandingGroup.init)
    for group in StandingGroup.allCases {
      guard let standings = groups[group], group != .nothing || listsAll else { continue }
      page.heading("\(group.title.uppercased()) (\(standings.count.formatted))", colour(group))
      for alike in Self.alike(standings, in: group) { write(alike, in: group) }
    }
    let rest = groups[.nothing]?.count ?? 0
    if rest > 0, !listsAll {
      let isAll = rest == report.standings.count
      page.paragraph(
        isAll
          ? "Nothing found: none of \(rest.formatted) users and roles is or can become an administrator."
          : "Nothing found for \(rest.formatted) more; --all names them.")
    }
    if report.standings.isEmpty { page.paragraph("There is no user and no role in the evidence.") }
    for missing in report.missing {
      page.paragraph("Not all users and roles are known: \(missing)", colour: .magenta)
    }
  }

  /// What is told of principals; those of whom the same is told are named together.
  private struct Account: Hashable {
    let path: WaysToAdministrator.Shape?
    let others: [String]
    let conditions: [String]
    let empowersOthers: Bool
    let unknown: String?
    /// Apart where each has a line of its own.
    let name: String?
  }

  private static func alike(
    _ standings: [Assessment.Standing], in group: StandingGroup
  ) -> [[Assessment.Standing]] {
    var places: [Account: Int] = [:]
    var alike: [[Assessment.Standing]] = []
    for standing in standings {
      let account = Account(
        path: standing.paths.first.map { WaysToAdministrator.Shape($0, from: standing.arn) },
        others: standing.paths.dropFirst().map { "\($0.steps.first?.id ?? "")\($0.isConditional)" },
        conditions: standing.administratorConditions, empowersOthers: standing.empowersOthers,
        unknown: standing.unknown,
        name: group == .administrator || group == .nothing ? standing.arn : nil)
      if let place = places[account] {
        alike[place].append(standing)
      } else {
        places[account] = alike.count
        alike.append([standing])
      }
    }
    return alike
  }

  private mutating func write(_ alike: [Assessment.Standing], in group: StandingGroup) {
    guard let standing = alike.first else { return }
    let more = alike.count - Self.names
    let name =
      alike.prefix(Self.names).map { Subject.title($0.arn) }.joined(separator: ", ")
      + (more > 0 ? " and \(more.formatted) more" : "")
    switch group {
    case .administrator, .nothing:
      page.paragraph(name, indent: 4, first: "  ")
    case .unknown:
      page.paragraph(name, indent: 4, first: "  ", colour: .bold)
      page.paragraph(standing.unknown ?? "", indent: 6, first: "    ? ", colour: .magenta)
      conditional(standing)
    case .escalates, .conditional, .empowers:
      page.paragraph(name, indent: 4, first: "  ", colour: .bold)
      conditional(standing)
    }
    if standing.empowersOthers, group != .administrator {
      page.paragraph(
        "can make others administrators, without becoming one of them", indent: 6, first: "    · ")
    }
  }

  private mutating func conditional(_ standing: Assessment.Standing) {
    // What is not known has been said.
    if !standing.administratorConditions.isEmpty, standing.unknown == nil {
      page.paragraph("is an administrator", indent: 6, first: "    ")
      conditions(standing.administratorConditions)
    }
    guard let path = standing.paths.first else { return }
    page.paragraph(
      path.outcome, indent: 6, first: "    → ")
    for (index, step) in path.steps.enumerated() {
      page.paragraph("\(step.deed) [\(step.id)]", indent: 9, first: "      \(index + 1). ")
      page.paragraph(
        "\(step.actions.joined(separator: ", ")) on \(step.resource)", indent: 11, first: "         ")
      for statement in step.statements {
        page.paragraph("by \(statement)", indent: 11, first: "         ", colour: .dim)
      }
    }
    conditions(path.conditions)
    more(standing)
  }

  private mutating func conditions(_ conditions: [String]) {
    for condition in conditions.prefix(Self.conditions) {
      page.paragraph(condition.asClause, indent: 9, first: "      ", colour: .yellow)
    }
    let rest = conditions.count - Self.conditions
    if rest > 0 { page.paragraph("and \(rest.counted("more condition"))", indent: 9, first: "      ") }
  }

  /// The entries with which the other ways begin; those that hang on conditions apart.
  private mutating func more(_ standing: Assessment.Standing) {
    let others = standing.paths.dropFirst()
    for (isConditional, word) in [(false, ""), (true, ", under conditions")] {
      let ids = others.filter { $0.isConditional == isConditional }.compactMap(\.steps.first?.id)
      if ids.isEmpty { continue }
      page.paragraph(
        "\(ids.count.counted("more way"))\(word): \(ids.joined(separator: ", "))", indent: 6, first: "    ",
        colour: .dim)
    }
  }

  private func colour(_ group: StandingGroup) -> TextStyle.Colour {
    switch group {
    case .administrator, .nothing: .bold
    case .escalates: .boldRed
    case .unknown: .boldMagenta
    case .conditional, .empowers: .yellow
    }
  }
}
