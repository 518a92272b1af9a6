import Rules

/// Assessments that between them show every state of a report.
extension Assessment {
  /// Failed, unknown, manual, waived, passed and not applicable, with everything that a report can carry.
  static let failing: Assessment = {
    var run = SampleRun()
    run.addRootRules()
    run.addUserRules()
    run.addOpenRules()
    run.addQuietRules()
    run.evidence = SampleRun.sources(refused: [
      "iam:ListVirtualMFADevices", "iam:ListServiceSpecificCredentials",
    ])
    run.evidence.append(
      EvidenceRecord(
        source: "MFA devices of a user", api: "iam:ListMFADevices", status: "not-collected", reason: nil,
        isNeeded: false, generatedAt: nil, collectedAt: nil, documents: []))
    run.benchmarks = [SampleRun.cis, SampleRun.setup]
    run.waivers = SampleRun.waivers
    run.attestations = [
      AttestationRecord(
        rule: "account-contact-current", account: SampleRun.accountID, value: .pass, by: "Dana",
        date: "2025-11-03", expires: "2026-11-03", reference: "OPS-77", state: .expired),
      AttestationRecord(
        rule: "account-gone", account: SampleRun.accountID, value: .fail, by: "Sam", date: "2026-11-03",
        expires: "2027-11-03", reference: nil, state: .unmatched),
    ]
    run.principals = [
      Principal(arn: SampleRun.root, kind: "root", name: "root user", facts: ["MFA", "1 active access key"]),
      Principal(
        arn: SampleRun.user("ana.lopez"), kind: "user", name: "ana.lopez",
        facts: ["console password, no MFA", "1 active access key"]),
    ]
    run.principals += SampleRun.waysOfFew
    run.statements = SampleRun.statements
    run.notes = ["column additional_credentials_info of the credential report is not known to this version"]
    return run.assessment()
  }()

  /// Everything was read and nothing is wrong; who passed is listed.
  static let passing: Assessment = {
    var run = SampleRun()
    for (id, severity) in [("root-mfa-enabled", Severity.critical), ("user-console-mfa", .high)] {
      run.add(
        id, "The rule \(id) holds", severity,
        rows: ["ana", "ben", "carla"].map {
          SampleRun.Row(status: .pass, subject: SampleRun.user($0), reason: "\($0) has MFA")
        })
    }
    run.add("server-certificate-not-expired", "No expired certificate", .medium, rows: [], notApplicable: 1)
    return run.assessment()
  }()

  /// AWS refused every call.
  static let nothingTold: Assessment = {
    var run = SampleRun()
    let cause = SampleRun.refusal(of: "iam:GetAccountAuthorizationDetails", "account authorization details")
    for (id, severity) in [("user-console-mfa", Severity.high), ("user-tagged", .low)] {
      run.add(
        id, "The rule \(id) holds", severity,
        rows: [
          SampleRun.Row(
            status: .unknown, subject: SampleRun.account,
            reason: "iam:GetAccountAuthorizationDetails was denied: \(cause.message)", cause: cause)
        ])
    }
    run.evidence = SampleRun.sources(refused: [
      "iam:GetCredentialReport", "iam:GetAccountAuthorizationDetails", "iam:GetAccountSummary",
      "iam:ListVirtualMFADevices", "iam:ListServiceSpecificCredentials", "iam:ListServerCertificates",
    ])
    return run.assessment()
  }()

  /// An account with nothing in it but its root user.
  static let empty: Assessment = {
    var run = SampleRun()
    run.alias = nil
    run.add(
      "root-mfa-enabled", "MFA is enabled for the root user", .critical,
      rows: [
        SampleRun.Row(status: .fail, subject: SampleRun.root, reason: "root signs in with a password alone")
      ])
    run.add("user-console-mfa", "Users with a console password have MFA", .high, rows: [], notApplicable: 1)
    return run.assessment()
  }()

  /// No rule ran: what `muster report` may be given.
  static let blank = SampleRun().assessment()

  /// An unknown that was allowed.
  static let asFarAsTold: Assessment = {
    var run = SampleRun()
    run.allowUnknown = true
    run.addOpenRules()
    run.add("root-mfa-enabled", "MFA is enabled for the root user", .critical, rows: [], passed: 1)
    return run.assessment()
  }()

  /// Failures without a threshold.
  static let withoutThreshold: Assessment = {
    var run = SampleRun()
    run.threshold = .never
    run.addUserRules()
    return run.assessment()
  }()

