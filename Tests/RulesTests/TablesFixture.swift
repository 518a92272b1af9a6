import IAM
import Rules
import Testing

/// Reads single cells of the real tables over an account made for a test.
struct TablesFixture {
  static let now = Timestamp(seconds: 1_795_312_800)
  static let changePassword = AttachedPolicy(
    name: "IAMUserChangePassword", arn: "arn:aws:iam::aws:policy/IAMUserChangePassword")
  static let administrator = AttachedPolicy(
    name: "AdministratorAccess", arn: "arn:aws:iam::aws:policy/AdministratorAccess")

  var account: Account
  var neededSources: Set<Source> = []

  init() {
    account = Account()
    account.id = "111122223333"
    account.partition = "aws"
  }

  var input: TableInput { TableInput(account: account, now: Self.now, neededSources: neededSources) }

  func rows(_ table: String) throws -> any TableRows {
    try #require(Tables.all.first { $0.name == table }).rows(input)
  }

  func cell(_ table: String, _ column: String, row: Int = 0) throws -> Cell {
    let table = try #require(Tables.all.first { $0.name == table })
    let index = try #require(table.index(of: column), "\(table.name) has no column \(column)")
    return table.rows(input).cell(row: row, column: index)
  }

  static func daysAgo(_ days: Int) -> Timestamp { Timestamp(seconds: now.seconds - Int64(days) * 86_400) }

  /// A user of whom everything is known: no password, no keys, no groups, no policies.
  static func user(_ name: String) -> User {
    var user = User(name: name, arn: "arn:aws:iam::111122223333:user/\(name)", path: "/")
    user.id = .known("AIDA\(name)")
    user.createdAt = .known(daysAgo(100))
    user.passwordLastUsed = .known(nil)
    user.groups = .known([])
    user.attachedPolicies = .known([])
    user.inlinePolicies = .known([])
    user.permissionsBoundary = .known(nil)
    user.tags = .known([])
    user.credentials = .known(row(name))
    return user
  }

  static func group(_ name: String, _ policies: [AttachedPolicy] = []) -> Group {
    Group(
      name: name, arn: "arn:aws:iam::111122223333:group/\(name)", id: "AGPA\(name)", path: "/",
      createdAt: .known(daysAgo(100)), attachedPolicies: .known(policies), inlinePolicies: .known([]))
  }

  static func row(_ user: String) -> CredentialReport.Row {
    let key = CredentialReport.Key(
      isActive: .known(false), lastRotated: .known(nil), lastUsed: .known(nil), lastUsedRegion: .known(nil),
      lastUsedService: .known(nil))
    let certificate = CredentialReport.Certificate(isActive: .known(false), lastRotated: .known(nil))
    return CredentialReport.Row(
      user: user, arn: "arn:aws:iam::111122223333:user/\(user)", createdAt: .known(daysAgo(100)),
      passwordEnabled: .known(false), passwordLastUsed: .known(nil), passwordLastChanged: .known(nil),
      passwordNextRotation: .known(nil), mfaActive: .known(false), accessKeys: [key, key],
      certificates: [certificate, certificate], additionalCredentialsInfo: .known(nil))
  }
}
