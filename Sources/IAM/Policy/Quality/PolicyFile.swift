import JSON
import Spelling

/// The policy documents in a JSON file: one by itself, or inside of what the AWS CLI answers.
///
/// `get-policy-version`, `get-role`, `get-role-policy`, `get-bucket-policy`, `describe-policy`,
/// `get-account-authorization-details`: wherever an object has a `Statement`, it is a document.
package struct PolicyFile {
  /// A document in a file.
  package struct Document {
    /// Where it stands: `PolicyVersion.Document`; empty where it is the file.
    package let path: String
    package let kind: PolicyKind
    package let findings: [PolicyFinding]
  }

  /// Why a file was not checked.
  package enum Refusal: Error, Equatable {
    /// JSON without a policy document.
    case noPolicy
    /// A CloudFormation template, in which functions stand where a policy has texts.
    case template
  }

  package let bytes: [UInt8]
  package let documents: [Document]

  /// Finds the documents and checks them, as policies of `kind` or of the type that they seem to be.
  package init(
    _ bytes: [UInt8], as kind: PolicyKind? = nil, catalogue: ActionCatalogue = .builtIn
  ) throws(Refusal) {
    self.bytes = bytes
    let root: JSONNode
    do throws(JSONError) {
      root = try JSONNode.parse(bytes.span)
    } catch {
      documents = [
        Document(
          path: "", kind: kind ?? .identity,
          findings: PolicyChecker.findings(in: bytes, as: kind ?? .identity, catalogue: catalogue))
      ]
      return
    }
    if root["AWSTemplateFormatVersion"] != nil || Self.isTemplate(root) { throw .template }
    var search = Search()
    search.visit(root, at: .document, as: nil)
    if search.found.isEmpty {
      guard Self.wantsToBePolicy(root) else { throw .noPolicy }
      search.found = [Found(node: root, path: "", offset: nil, kind: nil)]
    }
    documents = search.found.map { found in
      let kind = kind ?? found.kind ?? Self.guess(found.node)
      let findings = PolicyChecker.findings(in: found.node, as: kind, catalogue: catalogue)
      return Document(
        path: found.path, kind: kind, findings: findings.map { $0.moved(into: found.path, at: found.offset) })
    }
  }

  /// What a document seems to be: one that names principals lies on a role or another resource.
  static func guess(_ document: JSONNode) -> PolicyKind {
    guard let statement = document["Statement"] else { return .identity }
    let statements = statement.array ?? [statement]
    guard statements.contains(where: { $0["Principal"] != nil || $0["NotPrincipal"] != nil }) else {
      return .identity
    }
    let isTrust = statements.allSatisfy { statement in
      guard statement["Resource"] == nil, statement["NotResource"] == nil,
        let actions = statement["Action"] ?? statement["NotAction"]
      else { return false }
      return (actions.array ?? [actions]).allSatisfy { $0.string?.lowercased().hasPrefix("sts:") == true }
    }
    return isTrust ? .trust : .resource
  }

  /// Whether an object without statements has something else of a policy.
  private static func wantsToBePolicy(_ root: JSONNode) -> Bool {
    guard let members = root.object else { return false }
    if let version = root["Version"]?.string, Policy.Version(rawValue: version) != nil { return true }
    return members.contains {
      NearestName.nearest(to: "Statement", in: [$0.key]) != nil || $0.key == "Statement"
    }
  }

  private static func isTemplate(_ root: JSONNode) -> Bool {
    guard let resources = root["Resources"]?.object, !resources.isEmpty else { return false }
    return resources.allSatisfy { $0.value["Type"]?.string?.contains("::") == true }
  }

  private struct Found {
    var node: JSONNode
    var path: String
    /// Where the string stands that the document is the text of; nil for a document that is part of the file's JSON.
    var offset: Int?
    var kind: PolicyKind?
  }

  private struct Search {
    var found: [Found] = []

    mutating func visit(_ node: JSONNode, at path: DocumentPath, as kind: PolicyKind?) {
      switch node.value {
      case .object(let members):
        if let statement = node["Statement"], statement.object != nil || statement.array != nil {
          found.append(Found(node: node, path: "\(path)", offset: nil, kind: kind))
          return
        }
        let control = Self.controlKind(node)
        for member in members {
          visit(
            member.value, at: path.member(member.key),
            as: member.key == "AssumeRolePolicyDocument" ? .trust : control ?? kind)
        }
      case .array(let items):
        for (index, item) in items.enumerated() { visit(item, at: path.item(index), as: kind) }
      case .string(let text): visit(text, at: path, node.range.lowerBound, as: kind)
      case .integer, .number, .bool, .null: break
      }
    }

    /// A document as text: plain, or percent-encoded as IAM's API sends it.
    private mutating func visit(_ text: String, at path: DocumentPath, _ offset: Int, as kind: PolicyKind?) {
      let start = text.utf8.first { $0 > 0x20 }
      guard start == UInt8(ascii: "{") || start == UInt8(ascii: "%") else { return }
      let bytes = Array(text.utf8)
      let decoded = start == UInt8(ascii: "%") ? PercentDecoding.decode(bytes.span) : bytes
      guard let decoded, let node = try? JSONNode.parse(decoded.span), node["Statement"] != nil else {
        return
      }
      found.append(Found(node: node, path: "\(path)", offset: offset, kind: kind))
    }

    /// What Organizations says of its policy beside its content.
    private static func controlKind(_ node: JSONNode) -> PolicyKind? {
      switch node["PolicySummary"]?["Type"]?.string {
      case "SERVICE_CONTROL_POLICY": .serviceControl
      case "RESOURCE_CONTROL_POLICY": .resourceControl
      default: nil
      }
    }
  }
}

extension PolicyFinding {
  /// The finding as one of a document that is part of a file.
  fileprivate func moved(into parent: String, at start: Int?) -> PolicyFinding {
    if parent.isEmpty, start == nil { return self }
    let whole = parent.isEmpty || path.isEmpty ? parent + path : "\(parent).\(path)"
    return PolicyFinding(code, message, at: whole, offset: start ?? offset, action: action, levels: levels)
  }
}
