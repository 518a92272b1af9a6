/// The global condition keys that follow from who calls and what is called.
///
/// IAM fills them in itself; see "AWS global condition context keys" and the table of principal key values in
/// "IAM policy elements: Variables and tags". What the caller of the simulation gives wins.
enum DerivedKey: String, CaseIterable, Sendable {
  case principalARN = "aws:principalarn"
  case principalAccount = "aws:principalaccount"
  case principalType = "aws:principaltype"
  case principalIsService = "aws:principalisawsservice"
  case principalServiceName = "aws:principalservicename"
  case principalServiceNames = "aws:principalservicenameslist"
  case userName = "aws:username"
  case userID = "aws:userid"
  case federatedProvider = "aws:federatedprovider"
  case resourceAccount = "aws:resourceaccount"

  /// Each by the bytes of its name, in lower case.
  static let byName = Dictionary(uniqueKeysWithValues: allCases.map { (Array($0.rawValue.utf8), $0) })

  /// Its value in a request; nil where the request has none.
  func value(_ request: AccessRequest) -> [UInt8]? {
    if self == .resourceAccount { return request.resourceAccount }
    guard let requester = request.requester else { return nil }
    return text(requester).map { Array($0.utf8) }
  }

  private func text(_ requester: Requester) -> String? {
    switch self {
    case .resourceAccount: nil
    case .principalARN: requester.principalARN
    case .principalAccount: requester.kind == .anonymous ? "anonymous" : requester.account
    case .principalType:
      switch requester.kind {
      case .user: "User"
      case .role, .session: "AssumedRole"
      case .federatedUser: "FederatedUser"
      case .root: "Account"
      case .anonymous: "Anonymous"
      case .service, .federated: nil
      }
    case .principalIsService:
      switch requester.kind {
      case .service: "true"
      case .anonymous, .federated: nil
      default: "false"
      }
    case .principalServiceName, .principalServiceNames: requester.kind == .service ? requester.name : nil
    case .userName: requester.kind == .user ? requester.name : nil
    case .userID:
      switch requester.kind {
      case .root: requester.account
      case .federatedUser: requester.account.map { "\($0):\(requester.name)" }
      case .anonymous: "anonymous"
      default: nil
      }
    case .federatedProvider: requester.kind == .federated ? requester.name : nil
    }
  }
}
