/// Everything that one run found: what every report is made of, and what the JSON report carries whole.
///
/// Times are ISO 8601 in UTC. Nothing in it points back at the account or the rules' engine.
package struct Assessment: Equatable, Sendable {
  package var toolVersion: String
  package var account: AccountIdentity
  /// The ARN of whoever collected the evidence, if the snapshot says.
  package var collectedBy: String?
  package var collectedAt: String?
  package var evaluatedAt: String
  package var asOfCollection: Bool
  package var threshold: Threshold
  package var allowUnknown: Bool
  package var exitStatus: Int
  package var benchmarks: [BenchmarkOutcome]
  package var summary: Summary
  /// One entry for each rule and parameter set, sorted by rule, then parameters.
  package var rules: [RuleOutcome]
  /// Sorted by rule, subject, detail; pass and not-applicable only where all are listed.
  package var results: [Result]
  package var evidence: [EvidenceRecord]
  package var waivers: [WaiverRecord]
  package var attestations: [AttestationRecord]
  package var principals: [Principal]
  /// The statements that the principals' ways name; none where no rule asked for ways.
  package var statements: [PolicyStatement]
  package var notes: [String]
  /// What the selection changed of what rules and benchmarks say; nil where it left everything as it is.
  package var overrides: Overrides?
  /// Whether waivers that somebody has to look at end the audit with exit status 1.
  package var strictWaivers = false
  /// What the exit status was counted beside; nil where everything counted.
  package var baseline: Baseline?
  /// What a history of earlier runs tells of this one; nil where there is none.
  package var history: History?
  /// What the names in it are; nil where they are themselves.
  package var redaction: Redaction?

  package init(
    toolVersion: String, account: AccountIdentity, collectedBy: String?, collectedAt: String?,
    evaluatedAt: String,
    asOfCollection: Bool, threshold: Threshold, allowUnknown: Bool, exitStatus: Int,
    benchmarks: [BenchmarkOutcome],
    summary: Summary, rules: [RuleOutcome], results: [Result], evidence: [EvidenceRecord],
    waivers: [WaiverRecord],
    attestations: [AttestationRecord], principals: [Principal], statements: [PolicyStatement] = [],
    notes: [String]
  ) {
    self.toolVersion = toolVersion
    self.account = account
    self.collectedBy = collectedBy
    self.collectedAt = collectedAt
    self.evaluatedAt = evaluatedAt
    self.asOfCollection = asOfCollection
    self.threshold = threshold
    self.allowUnknown = allowUnknown
    self.exitStatus = exitStatus
    self.benchmarks = benchmarks
    self.summary = summary
    self.rules = rules
    self.results = results
    self.evidence = evidence
    self.waivers = waivers
    self.attestations = attestations
    self.principals = principals
    self.statements = statements
    self.notes = notes
  }
}

/// From which severity on a failure or an unknown counts for the exit status.
package enum Threshold: String, CaseIterable, Hashable, Sendable {
  case critical, high, medium, low, info, never

  /// The lowest severity that counts; nil: none does.
  package var severity: Severity? { Severity(rawValue: rawValue) }

  package func includes(_ severity: Severity) -> Bool { self.severity.map { severity >= $0 } ?? false }
}

extension Assessment {
  package struct AccountIdentity: Equatable, Sendable {
    /// Twelve digits; nil if no evidence names the account.
    package var id: String?
    package var partition: String?
    package var alias: String?

    package init(id: String?, partition: String?, alias: String?) {
      self.id = id
      self.partition = partition
      self.alias = alias
    }
  }

  /// Results by status and severity; waived results are counted under their status and in `waived`.
  package struct Summary: Equatable, Sendable {
    package var byStatus: Counts
    /// Failed and not waived.
    package var failedBySeverity: [Severity: Int]
    package var unknownBySeverity: [Severity: Int]
    package var waived: Int

    package init(
      byStatus: Counts, failedBySeverity: [Severity: Int], unknownBySeverity: [Severity: Int], waived: Int
    ) {
      self.byStatus = byStatus
      self.failedBySeverity = failedBySeverity
      self.unknownBySeverity = unknownBySeverity
      self.waived = waived
    }
  }

