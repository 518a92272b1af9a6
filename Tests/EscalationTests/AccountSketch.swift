import Evidence
import IAM
import JSON
import TestSupport

/// An account as the cases write it, turned into a snapshot as the AWS CLI saves one.
struct AccountSketch: Sendable {
  static let id = "111122223333"
  static let root = "arn:aws:iam::111122223333:root"

  var users: [Holder] = []
  var groups: [Holder] = []
  var roles: [Holder] = []
  var policies: [Managed] = []
  /// The organization's levels, the root's first; nil where nobody told.
  var serviceControl: [[Document]]?
  /// What runs with which role; nil where nobody told.
  var inventory: [InventoryResource]?
  /// ARNs of policies that the listing leaves out.
  var unlisted: Set<String> = []

  mutating func add(_ holder: Holder) {
    switch holder.kind {
    case .user: users.append(holder)
    case .group: groups.append(holder)
    case .role: roles.append(holder)
    }
  }

  /// The same account with `change` made to the one called `name`.
  func changing(_ name: String, _ change: (inout Holder) -> Void) -> AccountSketch {
    var copy = self
    for index in copy.users.indices where copy.users[index].name == name { change(&copy.users[index]) }
    for index in copy.groups.indices where copy.groups[index].name == name { change(&copy.groups[index]) }
    for index in copy.roles.indices where copy.roles[index].name == name { change(&copy.roles[index]) }
    return copy
  }

  /// The snapshot read as Muster reads it, with what the command line would add.
  func account() throws -> Account {
    let folder = try TemporaryFolder()
    try write(to: folder)
    var account = try Snapshot.read(at: folder.path)
    if let serviceControl {
      var levels: [[ControlPolicy]] = []
      for (level, documents) in serviceControl.enumerated() {
        levels.append(
          documents.enumerated().map { index, document in
            let id = account.documents.intern(Self.bytes(document.json), .plain, part: 1000)
            return ControlPolicy(name: "p-\(level)-\(index)", document: id)
          })
      }
      account.serviceControlPolicies = .known(levels)
    }
    account.inventory = inventory
    return account
  }

  /// How far each user and role gets.
  func standings() throws -> Standings { Standings(all: AccountAnalysis(try account()).standings) }

  /// Writes the three documents that the analysis needs.
  func write(to folder: TemporaryFolder) throws {
    try folder.write(text(details), to: "details.json")
    try folder.write(text(summary), to: "summary.json")
    try folder.write(report, to: "report.csv")
  }

  private func text(_ value: JSONValue) -> String { String(decoding: Self.bytes(value), as: UTF8.self) }

  static func bytes(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter(indented: false)
    writer.value(value)
    return writer.bytes
  }
}

/// What the analysis says of an account.
struct Standings: Sendable {
  var all: [PrincipalStanding]

  subscript(arn: String) -> PrincipalStanding? { all.first { $0.arn == arn } }

  /// The ARNs of those who become administrators for certain.
  var escalating: [String] { all.filter(\.escalates).map(\.arn).sorted() }

  var administrators: [String] { all.filter(\.isAdministrator).map(\.arn).sorted() }
}
