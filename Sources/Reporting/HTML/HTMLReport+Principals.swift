import Rules

/// The same results by whom they concern.
extension HTMLReport {
  private struct Open {
    let arn: String
    var rules: [ReportStatus: [Int]] = [:]
    var worst = Severity.info
    var total = 0

    init(arn: String) { self.arn = arn }

    mutating func add(_ rule: RuleEntry, _ status: ReportStatus) {
      if rules[status]?.last == rule.index { return }
      rules[status, default: []].append(rule.index)
      total += 1
      if status == .fail { worst = max(worst, rule.outcome.severity) }
    }
  }

  private static let openStatuses: [ReportStatus] = [.fail, .unknown, .known, .manual, .waived]

  func principalsSection() -> Section {
    var open: [Open] = []
    var places: [String: Int] = [:]
    for rule in model.rules {
      for status in Self.openStatuses {
        for result in rule.results(status) {
          if let place = places[result.subject] {
            open[place].add(rule, status)
          } else {
            places[result.subject] = open.count
            var entry = Open(arn: result.subject)
            entry.add(rule, status)
            open.append(entry)
          }
        }
      }
    }
    for principal in model.assessment.principals
    where principal.standing != nil && places[principal.arn] == nil {
      places[principal.arn] = open.count
      open.append(Open(arn: principal.arn))
    }
    var clean: [Group: Set<String>] = [:]
    for rule in model.rules {
      for result in rule.results(.pass) where places[result.subject] == nil {
        clean[Group(subjects.kind(result.subject)), default: []].insert(result.subject)
      }
    }
    var body = Markup()
    let byGroup = Dictionary(grouping: open) { Group(subjects.kind($0.arn)) }
    for group in Group.allCases {
      let entries = byGroup[group, default: []]
      let others = clean[group, default: []]
      if !entries.isEmpty || !others.isEmpty { body += people(group, entries, clean: others) }
    }
    if open.isEmpty { body += "<p>No principal has anything open.</p>" }
    return Section(
      id: "principals", label: "By principal", title: "By principal", body: body,
      count: open.isEmpty ? nil : open.count)
  }

  private enum Group: Int, CaseIterable {
    case account, users, groups, roles, policies, others

    init(_ kind: Subject.Kind) {
      self =
        switch kind {
        case .account, .root: .account
        case .user: .users
        case .group: .groups
        case .role: .roles
        case .policy: .policies
        case .other: .others
        }
    }

    var title: String {
      switch self {
      case .account: "The account and its root user"
      case .users: "Users"
      case .groups: "Groups"
      case .roles: "Roles"
      case .policies: "Policies"
      case .others: "Everything else"
      }
    }
  }

  private func people(_ group: Group, _ entries: [Open], clean: Set<String>) -> Markup {
    let named = entries.map { (entry: $0, name: subjects.name($0.arn)) }.sorted { left, right in
      if left.entry.worst != right.entry.worst { return left.entry.worst > right.entry.worst }
      if left.entry.total != right.entry.total { return left.entry.total > right.entry.total }
      return left.name != right.name ? left.name < right.name : left.entry.arn < right.entry.arn
    }
    var markup: Markup = """
      <details class="plain people"\(if: entries.count <= 12 && !entries.isEmpty, " open")><summary>\
      <h3>\(group.title)</h3> <span class="dim num">\(entries.count)\
      \(if: !clean.isEmpty, " of \(entries.count + clean.count)") with something open</span><span class="hit"></span>\
      </summary>
      """
    for start in stride(from: 0, to: named.count, by: 100) {
      let end = min(start + 100, named.count)
      markup += "<ul\(if: end - start == 100, " class=\"hundred\"")>\n"
      for (entry, name) in named[start..<end] { markup += who(entry, name) }
      markup += "</ul>\n"
    }
    if !clean.isEmpty {
      let names = clean.map(subjects.name).sorted()
      let rest = names.count - Self.passedNames
      markup += """
        <p class="run">Nothing found for \(names.count): \(names.prefix(Self.passedNames).joined(separator: ", "))\
        \(if: rest > 0, " and \(rest) more, named in the JSON assessment")</p>
        """
    }
    markup += "</details>\n"
    return markup
  }

  private func who(_ entry: Open, _ name: String) -> Markup {
    let number = Subject(arn: entry.arn).accountNumber
    var markup: Markup = """
      <li class="who" id="\(anchors.subject(entry.arn))"><h4>\(name)\(if: number != nil, " \(number ?? "")")</h4>
      """
    for status in Self.openStatuses {
      guard let rules = entry.rules[status] else { continue }
      let links = rules.markup(joinedBy: ", ") { index in
        "<a href=\"#\(anchors.short(index))\">\(model.rules[index].outcome.id)</a>"
      }
      markup += "<p>\(Components.mark(status, isSpoken: true)) \(links)</p>"
    }
    markup += standing(entry.arn)
    let facts = subjects.facts(entry.arn).joined(separator: ", ")
    if number == nil {
      markup += "<p class=\"dim\">\(facts)\(if: !facts.isEmpty, " · ")<code>\(entry.arn)</code></p>"
    } else if !facts.isEmpty {
      markup += "<p class=\"dim\">\(facts)</p>"
    }
    markup += "</li>\n"
    return markup
  }
  /// How far it can get, and who can enter it.
  private func standing(_ arn: String) -> Markup {
    var markup = Markup()
    guard let principal = subjects.principal(arn) else { return markup }
    if let standing = principal.standing {
      let group = StandingGroup(standing)
      switch group {
      case .administrator: markup += "<p>Administrator</p>"
      case .escalates, .conditional, .unknown:
        let words =
          switch group {
          case .escalates: "Can become administrator"
          case .conditional: "Could become administrator, under conditions"
          default: "Could not be told whether it can become administrator: \(standing.unknown ?? "")"
          }
        markup += "<p>\(words)"
        if let leader = ways.leader(of: arn) {
          markup +=
            ": <a href=\"#\(anchors.way(leader))\">\(standing.paths.count == 1 ? "the way" : "the shortest way")</a>"
        }
        markup += "</p>"
      case .empowers, .nothing: break
      }
      if standing.empowersOthers { markup += "<p>Can make others administrators</p>" }
      let reached = standing.reached
      if !reached.isEmpty {
        let names = reached.prefix(Self.namedNeighbours).map { Subject.titled($0, subjects) }
        let more = reached.count - names.count
        markup += "<p>Can reach \(names.joined(separator: ", "))\(if: more > 0, " and \(more) more")</p>"
      }
    }
    if !principal.entries.isEmpty {
      let more = principal.entries.count - Self.namedNeighbours
      let names = principal.entries.prefix(Self.namedNeighbours).joined(separator: ", ")
      markup += "<p>Can be entered by \(names)\(if: more > 0, " and \(more) more")</p>"
    }
    return markup
  }

  /// So many of those whom a principal reaches, or who enter it, are named.
  private static let namedNeighbours = 12
}

extension Assessment.Standing {
  /// Whom its listed ways lead to or through, each once; not itself.
  fileprivate var reached: [String] {
    var seen: Set<String> = [arn]
    return paths.flatMap(\.steps).map(\.to).filter { seen.insert($0).inserted }
  }
}