  /// How many results have each status.
  package struct Counts: Equatable, Sendable {
    private var numbers: [ResultStatus: Int]

    package init(_ numbers: [ResultStatus: Int] = [:]) { self.numbers = numbers.filter { $0.value != 0 } }

    /// How often each status is among some.
    package init(of statuses: [ResultStatus]) {
      // By rank: there may be a hundred thousand.
      var numbers = Array(repeating: 0, count: ResultStatus.allCases.count)
      for status in statuses { numbers[status.rank] += 1 }
      self.init(Dictionary(uniqueKeysWithValues: ResultStatus.allCases.map { ($0, numbers[$0.rank]) }))
    }

    package subscript(status: ResultStatus) -> Int {
      get { numbers[status, default: 0] }
      set { numbers[status] = newValue == 0 ? nil : newValue }
    }

    package var total: Int { numbers.values.reduce(0, +) }
  }

  /// A rule as it ran: its text, what was in force, and how many results it gave.
  package struct RuleOutcome: Equatable, Sendable {
    package var id: String
    package var title: String
    package var severity: Severity
    package var description: String
    package var rationale: String
    package var remediation: Rule.Remediation
    package var references: [String]
    package var controls: [String: [String]]
    package var aliases: [String: [String]]
    package var parameters: [String: ParameterValue]
    package var manual: String?
    /// `sha256:` of everything in the rule that decides its results.
    package var digest: String
    package var counts: Counts
    /// How many of the failed and unknown results are waived.
    package var waived: Int
    package var condition: Rule.Condition
    /// The APIs whose answers the rule reads, `iam:GetCredentialReport`, sorted.
    package var sources: [String]
    /// Why the rule could not be run at all; its results are unknown then.
    package var error: String?

    package init(
      id: String, title: String, severity: Severity, description: String, rationale: String,
      remediation: Rule.Remediation, references: [String], controls: [String: [String]],
      aliases: [String: [String]],
      parameters: [String: ParameterValue], manual: String?, digest: String, counts: Counts, waived: Int,
      condition: Rule.Condition, sources: [String], error: String?
    ) {
      self.id = id
      self.title = title
      self.severity = severity
      self.description = description
      self.rationale = rationale
      self.remediation = remediation
      self.references = references
      self.controls = controls
      self.aliases = aliases
      self.parameters = parameters
      self.manual = manual
      self.digest = digest
      self.counts = counts
      self.waived = waived
      self.condition = condition
      self.sources = sources
      self.error = error
    }
  }

  /// What a rule says of one subject.
  package struct Result: Equatable, Sendable {
    package var rule: String
    package var severity: Severity
    package var status: ResultStatus
    /// The ARN of what it is about; the account's is `arn:aws:::123456789012`.
    package var subject: String
    package var detail: String?
    package var reason: String
    /// The columns of its own row that the rule read, in the table's order.
    package var evidence: [EvidenceValue]
    package var parameters: [String: ParameterValue]
    /// The benchmarks that asked for it, sorted.
    package var benchmarks: [String]
    /// The rule's command with the values of the evidence filled in, quoted for a shell.
    package var remediationCLI: String?
    /// `sha256:` over rule, account, subject, detail and parameters other than the defaults.
    package var fingerprint: String
    @Rare package var waiver: Waived?
    @Rare package var attestation: Attested?
    /// Why the result is unknown; nil for other results.
    @Rare package var cause: Cause?
    /// Of a failed or unknown result where there is a baseline.
    package var baselineState: BaselineState?
    /// Since when it fails without a break, as a history of earlier runs knows it.
    package var failingSince: String?

    package init(
      rule: String, severity: Severity, status: ResultStatus, subject: String, detail: String?,
      reason: String,
      evidence: [EvidenceValue], parameters: [String: ParameterValue], benchmarks: [String],
      remediationCLI: String?,
      fingerprint: String, waiver: Waived?, attestation: Attested?, cause: Cause?
    ) {
      self.rule = rule
      self.severity = severity
      self.status = status
      self.subject = subject
      self.detail = detail
      self.reason = reason
      self.evidence = evidence
      self.parameters = parameters
      self.benchmarks = benchmarks
      self.remediationCLI = remediationCLI
      self.fingerprint = fingerprint
      self.waiver = waiver
      self.attestation = attestation
      self.cause = cause
    }
  }

