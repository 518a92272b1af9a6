import IAM

extension AccountBuilder {
  /// How the organization is set up; nil unless the account is known to manage it: nobody else is asked.
  mutating func organizationSetup() -> OrganizationSetup? {
    guard account.managesOrganization == .known(true) else { return nil }
    let roots = roots()
    return OrganizationSetup(
      roots: roots, units: units(below: roots), delegatedAdministrators: delegatedAdministrators(),
      hasResourcePolicy: hasResourcePolicy())
  }

  private mutating func roots() -> Listing<OrganizationRoot> {
    setupListing(.organizationRoots, list: "Roots") { record throws(DecodingProblem) in
      var types: [String] = []
      for type in try record.records("PolicyTypes") where type.text("Status") == "ENABLED" {
        types.append(try type.requiredText("Type"))
      }
      return OrganizationRoot(
        id: try record.requiredText("Id"), arn: try record.requiredText("Arn"),
        name: record.text("Name") ?? "",
        enabledPolicyTypes: types.sorted())
    }
  }

  private mutating func delegatedAdministrators() -> Listing<DelegatedAdministrator> {
    setupListing(.delegatedAdministrators, list: "DelegatedAdministrators") {
      record throws(DecodingProblem) in
      var administrator = DelegatedAdministrator(
        id: try record.requiredText("Id"), arn: record.text("Arn") ?? "", name: record.text("Name") ?? "")
      administrator.emailAddress = record.text("Email")
      administrator.status = record.text("Status")
      administrator.delegatedAt = try record.epochTime("DelegationEnabledDate")
      return administrator
    }
  }

  private mutating func hasResourcePolicy() -> Fact<Bool> {
    let source = Source.organizationResourcePolicy
    let policy = single(source) { result, _ throws(DecodingProblem) in
      guard let record = try result.record("ResourcePolicy"), !record.fields.isEmpty else {
        throw DecodingProblem("ResourcePolicy is missing")
      }
      return true
    }
    let isAbsent = findings[source].failures.contains {
      $0.error?.code.hasPrefix("ResourcePolicyNotFound") == true
    }
    guard isAbsent else { return policy }
    guard findings[source].answers.isEmpty else {
      return .missing(
        Missing(source, .conflicting, "one answer holds a policy, another says that there is none"))
    }
    return .known(false)
  }

  /// The units below the root, those of a unit behind it; a gap where one parent did not answer.
  private mutating func units(below roots: Listing<OrganizationRoot>) -> Listing<OrganizationalUnit> {
    var units = Listing<OrganizationalUnit>([], gap: roots.gap)
    var open: [(id: String, path: String)] = roots.elements.map { ($0.id, "") }
    var seen = Set(open.map(\.id))
    while let parent = open.popLast() {
      switch self.units(of: parent.id, path: parent.path) {
      case .missing(let missing): units.gap = units.gap ?? missing
      case .known(let found):
        units.elements += found
        open += found.filter { seen.insert($0.id).inserted }.map { ($0.id, $0.path + "/") }
      }
    }
    units.elements.sort { ($0.path, $0.id) < ($1.path, $1.id) }
    return units
  }

  private mutating func units(of parent: String, path: String) -> Fact<[OrganizationalUnit]> {
    let source = Source.organizationalUnits
    let answers = findings[source].answers.filter { $0.call?.subject == parent }
    guard !answers.isEmpty else {
      let failures = findings[source].failures
      let failure = failures.first { $0.subject == parent } ?? failures.first { $0.subject == nil }
      return .missing(failure?.missing ?? Missing(source, .notCollected))
    }
    if let gap = pageGap(answers) { return .missing(gap) }
    var units: [OrganizationalUnit] = []
    for given in answers {
      do throws(DecodingProblem) {
        try given.answer.requireList("OrganizationalUnits")
        for record in try given.answer.contents.records("OrganizationalUnits") {
          let name = try record.requiredText("Name")
          units.append(
            OrganizationalUnit(
              id: try record.requiredText("Id"), arn: record.text("Arn") ?? "", name: name, parentID: parent,
              path: path + name))
        }
      } catch {
        return .missing(report(error, in: given))
      }
    }
    return .known(units)
  }

  private mutating func setupListing<Element: Hashable>(
    _ source: Source, list: String, _ decode: (Record) throws(DecodingProblem) -> Element
  ) -> Listing<Element> {
    var elements: [Element] = []
    for given in findings[source].answers {
      do throws(DecodingProblem) {
        try given.answer.requireList(list)
        for record in try given.answer.contents.records(list) {
          let element = try decode(record)
          if !elements.contains(element) { elements.append(element) }
        }
      } catch {
        _ = report(error, in: given)
      }
    }
    return Listing(elements, gap: problems[source]?.first ?? gap(source))
  }
}
