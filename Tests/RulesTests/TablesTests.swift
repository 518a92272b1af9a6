import IAM
import JSON
import Rules
import Testing

struct TablesTests {
  private let refused = Missing(.accountAuthorizationDetails, .refused, "no")

  @Test func `names of tables and columns are in snake_case and there once`() {
    #expect(Set(Tables.all.map(\.name)).count == Tables.all.count)
    for table in Tables.all {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(table.name)")
      for name in table.columns.map(\.name) + [table.name] {
        #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" }, "\(name)")
      }
    }
  }

  @Test func `defaults of columns are values of their type`() throws {
    for table in Tables.all {
      for column in table.columns {
        #expect(try isValue(column.defaultValue, of: column.kind), "\(table.name).\(column.name)")
      }
    }
  }

  @Test(arguments: [
    "aws_account", "aws_iam_root_user", "aws_iam_account_summary", "aws_iam_account_password_policy",
    "iam_organizations_feature", "aws_sts_caller_identity", "evidence_account",
  ])
  func `a single row stays when nothing is known, so that rules are unknown and not empty`(name: String)
    throws
  {
    let table = try #require(Tables.all.first { $0.name == name })
    let rows = table.rows(TableInput(account: Account(), now: TablesFixture.now))
    #expect(rows.count == 1)
    #expect(rows.gap == nil)
    for (index, column) in table.columns.enumerated() {
      let cell = rows.cell(row: 0, column: index)
      #expect((cell.missing != nil) == !column.sources.isEmpty, "\(name).\(column.name)")
    }
  }

  @Test func `a listing of which nothing is known has a gap and no rows`() {
    let input = TableInput(account: Account(), now: TablesFixture.now)
    for table in Tables.all where !table.sources.isEmpty {
      let rows = table.rows(input)
      #expect(rows.count == 0, "\(table.name)")
      #expect(rows.gap != nil, "\(table.name)")
    }
  }

  @Test func `root's MFA is known as soon as one fact settles it`() throws {
    var fixture = TablesFixture()
    fixture.account.root.hasMFA = .known(true)
    #expect(try fixture.cell("aws_iam_root_user", "mfa_enabled_or_no_credentials") == .bool(true))
    fixture.account.root.hasMFA = .known(false)
    #expect(try fixture.cell("aws_iam_root_user", "mfa_enabled_or_no_credentials").missing != nil)
    fixture.account.root.hasAccessKeys = .known(true)
    #expect(try fixture.cell("aws_iam_root_user", "mfa_enabled_or_no_credentials") == .bool(false))
    fixture.account.root.hasAccessKeys = .known(false)
    fixture.account.root.hasPassword = .known(false)
    #expect(try fixture.cell("aws_iam_root_user", "mfa_enabled_or_no_credentials") == .bool(true))
    // The list of virtual devices is missing, and does not matter without a password.
    #expect(try fixture.cell("aws_iam_root_user", "hardware_mfa_enabled_or_no_password") == .bool(true))
    #expect(try fixture.cell("aws_iam_root_user", "hardware_mfa_enabled") == .bool(false))
  }

  @Test func `AdministratorAccess is known by its ARN and not by its name`() throws {
    var fixture = TablesFixture()
    let own = AttachedPolicy(
      name: "AdministratorAccess", arn: "arn:aws:iam::111122223333:policy/AdministratorAccess")
    let government = AttachedPolicy(
      name: "AdministratorAccess", arn: "arn:aws-us-gov:iam::aws:policy/AdministratorAccess")
    fixture.account.groups = Listing([
      TablesFixture.group("a", [own]), TablesFixture.group("b", [TablesFixture.administrator]),
      TablesFixture.group("c", [government]),
    ])
    let cells = try (0...2).map { try fixture.cell("aws_iam_group", "has_administrator_access", row: $0) }
    #expect(cells == [.bool(false), .bool(true), .bool(true)])
  }

