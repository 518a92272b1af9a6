import IAM
import Rules
import Testing

/// Accounts of a few users, groups and roles with policies, for the tables that show who can become an administrator.
struct EscalationFixture {
  static let administrator =
    #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#

  var tables = TablesFixture()

  /// Nobody, of whom everything is known.
  init() {
    tables.account.users = Listing([])
    tables.account.groups = Listing([])
    tables.account.roles = Listing([])
    tables.account.policies = Listing([])
    tables.account.accessKeys = Listing([])
  }

  static func arn(_ resource: String) -> String { "arn:aws:iam::111122223333:\(resource)" }

  /// One statement that allows actions on resources.
  static func allow(_ actions: [String], on resources: [String] = ["*"], condition: String? = nil) -> String {
    func list(_ texts: [String]) -> String { "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let condition = condition.map { ",\"Condition\":\($0)" } ?? ""
    return #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"#
      + "\(list(actions)),\"Resource\":\(list(resources))\(condition)}]}"
  }

  static func trust(_ principal: String) -> String {
    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"# + principal
      + #","Action":"sts:AssumeRole"}]}"#
  }

  mutating func inline(_ documents: [String]) -> Fact<[InlinePolicy]> {
    .known(
      documents.enumerated().map { number, text in
        InlinePolicy(name: "p\(number)", document: tables.account.documents.intern(Array(text.utf8), .plain))
      })
  }

  @discardableResult
  mutating func user(_ name: String, _ documents: String..., in groups: [String] = []) -> User {
    var user = TablesFixture.user(name)
    user.inlinePolicies = inline(documents)
    user.groups = .known(groups)
    tables.account.users.elements.append(user)
    return user
  }

  mutating func group(_ name: String, _ documents: String...) {
    var group = TablesFixture.group(name)
    group.inlinePolicies = inline(documents)
    tables.account.groups.elements.append(group)
  }

  mutating func role(_ name: String, trust: String, _ documents: String..., path: String = "/") {
    var role = Role(name: name, arn: Self.arn("role\(path)\(name)"), id: "AROA\(name)", path: path)
    role.createdAt = .known(TablesFixture.daysAgo(100))
    role.trustPolicy = .known(tables.account.documents.intern(Array(trust.utf8), .plain))
    role.attachedPolicies = .known([])
    role.inlinePolicies = inline(documents)
    role.permissionsBoundary = .known(nil)
    role.instanceProfileARNs = .known([])
    role.tags = .known([])
    role.lastUsed = .known(nil)
    tables.account.roles.elements.append(role)
  }

  /// A cell of the row whose `key` column has the text.
  func cell(_ table: String, _ column: String, where key: String, is text: String) throws -> Cell {
    let table = try #require(Tables.all.first { $0.name == table })
    let rows = table.rows(tables.input)
    let keyIndex = try #require(table.index(of: key))
    let index = try #require(table.index(of: column), "\(table.name) has no column \(column)")
    let row = try #require((0..<rows.count).first { rows.cell(row: $0, column: keyIndex) == .text(text) })
    return rows.cell(row: row, column: index)
  }

  /// Of `iam_principal`.
  func principal(_ name: String, _ column: String) throws -> Cell {
    try cell("iam_principal", column, where: "name", is: name)
  }
}
