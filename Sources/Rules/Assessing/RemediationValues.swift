import IAM

/// The values for the placeholders of a rule's commands: columns of the judged row, parameters, what the ARN says.
struct RemediationValues {
  let outcome: RowOutcome
  let parameters: [String: ParameterValue]
  let account: String?
  /// A column of the judged row, whether the rule read it or not; nil for what is about no row.
  let column: (String) -> Cell?

  subscript(name: String) -> String? {
    switch column(name) {
    case .text(let text): return text
    case .integer(let number): return String(number)
    case .null, .missing: return nil
    case nil: break
    }
    if let value = parameters[name] { return value.shown }
    if name == "account_id" { return account }
    return named(name)
  }

  private func named(_ name: String) -> String? {
    guard let arn = ARN(outcome.subject), arn.service == "iam",
      let kind = arn.resource.split(separator: "/").first, arn.resource.contains("/")
    else { return nil }
    switch (name, kind) {
    case ("user_name", "user"), ("group_name", "group"), ("role_name", "role"), ("policy_name", "policy"),
      ("server_certificate_name", "server-certificate"), ("instance_profile_name", "instance-profile"):
      return arn.name
    case ("arn", _), ("user_arn", "user"), ("group_arn", "group"), ("role_arn", "role"),
      ("policy_arn", "policy"), ("serial_number", "mfa"):
      return outcome.subject
    default: return nil
    }
  }
}