  /// One column of the judged row.
  package struct EvidenceValue: Equatable, Sendable {
    package enum Value: Equatable, Sendable {
      case null
      case bool(Bool)
      case integer(Int64)
      case text(String)
    }

    package var column: String
    package var value: Value

    package init(column: String, value: Value) {
      self.column = column
      self.value = value
    }
  }

  /// Who accepts a result, and until when.
  package struct Waived: Equatable, Sendable {
    package var owner: String
    package var reason: String
    package var ticket: String?
    /// A day, or `never`.
    package var expires: String

    package init(owner: String, reason: String, ticket: String?, expires: String) {
      self.owner = owner
      self.reason = reason
      self.ticket = ticket
      self.expires = expires
    }
  }

  /// Who looked where evidence cannot tell, and until when that holds.
  package struct Attested: Equatable, Sendable {
    package var by: String
    package var date: String
    package var expires: String
    package var reference: String?

    package init(by: String, date: String, expires: String, reference: String?) {
      self.by = by
      self.date = date
      self.expires = expires
      self.reference = reference
    }
  }

  /// Why something could not be told.
  package struct Cause: Hashable, Sendable {
    /// What was missing in people's words: `virtual MFA devices`; `rule` if the rule itself could not be run.
    package var source: String
    package var api: String?
    /// `not-collected`, `refused`, `failed`, `malformed`, `incomplete`, `conflicting`, `undecided` or `rule-error`.
    package var kind: String
    package var message: String
    package var actionToGrant: String?

    package init(source: String, api: String?, kind: String, message: String, actionToGrant: String?) {
      self.source = source
      self.api = api
      self.kind = kind
      self.message = message
      self.actionToGrant = actionToGrant
    }
  }

  package struct BenchmarkOutcome: Equatable, Sendable {
    package var id: String
    package var title: String
    package var version: String
    package var sections: [SectionOutcome]

    package init(id: String, title: String, version: String, sections: [SectionOutcome]) {
      self.id = id
      self.title = title
      self.version = version
      self.sections = sections
    }
  }

  package struct SectionOutcome: Equatable, Sendable {
    package var id: String
    package var title: String
    package var controls: [ControlOutcome]

    package init(id: String, title: String, controls: [ControlOutcome]) {
      self.id = id
      self.title = title
      self.controls = controls
    }
  }

  package struct ControlOutcome: Equatable, Sendable {
    package var id: String
    package var title: String
    package var rules: [String]
    package var status: ControlStatus
    /// What a person has to look at, what the control waits for, or why it is out of scope.
    package var note: String?

    package init(id: String, title: String, rules: [String], status: ControlStatus, note: String?) {
      self.id = id
      self.title = title
      self.rules = rules
      self.status = status
      self.note = note
    }
  }

  /// The worst status of a control's rules, or why no rule judges it.
  package enum ControlStatus: String, CaseIterable, Hashable, Sendable {
    case fail, unknown, manual
    /// Everything that failed under it is waived.
    case waived
    case pass
    case notApplicable = "not-applicable"
    /// No rule covers it in this version.
    case coming
    case outOfScope = "out-of-scope"
    /// Its rules were not selected for this run.
    case notRun = "not-run"
  }

