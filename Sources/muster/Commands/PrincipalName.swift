import IAM
import Spelling

/// A user or role as people name it on the command line: `ana`, `role/deploy`, an ARN, or that of a role's session.
struct PrincipalName {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The places of all that it may mean, one at least.
  func places(in access: AccountAccess) throws -> [Int] {
    let places = access.principals.filter(isMeant).map(\.index)
    guard places.isEmpty else { return places }
    let names = text.hasPrefix("arn:") ? access.principals.map(\.arn) : access.principals.map(\.name)
    throw Refusal(NearestName.unknown("user or role", text, among: names))
  }

  /// The place of the one that it means.
  func place(in access: AccountAccess) throws -> Int {
    let places = try places(in: access)
    guard places.count == 1 else {
      let arns = places.map { access.principals[$0].arn }.joined(separator: " and ")
      throw Refusal("\(text) may be \(arns); name one by its ARN")
    }
    return places[0]
  }

  private func isMeant(_ principal: AccountPrincipal) -> Bool {
    if principal.arn == text || principal.name == text { return true }
    if text == "\(principal.kind.rawValue)/\(principal.name)" { return true }
    guard principal.kind == .role, text.hasPrefix("arn:"), let session = Requester(text) else { return false }
    return session.kind == .session && session.name == principal.name
      && session.account == ARN(principal.arn)?.account
  }
}