  @Test func `an inventory that was given is told from one in which nothing runs`() throws {
    var fixture = TablesFixture()
    #expect(try fixture.cell("aws_account", "has_inventory") == .bool(false))
    fixture.account.inventory = []
    #expect(try fixture.cell("aws_account", "has_inventory") == .bool(true))
    #expect(try fixture.rows("iam_inventory_resource").count == 0)
    fixture.account.inventory = [InventoryResource(arn: "i-1", type: "ec2-instance", roleARN: nil)]
    #expect(try fixture.cell("iam_inventory_resource", "arn") == .text("i-1"))
    #expect(try fixture.cell("iam_inventory_resource", "role_arn") == .null)
  }

  @Test func `a group has a usable member as soon as one is known, and none only if all are`() throws {
    var fixture = TablesFixture()
    var ana = TablesFixture.user("ana")
    ana.groups = .known(["staff"])
    var ben = TablesFixture.user("ben")
    ben.groups = .missing(refused)
    fixture.account.groups = Listing([TablesFixture.group("staff"), TablesFixture.group("empty")])
    fixture.account.users = Listing([ana, ben])
    #expect(try fixture.cell("aws_iam_group", "has_members") == .bool(true))
    #expect(try fixture.cell("aws_iam_group", "has_members", row: 1).missing == refused)
    #expect(try fixture.cell("aws_iam_group", "member_count").missing == refused)
    #expect(try fixture.cell("aws_iam_group", "has_usable_member").missing == refused)

    var row = TablesFixture.row("ana")
    row.passwordEnabled = .known(true)
    ana.credentials = .known(row)
    fixture.account.users = Listing([ana, ben])
    #expect(try fixture.cell("aws_iam_group", "has_usable_member") == .bool(true))

    ben.groups = .known([])
    fixture.account.users = Listing([ana, ben])
    #expect(try fixture.cell("aws_iam_group", "users") == .text("[\"ana\"]"))
    #expect(try fixture.cell("aws_iam_group", "has_members", row: 1) == .bool(false))
    #expect(
      try fixture.cell("iam_group_member", "group_arn") == .text("arn:aws:iam::111122223333:group/staff"))
  }

  @Test func `a user that the report does not have yet has missing cells, not false ones`() throws {
    var fixture = TablesFixture()
    var ana = TablesFixture.user("ana")
    ana.credentials = .known(nil)
    fixture.account.users = Listing([ana])
    for column in ["has_console_password", "mfa_enabled", "has_active_access_key", "hardware_mfa_enabled"] {
      #expect(try fixture.cell("aws_iam_user", column).missing?.kind == .incomplete, "\(column)")
    }
    ana.loginProfile = .known(nil)
    fixture.account.users = Listing([ana])
    #expect(try fixture.cell("aws_iam_user", "has_console_password") == .bool(false))
  }

  @Test func `a virtual device is found by the user's ARN, without a call for the user`() throws {
    var fixture = TablesFixture()
    var row = TablesFixture.row("ana")
    row.mfaActive = .known(true)
    var ana = TablesFixture.user("ana")
    ana.credentials = .known(row)
    fixture.account.users = Listing([ana, TablesFixture.user("ben")])
    #expect(try fixture.cell("aws_iam_user", "hardware_mfa_enabled").missing?.source == .virtualMFADevices)
    #expect(try fixture.cell("aws_iam_user", "hardware_mfa_enabled", row: 1) == .bool(false))
    fixture.account.virtualMFADevices = Listing([])
    #expect(try fixture.cell("aws_iam_user", "hardware_mfa_enabled") == .bool(true))
    let device = VirtualMFADevice(
      serialNumber: "arn:aws:iam::111122223333:mfa/any-name", userARN: ana.arn, userName: "ana",
      enabledAt: nil)
    fixture.account.virtualMFADevices = Listing([device])
    #expect(try fixture.cell("aws_iam_user", "hardware_mfa_enabled") == .bool(false))
    #expect(try fixture.cell("aws_iam_user", "has_virtual_mfa_device") == .bool(true))
  }

  @Test func `ages count from the last use and, if there was none, from the beginning`() throws {
    var fixture = TablesFixture()
    var used = TablesFixture.row("a")
    used.passwordEnabled = .known(true)
    used.passwordLastUsed = .known(Timestamp(seconds: TablesFixture.now.seconds - 45 * 86_400 + 1))
    used.passwordLastChanged = .known(TablesFixture.daysAgo(300))
    var unused = used
    unused.passwordLastUsed = .known(nil)
    fixture.account.credentialReport = .known(CredentialReport(generatedAt: nil, rows: [used, unused]))
    #expect(try fixture.cell("aws_iam_credential_report", "password_unused_days") == .int(44))
    #expect(try fixture.cell("aws_iam_credential_report", "password_unused_days", row: 1) == .int(300))
    #expect(try fixture.cell("aws_iam_credential_report", "password_status", row: 1) == .text("never_used"))

    let key = AccessKey(
      userName: "a", userARN: used.arn, isRoot: false, slot: 2, id: .missing(refused), isActive: .known(true),
      createdAt: .known(Timestamp(seconds: TablesFixture.daysAgo(100).seconds + 30)), lastUsed: .known(nil),
      lastUsedService: .known(nil), lastUsedRegion: .known(nil))
    fixture.account.accessKeys = Listing([key])
    #expect(try fixture.cell("aws_iam_access_key", "unused_days") == .int(99))
    #expect(try fixture.cell("aws_iam_access_key", "label") == .text("access key 2"))
    #expect(try fixture.cell("aws_iam_access_key", "access_key_id").missing == refused)
    #expect(try fixture.cell("aws_iam_access_key", "seconds_after_user_creation") == .int(30))
    #expect(try fixture.cell("aws_iam_access_key", "password_enabled") == .bool(true))
  }

  @Test func `one console user settles that there are some, all users that there are none`() throws {
    var fixture = TablesFixture()
    func cell() throws -> Cell { try fixture.cell("aws_iam_account_password_policy", "has_console_users") }
    #expect(try cell().missing?.source == .credentialReport)
    // Without the report, a complete list of no users says so too.
    fixture.account.users = Listing([])
    #expect(try cell() == .bool(false))
    fixture.account.users = Listing([], gap: refused)
    var report = CredentialReport(generatedAt: nil, rows: [TablesFixture.row("build")])
    fixture.account.credentialReport = .known(report)
    #expect(try cell() == .bool(false))
    report.gap = refused
    fixture.account.credentialReport = .known(report)
    #expect(try cell().missing == refused)
    report.rows[0].passwordEnabled = .known(true)
    fixture.account.credentialReport = .known(report)
    #expect(try cell() == .bool(true))
  }

  @Test func `a report that lacks a user leaves a gap in its table and keeps its age`() throws {
    var fixture = TablesFixture()
    let gap = Missing(.credentialReport, .incomplete, "no row of ben")
    let made = TablesFixture.daysAgo(1)
    fixture.account.credentialReport = .known(
      CredentialReport(generatedAt: made, rows: [TablesFixture.row("ana")], gap: gap))
    #expect(try fixture.rows("aws_iam_credential_report").gap == gap)
    let record = SourceRecord(.credentialReport, .missing(gap), generatedAt: made)
    fixture.account.evidence = [record]
    let row = try #require(Source.allCases.sorted().firstIndex(of: .credentialReport))
    #expect(try fixture.cell("evidence_source", "age_hours", row: row) == .int(24))
    #expect(try fixture.cell("evidence_source", "status", row: row) == .text("incomplete"))
    let conflict = Missing(.credentialReport, .conflicting, "two accounts")
    fixture.account.evidence = [SourceRecord(.credentialReport, .missing(conflict), generatedAt: made)]
    #expect(try fixture.cell("evidence_source", "age_hours", row: row).missing == conflict)
  }

  @Test func `users can change their password by the policy, a group, or not at all`() throws {
    var fixture = TablesFixture()
    let table = "aws_iam_account_password_policy"
    var row = TablesFixture.row("ana")
    row.passwordEnabled = .known(true)
    var ana = TablesFixture.user("ana")
    ana.credentials = .known(row)
    ana.groups = .known(["staff"])
    fixture.account.users = Listing([ana, TablesFixture.user("build")])
    fixture.account.groups = Listing([TablesFixture.group("staff")])
    fixture.account.passwordPolicy = .known(nil)
    #expect(try fixture.cell(table, "users_can_change_password") == .bool(false))
    #expect(try fixture.cell(table, "is_set") == .bool(false))
    #expect(try fixture.cell(table, "minimum_password_length") == .null)
    fixture.account.groups = Listing([TablesFixture.group("staff", [TablesFixture.changePassword])])
    #expect(try fixture.cell(table, "users_can_change_password") == .bool(true))
    fixture.account.users.gap = refused
    #expect(try fixture.cell(table, "users_can_change_password").missing == refused)
    fixture.account.passwordPolicy = .known(
      PasswordPolicy(
        minimumLength: 14, requiresSymbols: true, requiresNumbers: true, requiresUppercase: true,
        requiresLowercase: true, allowsUsersToChange: true, expiresPasswords: false, maxAge: nil,
        reusePrevention: nil, hardExpiry: nil))
    #expect(try fixture.cell(table, "users_can_change_password") == .bool(true))
    #expect(try fixture.cell(table, "password_reuse_prevention") == .null)
  }

  @Test func `a policy document that cannot be read is missing in its own cell only`() throws {
    var fixture = TablesFixture()
    let good = fixture.account.documents.intern(Array("%7B%22Version%22%3A1%7D".utf8), .percentEncoded)
    let bad = fixture.account.documents.intern(Array("{\"Version\":".utf8), .plain)
    var ana = TablesFixture.user("ana")
    ana.inlinePolicies = .known([InlinePolicy(name: "\"own\"", document: good)])
    var ben = TablesFixture.user("ben")
    ben.inlinePolicies = .known([InlinePolicy(name: "own", document: bad)])
    fixture.account.users = Listing([ana, ben])
    let text = #"[{"PolicyName":"\"own\"","PolicyDocument":{"Version":1}}]"#
    #expect(try fixture.cell("aws_iam_user", "inline_policies") == .text(text))
    #expect(try fixture.cell("aws_iam_user", "inline_policies", row: 1).missing?.kind == .malformed)
    #expect(try fixture.cell("aws_iam_user", "inline_policy_count", row: 1) == .int(1))
    fixture.account.groups = Listing([])
    fixture.account.roles = Listing([])
    #expect(try fixture.cell("iam_inline_policy", "policy") == .text(#"{"Version":1}"#))
    #expect(try fixture.cell("iam_inline_policy", "policy", row: 1).missing?.kind == .malformed)
    #expect(try fixture.rows("iam_inline_policy").gap == nil)
  }

  @Test func `attachments of part of the principals leave a gap, which ListEntitiesForPolicy can fill`()
    throws
  {
    var fixture = TablesFixture()
    var ana = TablesFixture.user("ana")
    ana.attachedPolicies = .known([TablesFixture.administrator])
    fixture.account.users = Listing([ana])
    fixture.account.groups = Listing([TablesFixture.group("staff", [TablesFixture.administrator])])
    fixture.account.roles = Listing([])
    fixture.account.policies = Listing([])
    #expect(try fixture.rows("iam_attachment").gap == nil)
    #expect(try fixture.cell("iam_attachment", "aws_managed_name", row: 1) == .text("AdministratorAccess"))
    #expect(try fixture.cell("iam_attachment", "principal_type", row: 1) == .text("group"))
    #expect(try fixture.cell("aws_iam_policy_attachment", "policy_users") == .text("[\"ana\"]"))

    fixture.account.roles = .missing(refused)
    #expect(try fixture.rows("iam_attachment").gap == refused)
    #expect(try fixture.cell("aws_iam_policy_attachment", "policy_roles").missing == refused)
    fixture.account.entitiesByPolicy[TablesFixture.administrator.arn] = .known(
      PolicyEntities(users: ["ana"], groups: ["staff"], roles: ["app"]))
    #expect(try fixture.cell("aws_iam_policy_attachment", "policy_roles") == .text("[\"app\"]"))
  }

  @Test func `tags of AWS's own don't count, and hostile ones stay JSON`() throws {
    var fixture = TablesFixture()
    var ana = TablesFixture.user("ana")
    ana.tags = .known([Tag(key: "aws:stack", value: "x"), Tag(key: "a\"}", value: "<script>")])
    fixture.account.users = Listing([ana])
    #expect(try fixture.cell("aws_iam_user", "tag_count") == .int(1))
    #expect(try fixture.cell("aws_iam_user", "tags") == .text(#"{"aws:stack":"x","a\"}":"<script>"}"#))
  }

  @Test func `every source is a row of the evidence, needed or not`() throws {
    var fixture = TablesFixture()
    fixture.neededSources = [.credentialReport]
    fixture.account.evidence = [
      SourceRecord(
        .credentialReport, .available,
        generatedAt: Timestamp(seconds: TablesFixture.now.seconds - 3_601)),
      SourceRecord(.accountSummary, .missing(Missing(.accountSummary, .refused, "denied"))),
    ]
    let rows = try fixture.rows("evidence_source")
    #expect(rows.count == Source.allCases.count)
    let apis = try (0..<rows.count).map { try fixture.cell("evidence_source", "api", row: $0) }
    let report = try #require(apis.firstIndex(of: .text("iam:GetCredentialReport")))
    #expect(try fixture.cell("evidence_source", "is_needed", row: report) == .bool(true))
    #expect(try fixture.cell("evidence_source", "age_minutes", row: report) == .int(60))
    #expect(try fixture.cell("evidence_source", "age_hours", row: report) == .int(1))
    let summary = try #require(apis.firstIndex(of: .text("iam:GetAccountSummary")))
    #expect(try fixture.cell("evidence_source", "status", row: summary) == .text("refused"))
    #expect(try fixture.cell("evidence_source", "is_needed", row: summary) == .bool(false))
    #expect(try fixture.cell("evidence_source", "age_hours", row: summary).missing?.kind == .refused)
    let users = try #require(apis.firstIndex(of: .text("iam:ListUsers")))
    #expect(try fixture.cell("evidence_source", "status", row: users) == .text("not-collected"))
  }

  @Test func `a report from the future has a negative age`() throws {
    var fixture = TablesFixture()
    fixture.account.evidence = [
      SourceRecord(
        .accountAliases, .available, generatedAt: Timestamp(seconds: TablesFixture.now.seconds + 61))
    ]
    let apis = try (0..<Source.allCases.count).map { try fixture.cell("evidence_source", "api", row: $0) }
    let row = try #require(apis.firstIndex(of: .text("iam:ListAccountAliases")))
    #expect(try fixture.cell("evidence_source", "age_minutes", row: row) == .int(-2))
    #expect(try fixture.cell("evidence_source", "age_hours", row: row) == .int(-1))
  }

  @Test func `two contacts are compared by name, address and telephone number`() throws {
    var fixture = TablesFixture()
    func faults() throws -> Cell { try fixture.cell("aws_account", "alternate_contact_faults") }
    #expect(try faults().missing?.source == .alternateContact)
    for (place, kind) in AlternateContact.Kind.allCases.enumerated() {
      var contact = AlternateContact(kind)
      contact.name = "Team \(kind.rawValue)"
      contact.emailAddress = "\(kind.rawValue)@example.com"
      contact.phoneNumber = "+1 (555) 010-\(place)"
      fixture.account.alternateContacts[kind] = .known(contact)
    }
    #expect(try faults().missing?.source == .contactInformation)
    fixture.account.contact = .known(nil)
    #expect(try faults() == .text("[]"))

    var primary = AccountContact()
    primary.fullName = "Example Ltd"
    primary.phoneNumber = "+1 555 0101"
    fixture.account.contact = .known(primary)
    #expect(try faults() == .text(#"["BILLING and primary have the same telephone number"]"#))
    primary.phoneNumber = nil
    primary.fullName = "team  security "
    fixture.account.contact = .known(primary)
    #expect(try faults() == .text(#"["SECURITY and primary have the same name"]"#))

    fixture.account.contact = .known(nil)
    var operations = AlternateContact(.operations)
    operations.emailAddress = "Security@Example.com"
    fixture.account.alternateContacts[.operations] = .known(operations)
    #expect(try faults() == .text(#"["SECURITY and OPERATIONS have the same e-mail address"]"#))
    fixture.account.alternateContacts[.operations] = .known(nil)
    #expect(try faults() == .text(#"["no OPERATIONS contact"]"#))
  }

  @Test func `an analyzer of unused access, or one that is off, looks for no external access`() throws {
    var fixture = TablesFixture()
    fixture.account.regions = Listing(["a", "b", "c", "d"].map { Region(name: $0) })
    func analyzer(_ region: String, _ type: String, _ status: String) -> Analyzer {
      Analyzer(
        name: "x", arn: "arn:aws:access-analyzer:\(region):111122223333:analyzer/x", region: region,
        type: type,
        status: status)
    }
    fixture.account.analyzersByRegion = [
      "a": .known([analyzer("a", "ACCOUNT_UNUSED_ACCESS", "ACTIVE"), analyzer("a", "ORGANIZATION", "ACTIVE")]
      ),
      "b": .known([analyzer("b", "ACCOUNT", "FAILED")]), "c": .known([]),
    ]
    let cells = try (0..<4).map { try fixture.cell("aws_region", "has_external_access_analyzer", row: $0) }
    #expect(cells.prefix(3) == [.bool(true), .bool(false), .bool(false)])
    #expect(cells[3].missing == Missing(.analyzers, .notCollected, about: "d"))
    #expect(try fixture.rows("aws_accessanalyzer_analyzer").count == 3)
    #expect(try fixture.rows("aws_accessanalyzer_analyzer").gap?.subject == "d")
    // Nobody asks an analyzer of another kind for its findings.
    #expect(try fixture.rows("aws_accessanalyzer_finding").gap?.source == .analyzers)
    fixture.account.analyzersByRegion["d"] = .known([])
    let organization = "arn:aws:access-analyzer:a:111122223333:analyzer/x"
    #expect(
      try fixture.rows("aws_accessanalyzer_finding").gap
        == Missing(.analyzerFindings, .notCollected, about: organization))
  }

  @Test func `federation is known as soon as one kind of it is`() throws {
    var fixture = TablesFixture()
    var role = Role(
      name: "AWSReservedSSO_x", arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/x",
      id: "AROAX", path: "/aws-reserved/sso.amazonaws.com/eu-west-1/")
    fixture.account.roles = Listing([role])
    #expect(try fixture.cell("aws_account", "has_federation") == .bool(true))
    role.path = "/"
    fixture.account.roles = Listing([role])
    #expect(try fixture.cell("aws_account", "has_federation").missing?.source == .samlProviders)
    fixture.account.samlProviders = Listing([])
    #expect(try fixture.cell("aws_account", "has_federation") == .bool(false))
    // Only where Identity Center left its service-linked role can there be an instance.
    role.path = "/aws-service-role/sso.amazonaws.com/"
    fixture.account.roles = Listing([role])
    #expect(
      try fixture.cell("aws_account", "has_federation").missing
        == Missing(.identityCenterInstances, .notCollected))
    fixture.account.regions = Listing([Region(name: "a"), Region(name: "b")])
    fixture.account.identityCenterByRegion = ["a": .known([]), "b": .known([])]
    #expect(try fixture.cell("aws_account", "has_federation") == .bool(false))
    fixture.account.identityCenterByRegion["b"] = .missing(
      Missing(.identityCenterInstances, .refused, about: "b"))
    #expect(try fixture.cell("aws_account", "has_federation").missing?.kind == .refused)
    fixture.account.identityCenterByRegion["a"] = .known([
      IdentityCenterInstance(arn: "arn:aws:sso:::instance/ssoins-1", region: "a", identityStoreID: "d-1")
    ])
    #expect(try fixture.cell("aws_account", "has_federation") == .bool(true))
  }

  private func isValue(_ cell: Cell, of kind: Column.Kind) throws -> Bool {
    switch (kind, cell) {
    case (_, .null): return true
    case (.text, .text), (.integer, .integer): return true
    case (.boolean, .integer(let number)): return number == 0 || number == 1
    case (.timestamp, .text(let text)): return Timestamp(iso8601: text) != nil
    case (.json, .text(let text)):
      let bytes = Array(text.utf8)
      _ = try JSONParser.parse(bytes.span)
      return true
    default: return false
    }
  }
}
