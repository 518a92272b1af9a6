// Whether principals have a form that IAM takes, and can use the actions of a trust policy.
extension PolicyChecker {
  mutating func checkPrincipals(_ statement: DraftStatement) {
    if statement.principals.isEmpty { return }
    for principal in statement.principals {
      guard let type = principal.type, let why = Self.faults(principal.text.text, type) else { continue }
      add(.invalidPrincipal, at: principal.text.place, "\"\(principal.text.text)\" is no principal: \(why)")
    }
    checkServices(statement)
    if kind == .resourceControl,
      statement.exceptsPrincipals == true || statement.principals.contains(where: { $0.text.text != "*" })
    {
      add(
        .invalidPrincipal, at: statement.principals[0].text.place,
        "a resource control policy is about \"*\"; narrow it by conditions such as aws:PrincipalArn")
    }
    checkMatch(statement)
  }

  private static func faults(_ text: String, _ type: String) -> String? {
    if text == "*" { return nil }
    switch type {
    case "AWS":
      if text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) {
        return text.utf8.count == 12 ? nil : "account numbers have 12 digits, this has \(text.utf8.count)"
      }
      if text.hasPrefix("arn:") {
        if text.utf8.contains(where: isWildcard) {
          return
            "wildcards are plain characters within it; name the account and narrow it by aws:PrincipalArn, or write \"*\" with a condition"
        }
        return faults(inARN: text, isResourcePolicy: false)
      }
      // What IAM shows in place of a user or role that was deleted: its unique id.
      return PrincipalElement.Entry.aws(text) == nil ? "AWS takes account numbers, ARNs and \"*\"" : nil
    case "Service":
      let isHost =
        text.contains(".") && !text.hasPrefix(".") && !text.hasSuffix(".")
        && text.utf8.allSatisfy { byte in
          (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
            || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
        }
      return isHost ? nil : "a service is named like ec2.amazonaws.com"
    case "Federated":
      if text.hasPrefix("arn:") { return faults(inARN: text, isResourcePolicy: false) }
      return text.contains(".") && !text.contains(" ") && !text.contains("://")
        ? nil : "an identity provider is its ARN in IAM, or a host such as accounts.google.com"
    default: return nil
    }
  }

  private mutating func checkServices(_ statement: DraftStatement) {
    for principal in statement.principals where principal.type == "Service" {
      let text = principal.text.text
      guard text != "*", Self.faults(text, "Service") == nil else { continue }
      guard let name = ServicePrincipalName(text) else {
        let meant = ServicePrincipalName.mended(text, catalogue)
        add(
          .invalidPrincipal, at: principal.text.place,
          "\"\(text)\" is no principal: the names of services end in .amazonaws.com, or in another partition's suffix"
            + (meant.map { "; did you mean '\($0)'?" } ?? ""))
        continue
      }
      guard let meant = name.intended(catalogue) else { continue }
      add(
        .unknownServicePrincipal, at: principal.text.place,
        "no service is known as \(text) as of \(catalogue.date); did you mean '\(meant)'?")
    }
  }

  private mutating func checkMatch(_ statement: DraftStatement) {
    guard kind == .trust, statement.exceptsPrincipals == false, let actions = statement.actions,
      !actions.isExcepting, let first = actions.items.first
    else { return }
    let names = actions.items.map { $0.text.lowercased() }
    if names.contains(where: { $0.utf8.contains(where: Self.isWildcard) }) { return }
    let assumes = names.contains("sts:assumerole")
    let federates =
      names.contains("sts:assumerolewithsaml") || names.contains("sts:assumerolewithwebidentity")
    if statement.principals.allSatisfy({ $0.type == "Federated" }), assumes, !federates {
      add(
        .principalActionMismatch, at: first.place,
        "an identity provider cannot use sts:AssumeRole; write sts:AssumeRoleWithWebIdentity, or sts:AssumeRoleWithSAML",
        action: first.text)
    } else if statement.principals.allSatisfy({ $0.type == "AWS" || $0.type == "Service" }), federates,
      !assumes
    {
      add(
        .principalActionMismatch, at: first.place,
        "accounts, users, roles and services use sts:AssumeRole, not \(first.text)", action: first.text)
    }
  }
}