  /// What one source of evidence gave.
  package struct EvidenceRecord: Equatable, Sendable {
    package var source: String
    package var api: String
    /// Either `available` or the kind of a missing one, such as `refused`.
    package var status: String
    package var reason: String?
    /// Whether a rule of this run reads it.
    package var isNeeded: Bool
    package var generatedAt: String?
    package var collectedAt: String?
    package var documents: [Document]

    package struct Document: Equatable, Sendable {
      package var name: String
      package var sha256: String
      package var bytes: Int

      package init(name: String, sha256: String, bytes: Int) {
        self.name = name
        self.sha256 = sha256
        self.bytes = bytes
      }
    }

    package init(
      source: String, api: String, status: String, reason: String?, isNeeded: Bool, generatedAt: String?,
      collectedAt: String?, documents: [Document]
    ) {
      self.source = source
      self.api = api
      self.status = status
      self.reason = reason
      self.isNeeded = isNeeded
      self.generatedAt = generatedAt
      self.collectedAt = collectedAt
      self.documents = documents
    }
  }

  /// A waiver of the file with what became of it.
  package struct WaiverRecord: Equatable, Sendable {
    package enum State: String, CaseIterable, Hashable, Sendable {
      case active
      /// Its results count again.
      case expired
      /// Its rule ran, and nothing that failed or could not be told is covered.
      case unmatched
      /// Its rule exists and did not run.
      case notSelected = "not-selected"
      /// It is for an account that this is not.
      case otherAccount = "other-account"
      case noSuchRule = "no-such-rule"
    }

    package var rule: String
    package var subject: String
    package var account: String?
    package var owner: String
    package var reason: String
    package var ticket: String?
    package var expires: String
    package var state: State
    /// How many results it covers, or would if it had not expired.
    package var matches: Int
    /// Why it takes in more than anybody has looked at; empty where it does not.
    package var tooWide: [WaiverWidth]

    package init(
      rule: String, subject: String, account: String?, owner: String, reason: String, ticket: String?,
      expires: String, state: State, matches: Int, tooWide: [WaiverWidth] = []
    ) {
      self.rule = rule
      self.subject = subject
      self.account = account
      self.owner = owner
      self.reason = reason
      self.ticket = ticket
      self.expires = expires
      self.state = state
      self.matches = matches
      self.tooWide = tooWide
    }
  }

  /// An attestation of the file with what became of it.
  package struct AttestationRecord: Equatable, Sendable {
    package enum State: String, Hashable, Sendable {
      case active, expired, unmatched
      /// What it is about has changed since.
      case void
    }

    package var rule: String
    package var account: String
    package var value: ResultStatus
    package var by: String
    package var date: String
    package var expires: String
    package var reference: String?
    package var state: State

    package init(
      rule: String, account: String, value: ResultStatus, by: String, date: String, expires: String,
      reference: String?, state: State
    ) {
      self.rule = rule
      self.account = account
      self.value = value
      self.by = by
      self.date = date
      self.expires = expires
      self.reference = reference
      self.state = state
    }
  }

  /// A user, a role or root that has something open or can get far, with what it is.
  package struct Principal: Equatable, Sendable {
    package var arn: String
    /// `root`, `user`, `role`, `group` or `policy`.
    package var kind: String
    package var name: String
    /// Facts about it in people's words: `created 2024-03-01`, `in Administrators`.
    package var facts: [String]
    /// Of a role: whom its trust policy lets in, in people's words.
    package var entries: [String]
    /// How far it can get, where a rule asked for it and there is something to say.
    package var standing: Standing?

    package init(
      arn: String, kind: String, name: String, facts: [String], entries: [String] = [],
      standing: Standing? = nil
    ) {
      self.arn = arn
      self.kind = kind
      self.name = name
      self.facts = facts
      self.entries = entries
      self.standing = standing
    }
  }
}