  /// Names, tags and texts that were made to break out of whatever shows them.
  static let hostile: Assessment = {
    var run = SampleRun()
    run.alias = SampleRun.hostileTexts[0]
    let texts = SampleRun.hostileTexts
    let rows = texts.enumerated().map { index, text in
      SampleRun.Row(
        status: index.isMultiple(of: 5) ? .unknown : .fail, subject: SampleRun.user(text),
        reason: texts[(index + 1) % texts.count], detail: texts[(index + 2) % texts.count],
        evidence: [
          EvidenceValue("user_name", text), EvidenceValue("tags", texts[(index + 3) % texts.count]),
        ],
        waiver: index == 3
          ? Waived(owner: texts[0], reason: texts[1], ticket: texts[2], expires: texts[3]) : nil,
        cause: index.isMultiple(of: 5)
          ? Cause(
            source: texts[0], api: texts[1], kind: index == 0 ? "refused" : texts[1], message: texts[2],
            actionToGrant: texts[6]) : nil,
        cli: "aws iam enable-mfa-device --user-name '\(text)'")
    }
    run.add("user-console-mfa", texts[0], .high, rows: rows) { rule in
      rule.rationale = texts[1]
      rule.remediation = Rule.Remediation(
        text: texts[5], cli: texts[1] + " {user_name}", terraform: texts[0])
      rule.references = [
        "javascript:window.pwned=1", "https://example.com/\"><script>window.pwned=1</script>",
      ]
      rule.controls = [texts[0]: [texts[1]], "cis-aws-5.0": [texts[5]]]
      rule.parameters = [texts[0]: .list(texts), "names": .string(texts[1])]
      rule.condition = .query(texts[0])
      rule.error = texts[1]
      rule.sources = [texts[0]]
    }
    run.benchmarks = [
      BenchmarkOutcome(
        id: texts[1], title: texts[0], version: texts[1],
        sections: [
          SectionOutcome(
            id: texts[0], title: texts[5],
            controls: [
              ControlOutcome(
                id: texts[1], title: texts[0], rules: ["user-console-mfa", texts[1]], status: .fail,
                note: texts[5])
            ])
        ])
    ]
    run.principals = [
      Principal(
        arn: SampleRun.user(texts[1]), kind: texts[0], name: texts[0], facts: texts, entries: texts,
        standing: SampleRun.hostileWays(texts))
    ]
    run.statements = texts.map { PolicyStatement(name: $0, text: $0) }
    run.waivers = [
      WaiverRecord(
        rule: texts[0], subject: texts[1], account: nil, owner: texts[0], reason: texts[1], ticket: texts[2],
        expires: texts[3], state: .expired, matches: 0, tooWide: WaiverWidth.allCases)
    ]
    run.evidence = [
      EvidenceRecord(
        source: texts[0], api: texts[1], status: texts[2], reason: texts[0], isNeeded: true,
        generatedAt: texts[0], collectedAt: texts[1],
        documents: [EvidenceRecord.Document(name: texts[0], sha256: texts[1], bytes: 1)])
    ]
    run.notes = texts
    return run.assessment()
  }()

  /// Thousands of users, most of whom fail a few rules; who passed is listed.
  static func huge(users: Int) -> Assessment {
    var run = SampleRun()
    let names = (0..<users).map { "user.\($0 / 100).\($0 % 100)" }
    for rule in 0..<4 {
      let rows = names.enumerated().map { index, name in
        SampleRun.Row(
          status: (index + rule).isMultiple(of: 10) ? .pass : .fail, subject: SampleRun.user(name),
          reason: "\(name) signs in with a password alone",
          evidence: [
            EvidenceValue("mfa_active", false), EvidenceValue("last_used", "2026-11-\(10 + index % 20)"),
          ])
      }
      run.add("user-rule-\(rule)", "Users keep rule \(rule)", Severity.allCases[rule], rows: rows)
    }
    run.principals = SampleRun.waysOfMany(Array(names.prefix(users / 5)), distinct: users / 50)
    return run.assessment()
  }
}

extension SampleRun {
  static let hostileTexts = [
    "<script>window.pwned=1</script>", "\"><img src=x onerror=window.pwned=1>", "';alert(1)//",
    "\u{202E}gnp.exe", String(repeating: "a", count: 128), "</style><script>window.pwned=1</script>",
    "{{7*7}}${7*7}", "&lt;b&gt;", "\u{1B}[31mred\u{07}", "$(touch pwned)", "line\nbreak\ttab",
    "e\u{301}\u{E0001}é",
  ]

  static let cis = Assessment.BenchmarkOutcome(
    id: "cis-aws-5.0", title: "CIS AWS Foundations Benchmark 5.0", version: "5.0.0",
    sections: [
      Assessment.SectionOutcome(
        id: "1", title: "Identity and Access Management",
        controls: [
          control(
            "1.1", "Maintain current contact details", ["account-contact-current"], .manual, "somebody looks"),
          control("1.3", "No root user access key", ["root-no-access-keys"], .fail),
          control("1.5", "Hardware MFA for the root user", ["root-hardware-mfa"], .unknown),
          control("1.9", "MFA for console users", ["user-console-mfa", "root-mfa-enabled"], .fail),
          control("1.14", "Access keys are rotated", ["user-access-key-rotated"], .waived),
          control("1.17", "Instances use roles", [], .outOfScope, "needs EC2, which Muster does not read"),
          control("1.19", "Certificates are removed", ["server-certificate-not-expired"], .notApplicable),
          control("1.20", "Access Analyzer is on", [], .coming, "Access Analyzer"),
          control("1.22", "No CloudShell full access", ["policy-cloudshell"], .notRun),
        ])
    ])

