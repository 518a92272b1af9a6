import IAM

/// The members of one answer's listings, decoded as they streamed by.
///
/// The thread that reads the file writes it; others see it only after that.
final class AnswerContents: RecordSink, @unchecked Sendable {
  private let documents: PolicyDocumentIntake
  private(set) var userDetails: [UserDetail] = []
  private(set) var groupDetails: [GroupDetail] = []
  private(set) var roleDetails: [RoleDetail] = []
  private(set) var policies: [PolicyDetail] = []
  private(set) var users: [ListedUser] = []
  private(set) var groups: [GroupDetail] = []
  private(set) var roles: [ListedRole] = []
  /// The members of the small listings, which are decoded when the account is put together.
  private(set) var others: [String: [Record.Value]] = [:]

  init(documents: PolicyDocumentIntake) { self.documents = documents }

  func member(of list: String, _ value: Record.Value) throws(DecodingProblem) {
    switch list {
    case "UserDetailList": userDetails.append(try UserDetail(Self.record(value), documents))
    case "GroupDetailList":
      groupDetails.append(try GroupDetail(detail: Self.record(value), documents))
    case "RoleDetailList": roleDetails.append(try RoleDetail(Self.record(value), documents))
    case "Policies":
      let record = try Self.record(value)
      // An organization's policies have a type, IAM's have none.
      if record["Type"] == nil {
        policies.append(try PolicyDetail(record, documents))
      } else {
        others[list, default: []].append(value)
      }
    case "Users": users.append(try ListedUser(Self.record(value)))
    case "Groups": groups.append(try GroupDetail(listed: Self.record(value)))
    case "Roles": roles.append(try ListedRole(Self.record(value), documents))
    case "VirtualMFADevices":
      var device = try Self.record(value)
      // AWS does not send the seed here, imitations of it do: it is never kept.
      device.fields.removeAll { $0.name == "Base32StringSeed" || $0.name == "QRCodePNG" }
      others[list, default: []].append(.record(device))
    case "Records":
      if let record = value.record, !CloudTrailRecords.isWanted(record) { return }
      others[list, default: []].append(value)
    default: others[list, default: []].append(value)
    }
  }

  /// The members of a small listing as structures.
  func records(_ list: String) throws(DecodingProblem) -> [Record] {
    try Record(fields: [(list, .list(others[list] ?? []))]).records(list)
  }

  /// The members of a small listing as texts.
  func texts(_ list: String) throws(DecodingProblem) -> [String] {
    try Record(fields: [(list, .list(others[list] ?? []))]).texts(list)
  }

  private static func record(_ value: Record.Value) throws(DecodingProblem) -> Record {
    guard let record = value.record else { throw DecodingProblem("it is not a structure") }
    return record
  }
}
