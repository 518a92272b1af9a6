package import IAM
import JSON

extension Assessment {
  /// That names, ARNs and ids in an assessment are pseudonyms, and of which key.
  package struct Redaction: Equatable, Sendable {
    /// Tells whether two assessments have the same pseudonyms for the same names; nothing of the key itself.
    package var keyID: String
    /// Whether the key is kept, so that other reports have the same pseudonyms.
    package var isStable: Bool

    package init(keyID: String, isStable: Bool) {
      self.keyID = keyID
      self.isStable = isStable
    }

    /// What every report for people says of it.
    package var sentence: String {
      "Redacted: names, ARNs and ids are pseudonyms, "
        + (isStable ? "the same in every report with \(keyID)." : "good in this report only.")
    }
  }

  /// The same with pseudonyms for whatever names people, things or accounts of the house, so that no report of it shows any.
  ///
  /// Every format is made from an assessment, so that none has an idea of its own of what to hide. `names` are those of the account, where
  /// it is at hand: a stored assessment tells most of them. An assessment that is redacted stays as it is, whatever the key.
  ///
  /// Times, counts, sizes, severities and the names of AWS stay; so do keys of tags and the rules' own texts.
  package func redacted(with key: RedactionKey, knowing account: Account? = nil) -> Assessment {
    guard redaction == nil else { return self }
    var names = KnownNames(self)
    names.gather(self)
    if let account { names.gather(account) }
    return AssessmentRedaction(redactor: Redactor(key: key, names: names)).redacted(self)
  }
}

/// Goes through an assessment, member by member; a new member has to be thought of here.
struct AssessmentRedaction {
  let redactor: Redactor

  private var key: RedactionKey { redactor.key }

  func redacted(_ assessment: Assessment) -> Assessment {
    var out = assessment
    out.redaction = Assessment.Redaction(keyID: key.id, isStable: key.isKept)
    out.account.id = assessment.account.id.map(key.account)
    out.account.alias = assessment.account.alias.map { redactor.pseudonym($0, .alias) }
    out.collectedBy = assessment.collectedBy.map { redactor.name($0, .person) }
    out.benchmarks = assessment.benchmarks.map(benchmark)
    out.rules = assessment.rules.map(rule)
    let templates = Dictionary(assessment.rules.map { ($0.id, words(of: $0)) }) { $0.union($1) }
    // The order would tell that of the names.
    out.results = assessment.results.map { result($0, words: templates[$0.rule] ?? []) }.sorted {
      $0.precedes($1)
    }
    out.overrides = assessment.overrides.map(overrides)
    out.evidence = assessment.evidence.map(evidence)
    out.waivers = assessment.waivers.map(waiver)
    out.attestations = assessment.attestations.map(attestation)
    out.principals = assessment.principals.map(principal).sorted { $0.arn < $1.arn }
    out.statements = assessment.statements.map {
      Assessment.PolicyStatement(name: redactor.text($0.name), text: redactor.statement($0.text))
    }
    out.notes = assessment.notes.map { redactor.text($0) }
    if let baseline = assessment.baseline {
      out.baseline?.name = baseline.name.map { _ in "baseline" }
      out.baseline?.sha256 = key.digest(baseline.sha256)
    }
    return out
  }

  private func words(of rule: Assessment.RuleOutcome) -> Set<String> {
    var texts = [rule.title]
    switch rule.condition {
    case .rows(let rows): texts.append(rows.reason ?? "")
    case .query(let query): texts.append(query)
    }
    return KnownNames.words(of: texts)
  }

  /// Our own rules hold no names; somebody's may.
  private func rule(_ rule: Assessment.RuleOutcome) -> Assessment.RuleOutcome {
    var out = rule
    out.parameters = parameters(rule.parameters)
    out.title = named(rule.title)
    out.description = named(rule.description)
    out.rationale = named(rule.rationale)
    out.remediation.text = named(rule.remediation.text)
    out.remediation.cli = rule.remediation.cli.map(named)
    out.remediation.terraform = rule.remediation.terraform.map(named)
    out.manual = rule.manual.map(named)
    out.error = rule.error.map { redactor.text($0) }
    switch rule.condition {
    case .rows(var rows):
      rows.when = rows.when.map(named)
      rows.require = rows.require.map(named)
      rows.subject = named(rows.subject)
      rows.detail = rows.detail.map(named)
      rows.reason = rows.reason.map(named)
      out.condition = .rows(rows)
    case .query(let query): out.condition = .query(named(query))
    }
    return out
  }

  /// A text of a rule or a benchmark, in which somebody may have named a user.
  private func named(_ text: String) -> String {
    redactor.text(text)
  }

  private func overrides(_ overrides: Assessment.Overrides) -> Assessment.Overrides {
    var out = overrides
    out.parameters = overrides.parameters.map { entry in
      var entry = entry
      entry.value = parameters([entry.name: entry.value])[entry.name] ?? entry.value
      entry.own = parameters([entry.name: entry.own])[entry.name] ?? entry.own
      return entry
    }
    return out
  }

