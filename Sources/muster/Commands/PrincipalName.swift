import IAM
import Spelling

/// A user or role as people name it on the command line: `ana`, `role/deploy`, an ARN, or that of a role's session.
struct PrincipalName {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The places of all that it may mean, one at least.
  func places(in analysis: AccountAnalysis) throws -> [Int] {
    let access = analysis.access
    let places = access.principals.filter(isMeant).map(\.index)
    guard places.isEmpty else { return places }
    if let why = whyNobody(analysis.account) { throw Refusal(why) }
    let unknown = unknown(among: access.principals)
    guard let gap = analysis.account.users.gap ?? analysis.account.roles.gap else { throw Refusal(unknown) }
    // It may be there all the same.
    throw Refusal(
      "\(unknown)\(unknown.hasSuffix("?") ? "" : ".") Not all users and roles are known: \(gap).")
  }

  /// What to say where it means nobody.
  private func unknown(among principals: [AccountPrincipal]) -> String {
    guard let arn = ARN(text) else {
      return NearestName.unknown("user or role", text, among: principals.map(\.name))
    }
    // An ARN has the path that a name lacks, which nobody knows by heart.
    let kind = arn.resource.prefix { $0 != "/" }
    let same = principals.first { principal in
      principal.name == arn.name && (principal.kind.rawValue == kind || arn.service != "iam")
        && ARN(principal.arn)?.account == arn.account
    }
    if let same { return "there is no user or role \(text); did you mean '\(same.arn)'?" }
    return NearestName.unknown("user or role", text, among: principals.map(\.arn))
  }

  /// The place of the one that it means.
  func place(in analysis: AccountAnalysis) throws -> Int {
    let places = try places(in: analysis)
    guard places.count == 1 else {
      let arns = places.map { analysis.access.principals[$0].arn }.joined(separator: " and ")
      throw Refusal("\(text) may be \(arns); name one by its ARN")
    }
    return places[0]
  }

  /// Why what it names makes no requests that policies of its own decide: a group, or the root user.
  private func whyNobody(_ account: Account) -> String? {
    if text == "root" || text == "<root_account>" || ARN(text)?.isRootUser == true {
      return
        "the root user can do everything in its account; only policies of the organization (SCPs, RCPs) limit it"
    }
    let group = account.groups.elements.first { group in
      group.arn == text || group.name == text || text == "group/\(group.name)"
    }
    guard let group else { return nil }
    let members = account.users.elements.filter { $0.groups.value?.contains(group.name) ?? false }.map(\.name)
    let most = 20
    let rest = members.count > most ? " and \(members.count - most) more" : ""
    let whom =
      members.isEmpty
      ? "it has no members" : "ask about its members: \(members.prefix(most).joined(separator: ", "))\(rest)"
    return "\(group.name) is a group, and groups make no requests; \(whom)"
  }

  private func isMeant(_ principal: AccountPrincipal) -> Bool {
    if principal.arn == text || principal.name == text { return true }
    if text == "\(principal.kind.rawValue)/\(principal.name)" { return true }
    guard principal.kind == .role, text.hasPrefix("arn:"), let session = Requester(text) else { return false }
    return session.kind == .session && session.name == principal.name
      && session.account == ARN(principal.arn)?.account
  }
}
