/// A named set of settings, from the config file and the credentials file together.
struct Profile: Sendable {
  let name: String
  /// `[profile name]` or `[default]` of the config file.
  var config: [String: Setting] = [:]
  /// `[name]` of the credentials file.
  var credentials: [String: Setting] = [:]

  init(name: String) { self.name = name }

  /// A setting of either file, the credentials file first.
  subscript(key: String) -> Setting? { credentials[key] ?? config[key] }

  /// The text of a setting that is there and not empty.
  func text(_ key: String) -> String? {
    guard let text = self[key]?.text, !text.isEmpty else { return nil }
    return text
  }

  var hasKeys: Bool { self["aws_access_key_id"] != nil || self["aws_secret_access_key"] != nil }

  /// Whether a role is assumed with credentials of another source, as opposed to a web identity's token.
  var assumesRole: Bool { self["role_arn"] != nil && self["web_identity_token_file"] == nil }

  /// Where the first of `keys` that is set stands, for errors.
  func place(of keys: String...) -> String {
    for key in keys { if let setting = self[key] { return setting.place } }
    return "profile \(name)"
  }
}