  private func parameters(_ parameters: [String: ParameterValue]) -> [String: ParameterValue] {
    Dictionary(
      uniqueKeysWithValues: parameters.map { key, value in
        let kind = NameKind(ofParameter: key)
        func replaced(_ text: String) -> String {
          if text.hasPrefix("/") { return redactor.path(text) }
          return kind.map { redactor.name(text, $0) } ?? redactor.text(text)
        }
        switch value {
        case .integer, .boolean: return (key, value)
        case .string(let text): return (key, .string(replaced(text)))
        case .list(let texts): return (key, .list(texts.map(replaced)))
        }
      })
  }

  private func benchmark(_ benchmark: Assessment.BenchmarkOutcome) -> Assessment.BenchmarkOutcome {
    var out = benchmark
    for section in out.sections.indices {
      for control in out.sections[section].controls.indices {
        if let note = out.sections[section].controls[control].note {
          out.sections[section].controls[control].note = named(note)
        }
      }
    }
    return out
  }

  // MARK: Results

  private func result(_ result: Assessment.Result, words: Set<String>) -> Assessment.Result {
    var own = Redactor.Own(words: words)
    if let arn = ARN(result.subject), arn.service == "iam",
      let word = arn.resource.split(separator: "/").first
    {
      own.names[arn.name] = NameKind(ofARN: word)
    }
    for value in result.evidence {
      guard case .text(let text) = value.value, case .names(let kind) = EvidenceKind(column: value.column)
      else { continue }
      for name in KnownNames.list(text) {
        guard let kinds = redactor.names.kinds[name], own.names[name] == nil else { continue }
        own.names[name] = kinds.contains(kind) ? kind : NameKind.allCases.first(where: kinds.contains) ?? kind
      }
    }
    var out = result
    out.subject = subject(result.subject, own)
    out.detail = result.detail.map { detail($0, of: result.subject, own) }
    out.reason = redactor.text(result.reason, own: own)
    out.evidence = result.evidence.map { value(of: $0, own) }
    out.parameters = parameters(result.parameters)
    out.remediationCLI = result.remediationCLI.map { redactor.text($0) }
    out.fingerprint = key.fingerprint(result.fingerprint)
    out.waiver = result.waiver.map { waiver in
      Assessment.Waived(
        owner: redactor.pseudonym(waiver.owner, .person), reason: redactor.pseudonym(waiver.reason, .value),
        ticket: waiver.ticket.map { redactor.pseudonym($0, .value) }, expires: waiver.expires)
    }
    out.attestation = result.attestation.map { attested in
      Assessment.Attested(
        by: redactor.pseudonym(attested.by, .person), date: attested.date, expires: attested.expires,
        reference: attested.reference.map { redactor.pseudonym($0, .value) })
    }
    out.cause?.message = redactor.text(result.cause?.message ?? "", own: own)
    return out
  }

  private func subject(_ subject: String, _ own: Redactor.Own) -> String {
    if let arn = ARN(subject) { return redactor.arn(arn) }
    return redactor.text(subject, own: own)
  }

  /// A detail that is a name and nothing else needs no word before it.
  private func detail(_ detail: String, of subject: String, _ own: Redactor.Own) -> String {
    if let arn = ARN(detail) { return redactor.arn(arn) }
    if subject.contains(":iam:"), redactor.names.kinds[detail]?.contains(.policy) == true {
      return redactor.pseudonym(detail, .policy)
    }
    return redactor.text(detail, own: own)
  }

  private func value(of value: Assessment.EvidenceValue, _ own: Redactor.Own) -> Assessment.EvidenceValue {
    guard case .text(let text) = value.value else { return value }
    let kind = EvidenceKind(column: value.column)
    var json: JSONValue?
    if text.hasPrefix("[") || text.hasPrefix("{") { json = try? JSONParser.parse(Array(text.utf8).span) }
    func replaced(_ text: String) -> String { element(text, kind, own) }
    guard let json else {
      return Assessment.EvidenceValue(column: value.column, value: .text(replaced(text)))
    }
    var writer = JSONWriter(indented: text.contains("\n"))
    writer.value(redactor.each(json, replaced))
    return Assessment.EvidenceValue(
      column: value.column, value: .text(String(decoding: writer.bytes, as: UTF8.self)))
  }

  private func element(_ text: String, _ kind: EvidenceKind, _ own: Redactor.Own) -> String {
    if let arn = ARN(text) { return redactor.arn(arn) }
    switch kind {
    case .names(let kind):
      let known = redactor.names.kinds[text] ?? []
      let best =
        own.names[text] ?? (known.contains(kind) ? kind : NameKind.allCases.first(where: known.contains))
      return redactor.name(text, best ?? kind)
    case .path: return redactor.path(text)
    case .tags, .values: return redactor.shaped(text) ?? redactor.pseudonym(text, .value)
    case .traits: return trait(text)
    case .policy: return redactor.text(text, own: own)
    case .text: return redactor.text(text, own: own)
    }
  }