  static let setup = Assessment.BenchmarkOutcome(
    id: "account-setup", title: "Account set-up", version: "1",
    sections: [
      Assessment.SectionOutcome(
        id: "3", title: "The root user",
        controls: [control("3.2", "Root has MFA", ["root-mfa-enabled"], .pass)])
    ])

  static let waivers = [
    Assessment.WaiverRecord(
      rule: "user-access-key-rotated", subject: user("legacy-ftp"), account: nil, owner: "Platform team",
      reason: "The appliance cannot change its key; it is replaced in January.", ticket: "SEC-412",
      expires: "2027-01-31", state: .active, matches: 1),
    Assessment.WaiverRecord(
      rule: "user-access-key-rotated", subject: user("partner-feed"), account: accountID, owner: "Data team",
      reason: "The partner rotates once a year.", ticket: nil, expires: "2026-12-01", state: .active,
      matches: 1),
    Assessment.WaiverRecord(
      rule: "user-console-mfa", subject: user("reports-bot"), account: nil, owner: "Finance",
      reason: "The password goes after the migration.", ticket: "SEC-301", expires: "2026-10-31",
      state: .expired,
      matches: 1),
    Assessment.WaiverRecord(
      rule: "user-tagged", subject: user("old-*"), account: nil, owner: "Network team",
      reason: "Decommissioned.",
      ticket: nil, expires: "never", state: .unmatched, matches: 0, tooWide: [.noEnd]),
  ]

  private static func control(
    _ id: String, _ title: String, _ rules: [String], _ status: Assessment.ControlStatus,
    _ note: String? = nil
  ) -> Assessment.ControlOutcome {
    Assessment.ControlOutcome(id: id, title: title, rules: rules, status: status, note: note)
  }

  mutating func addRootRules() {
    add(
      "root-no-access-keys", "Root user has no access keys", .critical,
      rows: [
        Row(
          status: .fail, subject: Self.root, reason: "the root user has an active access key, 2091 days old",
          evidence: [.init("access_key_1_active", true), .init("access_key_age_days", 2091)],
          cli: "aws iam delete-access-key --access-key-id AKIAROOT")
      ]
    ) { rule in
      rule.controls = ["cis-aws-5.0": ["1.3"], "securityhub": ["IAM.4"]]
      rule.aliases = ["prowler": ["iam_no_root_access_key"]]
      rule.remediation.cli = "aws iam delete-access-key --access-key-id {access_key_id}"
    }
    add("root-mfa-enabled", "MFA is enabled for the root user", .critical, rows: [], passed: 1) {
      $0.controls = ["cis-aws-5.0": ["1.4"], "account-setup": ["3.2"]]
    }
    add(
      "root-hardware-mfa", "Root user is protected by hardware MFA", .high,
      rows: [
        Row(
          status: .unknown, subject: Self.root,
          reason: "iam:ListVirtualMFADevices was denied: \(Self.denial(of: "iam:ListVirtualMFADevices"))",
          evidence: [.init("mfa_active", true)],
          cause: Self.refusal(of: "iam:ListVirtualMFADevices", "virtual MFA devices"))
      ]
    ) {
      $0.controls = ["cis-aws-5.0": ["1.5"]]
      $0.sources = ["iam:GetCredentialReport", "iam:ListVirtualMFADevices"]
    }
  }

