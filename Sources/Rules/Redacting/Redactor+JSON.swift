import IAM
import JSON

extension Redactor {
  /// A statement of a policy: effects, actions and condition keys stay, and everything that it names goes.
  func statement(_ text: String) -> String {
    guard let json = try? JSONParser.parse(Array(text.utf8).span), json.object != nil else {
      return self.text(text)
    }
    var writer = JSONWriter(indented: text.contains("\n"))
    writer.value(statement(json))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func statement(_ json: JSONValue) -> JSONValue {
    guard let members = json.object else { return json }
    return .object(
      members.map { key, value in
        switch key {
        case "Sid": (key, each(value) { pseudonym($0, .statement) })
        case "Resource", "NotResource", "Principal", "NotPrincipal": (key, each(value) { named($0) })
        case "Condition": (key, each(value) { conditionValue($0) })
        case "Effect", "Action", "NotAction": (key, value)
        default: (key, each(value) { self.text($0) })
        }
      })
  }

  /// An ARN, an account, an id, a service or an issuer.
  private func named(_ text: String) -> String {
    if let arn = ARN(text) { return self.arn(arn) }
    return AWSNames.isPublic(text) ? text : name(text, .provider)
  }

  /// What a condition compares with: an address, an organization, an external id, a tag; numbers, times and AWS's own names stay.
  private func conditionValue(_ text: String) -> String {
    if let arn = ARN(text) { return self.arn(arn) }
    let isPlain =
      ["true", "false", "*", ""].contains(text) || AWSNames.isPublic(text) || text == "0.0.0.0/0"
      || text == "::/0"
      || isTime(text) || text.utf8.count < 12 && text.utf8.allSatisfy { NameCharacters.isDigit($0) }
    return isPlain ? text : name(text, .value)
  }

  private func isTime(_ text: String) -> Bool {
    text.utf8.count >= 10 && text.utf8.allSatisfy { NameCharacters.isDigit($0) || "-:TZ.+".utf8.contains($0) }
      && text.contains("-")
  }

  func each(_ json: JSONValue, _ replace: (String) -> String) -> JSONValue {
    switch json {
    case .object(let members): .object(members.map { ($0.key, each($0.value, replace)) })
    case .array(let items): .array(items.map { each($0, replace) })
    case .string(let text): .string(replace(text))
    case .integer, .number, .bool, .null: json
    }
  }
}