  private func trait(_ text: String) -> String {
    if text.hasPrefix("group:") { return "group:" + redactor.name(String(text.dropFirst(6)), .group) }
    if text.hasPrefix("tag:") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return parts.count == 2 ? parts[0] + "=" + redactor.pseudonym(String(parts[1]), .value) : text
    }
    return text.hasPrefix("/") ? redactor.path(text) : redactor.name(text, .user)
  }

  // MARK: Around the results

  private func evidence(_ record: Assessment.EvidenceRecord) -> Assessment.EvidenceRecord {
    var out = record
    out.reason = record.reason.map { redactor.text($0) }
    out.documents = record.documents.map { document in
      Assessment.EvidenceRecord.Document(
        name: documentName(document.name), sha256: key.digest(document.sha256), bytes: document.bytes)
    }
    return out
  }

  /// `users/carol.ng/GetAccessKeyLastUsed.AKIA….xml`: the call stays, and whom it asked about goes.
  private func documentName(_ name: String) -> String {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let file = parts.last else { return name }
    var out = parts.dropLast().enumerated().map { index, part in
      index == 0 || AWSNames.isPublic(part) ? part : redactor.name(part, NameKind(before: parts[0]) ?? .name)
    }
    let stem = file.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if stem.count > 2 {
      let about = stem[1..<(stem.count - 1)].joined(separator: ".")
      let kind = NameKind.allCases.first { redactor.names.kinds[about]?.contains($0) == true } ?? .name
      out.append("\(stem[0]).\(redactor.name(about, kind)).\(stem[stem.count - 1])")
    } else {
      out.append(file)
    }
    return out.joined(separator: "/")
  }

  private func waiver(_ waiver: Assessment.WaiverRecord) -> Assessment.WaiverRecord {
    var out = waiver
    out.subject = redactor.name(waiver.subject, .name)
    out.account = waiver.account.map(key.account)
    out.owner = redactor.pseudonym(waiver.owner, .person)
    out.reason = redactor.pseudonym(waiver.reason, .value)
    out.ticket = waiver.ticket.map { redactor.pseudonym($0, .value) }
    return out
  }

  private func attestation(_ attestation: Assessment.AttestationRecord) -> Assessment.AttestationRecord {
    var out = attestation
    out.account = redactor.name(attestation.account, .name)
    out.by = redactor.pseudonym(attestation.by, .person)
    out.reference = attestation.reference.map { redactor.pseudonym($0, .value) }
    return out
  }

  private func principal(_ principal: Assessment.Principal) -> Assessment.Principal {
    var out = principal
    let kind = NameKind(before: principal.kind) ?? .name
    out.arn = subject(principal.arn, Redactor.Own())
    out.name = redactor.name(principal.name, kind)
    out.facts = principal.facts.map { fact($0, of: principal.kind) }
    out.entries = principal.entries.map { redactor.text($0) }
    out.standing = principal.standing.map(standing)
    return out
  }

  /// `in Administrators, developers`, `has deploy-api`, `boundary developers`, `path /staff/`.
  private func fact(_ fact: String, of kind: String) -> String {
    for (start, kind) in [("in ", NameKind.group), ("has ", .policy), ("boundary ", .policy)]
    where fact.hasPrefix(start) && fact != "in no group" {
      // A name may hold a comma, and no space.
      let names = KnownNames.split(String(fact.dropFirst(start.utf8.count)), at: ", ")
      return start + names.map { redactor.name($0, kind) }.joined(separator: ", ")
    }
    if fact.hasPrefix("path ") { return "path " + redactor.path(String(fact.dropFirst(5))) }
    return redactor.text(fact)
  }

  private func standing(_ standing: Assessment.Standing) -> Assessment.Standing {
    var out = standing
    out.arn = subject(standing.arn, Redactor.Own())
    out.administratorConditions = standing.administratorConditions.map { redactor.text($0) }
    out.unknown = standing.unknown.map { redactor.text($0) }
    out.paths = standing.paths.map { path in
      Assessment.Path(
        target: subject(path.target, Redactor.Own()), conditions: path.conditions.map { redactor.text($0) },
        steps: path.steps.map { step in
          Assessment.PathStep(
            id: step.id, from: subject(step.from, Redactor.Own()), to: subject(step.to, Redactor.Own()),
            actions: step.actions, resource: subject(step.resource, Redactor.Own()),
            why: redactor.text(step.why),
            statements: step.statements.map { redactor.text($0) })
        })
    }
    return out
  }
}

extension NameKind {
  /// What a rule's parameter lists, by its name; nil where it lists no names.
  init?(ofParameter name: String) {
    if name.contains("group") {
      self = .group
    } else if name.contains("user") || name.contains("break_glass") {
      self = .user
    } else if name.contains("role_name") || name == "allowed_roles" {
      self = .role
    } else if name.contains("account") || name.contains("principal") {
      self = .name
    } else {
      return nil
    }
  }
}
