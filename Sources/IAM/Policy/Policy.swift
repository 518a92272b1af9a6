package import JSON

/// A policy document in normal form, decoded once and strictly.
package struct Policy: Sendable {
  /// The version of the policy language.
  package enum Version: String, Sendable {
    case v2008 = "2008-10-17"
    case v2012 = "2012-10-17"
  }

  package let kind: PolicyKind
  package let version: Version
  package let id: String?
  package let statements: [Statement]

  /// Decodes a document; what it rests on is unknown if it is malformed.
  package init(_ document: JSONValue, as kind: PolicyKind) throws(PolicyError) {
    try self.init(document, as: kind, sharing: PolicyWords())
  }

  private init(_ document: JSONValue, as kind: PolicyKind, sharing words: PolicyWords)
    throws(PolicyError)
  {
    var decoder = PolicyDecoder(kind: kind, words: words)
    self = try decoder.policy(document)
  }

  /// Decodes the text of a document.
  package init(json text: [UInt8], as kind: PolicyKind) throws(PolicyError) {
    try self.init(json: text, as: kind, sharing: PolicyWords())
  }

  /// Decodes the text of a document, with what documents that were decoded before have in common with it.
  init(json text: [UInt8], as kind: PolicyKind, sharing words: PolicyWords) throws(PolicyError) {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONParser.parse(text.span)
    } catch {
      throw PolicyError(place: "", reason: "it is not JSON: \(error)")
    }
    try self.init(document, as: kind, sharing: words)
  }

  init(kind: PolicyKind, version: Version, id: String?, statements: [Statement]) {
    self.kind = kind
    self.version = version
    self.id = id
    self.statements = statements
  }
}
