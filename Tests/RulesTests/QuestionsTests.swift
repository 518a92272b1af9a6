import IAM
import Rules
import Testing

/// Which single users a live audit asks about.
struct QuestionsTests {
  private let library = BuiltIn.library

  /// Ana is an administrator with a password, ben has one too, ci has none; nobody was asked about anyone.
  private func account() -> Account {
    var fixture = TablesFixture()
    fixture.account.users = Listing(
      ["ana", "ben", "ci"].map { name in
        var user = TablesFixture.user(name)
        var row = TablesFixture.row(name)
        row.passwordEnabled = .known(name != "ci")
        user.credentials = .known(row)
        user.groups = .known(name == "ana" ? ["Administrators"] : [])
        user.loginProfile =
          name == "ci" ? .known(nil) : .missing(Missing(.loginProfile, .notCollected, about: name))
        user.sshPublicKeys = .missing(Missing(.sshPublicKeys, .notCollected, about: name))
        return user
      })
    fixture.account.groups = Listing([TablesFixture.group("Administrators", [TablesFixture.administrator])])
    fixture.account.evidence = [
      SourceRecord(.loginProfile, .missing(Missing(.loginProfile, .notCollected))),
      SourceRecord(.sshPublicKeys, .missing(Missing(.sshPublicKeys, .notCollected))),
    ]
    return fixture.account
  }

  private func assessor() throws -> Assessor {
    Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
  }

  private func requests(_ account: Account, _ request: SelectionRequest) throws -> [String] {
    try assessor().requests(library.plan(request), of: account, at: TablesFixture.now).sorted()
      .map { "\($0.source.rawValue) \($0.subject)" }
  }

  @Test func `a rule asks about the users for whom it holds, and no others`() throws {
    let everybody = SelectionRequest(rules: ["user-password-reset-pending"])
    #expect(try requests(account(), everybody) == ["GetLoginProfile ana", "GetLoginProfile ben"])
    let administrators = SelectionRequest(
      rules: ["user-password-reset-pending"],
      parameters: [
        ParameterSetting(
          rule: "user-password-reset-pending", name: "administrators_only", value: .boolean(true))
      ])
    #expect(try requests(account(), administrators) == ["GetLoginProfile ana"])
  }

  @Test func `account-setup asks about administrators only`() throws {
    #expect(
      try requests(account(), SelectionRequest(benchmarks: ["account-setup"])) == ["GetLoginProfile ana"])
  }

  @Test func `a table of what users have needs an answer about each of them`() throws {
    let keys = SelectionRequest(rules: ["user-ssh-public-keys"])
    #expect(
      try requests(account(), keys) == [
        "ListSSHPublicKeys ana", "ListSSHPublicKeys ben", "ListSSHPublicKeys ci",
      ])
  }

  @Test func `who is asked about one by one is listed first, by the smallest call that does`() throws {
    func collected(_ rules: String...) throws -> Set<Source> {
      try assessor().sourcesToCollect(for: library.plan(SelectionRequest(rules: rules)))
    }
    #expect(try collected("user-ssh-public-keys") == [.users, .sshPublicKeys])
    let both = try collected("user-ssh-public-keys", "user-password-reset-pending")
    #expect(both.contains(.accountAuthorizationDetails) && !both.contains(.users))
    #expect(Set([Source.accessKeyLastUsed]).withSubjectLists == [.accessKeyLastUsed, .accessKeys, .users])
  }

  @Test func `what AWS refused is not asked again`() throws {
    var account = account()
    for index in account.users.elements.indices {
      account.users.elements[index].loginProfile = .missing(
        Missing(.loginProfile, .refused, "no", about: account.users.elements[index].name))
    }
    #expect(try requests(account, SelectionRequest(rules: ["user-password-reset-pending"])) == [])
  }

  @Test func `a SELECT asks about every user whose answer it reads`() throws {
    let engine = try RuleEngine(tables: Tables.all)
    let account = account()
    let sql = "SELECT name, password_reset_required FROM aws_iam_user"
    #expect(try engine.reads(ofQuery: sql).sources.contains(.loginProfile))
    let database = try engine.open(TableInput(account: account, now: TablesFixture.now))
    let questions = try engine.openQuestions(ofQuery: sql, over: database)
    #expect(Set(questions.map(\.subject)) == ["ana", "ben"])
    let answer = try engine.query(sql, over: database)
    #expect(answer.missing.map(\.description) == ["iam:GetLoginProfile was not collected"])
  }

  @Test func `evidence is complete once nothing hangs on whom nobody asked`() throws {
    let request = SelectionRequest(
      rules: ["evidence-complete", "user-password-reset-pending"],
      parameters: [
        ParameterSetting(
          rule: "user-password-reset-pending", name: "administrators_only", value: .boolean(true))
      ])
    func status(_ account: Account) throws -> String? {
      try assessor().assess(
        account, plan: library.plan(request),
        options: AssessmentOptions(toolVersion: "1", now: TablesFixture.now)
      ).evidence.first { $0.api == "iam:GetLoginProfile" }?.status
    }
    var account = account()
    #expect(try status(account) == "not-collected")
    account.users.elements[0].loginProfile = .known(
      LoginProfile(createdAt: TablesFixture.daysAgo(3), passwordResetRequired: false))
    #expect(try status(account) == "available")
    account.evidence[0].status = .missing(Missing(.loginProfile, .refused, "no"))
    #expect(try status(account) == "refused")
  }
}