  mutating func addUserRules() {
    let names = ["ana.lopez", "ben.cho", "bruno.costa", "chris.ng", "reports-bot"]
    add(
      "user-console-mfa", "Users with a console password have MFA", .high,
      rows: names.enumerated().map { index, name in
        Row(
          status: .fail, subject: Self.user(name), reason: "\(name) can sign in with a password alone",
          evidence: [
            .init("user_name", name), .init("password_enabled", true), .init("mfa_active", false),
            .init("password_last_used", "2026-11-1\(index)T08:00:00Z"),
          ], cli: "aws iam enable-mfa-device --user-name \(name)")
      }, passed: 31, notApplicable: 14
    ) { rule in
      rule.controls = ["cis-aws-5.0": ["1.9"], "account-setup": ["4.1"], "securityhub": ["IAM.5"]]
      rule.remediation = Rule.Remediation(
        text:
          "Register a passkey for each of them.\nA policy that denies everything without MFA keeps it that way.",
        cli: "aws iam enable-mfa-device --user-name {user_name}",
        terraform: "resource \"aws_iam_group_policy_attachment\" \"mfa\" {\n  group = \"people\"\n}")
      rule.condition = .rows(
        Rule.RowCondition(
          resource: "aws_iam_credential_report", when: "password_enabled AND NOT is_root",
          require: "mfa_active",
          subject: "user_arn", detail: nil, reason: "user_name || ' can sign in with a password alone'"))
    }
    let old: [(name: String, key: Int, days: Int64)] = [
      ("ana.lopez", 1, 140), ("build", 1, 412), ("build", 2, 97), ("legacy-ftp", 1, 871),
      ("partner-feed", 1, 301),
    ]
    add(
      "user-access-key-rotated", "Active access keys are young", .medium,
      rows: old.map { name, key, days in
        let waiver = Self.waivers.first { $0.subject == Self.user(name) }
        return Row(
          status: .fail, subject: Self.user(name), reason: "access key \(key) of \(name) is \(days) days old",
          detail: "access key \(key)",
          evidence: [
            .init("access_key_id", "AKIA\(key)\(name.uppercased().filter(\.isLetter))"),
            .init("access_key_age_days", days),
          ],
          waiver: waiver.map {
            Assessment.Waived(owner: $0.owner, reason: $0.reason, ticket: $0.ticket, expires: $0.expires)
          }, cli: "aws iam update-access-key --user-name \(name) --status Inactive")
      }, passed: 20
    ) { rule in
      rule.controls = ["cis-aws-5.0": ["1.14"]]
      rule.parameters = ["max_age_days": .integer(90), "names": .list(["a", "b"]), "strict": .boolean(true)]
      rule.remediation.cli =
        "aws iam update-access-key --user-name {user_name} --access-key-id {access_key_id}"
      rule.condition = .rows(
        Rule.RowCondition(
          resource: "aws_iam_access_key", when: "is_active", require: "access_key_age_days <= :max_age_days",
          subject: "user_arn", detail: "'access key ' || number", reason: nil))
    }
    add(
      "user-access-key-rotated", "Active access keys are young", .low,
      rows: [
        Row(
          status: .fail, subject: Self.user("build"), reason: "access key 1 of build is 412 days old",
          detail: "access key 1")
      ]
    ) { $0.parameters = ["max_age_days": .integer(365)] }
  }

  mutating func addOpenRules() {
    let api = "iam:ListServiceSpecificCredentials"
    add(
      "user-service-specific-credentials", "Service-specific credentials are rotated", .medium,
      rows: ["ana.lopez", "ben.cho"].map {
        Row(
          status: .unknown, subject: Self.user($0), reason: "\(api) was denied: \(Self.denial(of: api))",
          cause: Self.refusal(of: api, "service-specific credentials"))
      }
    ) { $0.sources = [api] }
    add(
      "policy-no-full-kms", "No policy allows kms:* on *", .medium,
      rows: [
        Row(
          status: .unknown, subject: Self.policy("legacy-sync"), reason: "the document is not JSON: byte 412",
          cause: Assessment.Cause(
            source: "policies", api: nil, kind: "malformed", message: "the document is not JSON: byte 412",
            actionToGrant: nil))
      ], passed: 40
    ) {
      $0.condition = .query("SELECT arn AS resource, 'ok' AS status, '' AS reason FROM aws_iam_policy")
    }
    add(
      "user-broken-rule", "A rule with a mistake", .low,
      rows: [
        Row(
          status: .unknown, subject: Self.account, reason: "require, byte 3: no such column: nmae",
          cause: Assessment.Cause(
            source: "rule", api: nil, kind: "rule-error", message: "require, byte 3: no such column: nmae",
            actionToGrant: nil))
      ]
    ) { $0.error = "require, byte 3: no such column: nmae" }
    add(
      "account-contact-current", "Account contact details are current", .low,
      rows: [
        Row(
          status: .manual, subject: Self.account,
          reason: "Whether the contact is right is for a person to say.")
      ]
    ) {
      $0.manual = "Open Account in the console.\nCompare name and telephone number. Attest it."
      $0.controls = ["cis-aws-5.0": ["1.1"]]
    }
  }

  mutating func addQuietRules() {
    add(
      "role-trust-external-id", "Cross-account trust needs an external id", .high,
      rows: [
        Row(
          status: .fail, subject: Self.role("vendor/legacybi"),
          reason: "trusts 777788889999 without sts:ExternalId",
          waiver: Assessment.Waived(
            owner: "Security", reason: "Contract ends.", ticket: nil, expires: "never"))
      ], passed: 3, notApplicable: 29)
    add("server-certificate-not-expired", "No expired certificate", .medium, rows: [], notApplicable: 1)
    add("user-tagged", "Users carry the required tags", .info, rows: [], passed: 61)
  }
}
