import IAM
import JSON

/// A request with its policies, written as the tables of cases need it.
struct Case: Sendable {
  var action = "s3:GetObject"
  var resource = "arn:aws:s3:::bucket/key"
  var caller: String? = Case.user
  var owner: String?
  var context: [String: [String]] = [:]
  var identity: [String] = []
  var boundaries: [String]?
  var sessions: [String]?
  var resourcePolicy: String?
  var isTrust = false
  var serviceControl: [[String]] = []
  var resourceControl: [[String]] = []

  static let account = "111122223333"
  static let otherAccount = "444455556666"
  static let user = "arn:aws:iam::111122223333:user/ana"
  static let role = "arn:aws:iam::111122223333:role/app"
  static let session = "arn:aws:sts::111122223333:assumed-role/app/one"
  static let root = "arn:aws:iam::111122223333:root"
  static let federatedUser = "arn:aws:sts::111122223333:federated-user/ana"

  func decision() throws -> Decision {
    var stack = PolicyStack()
    stack.identity = try Self.policies(identity, .identity)
    stack.boundaries = try boundaries.map { try Self.policies($0, .boundary) }
    stack.sessions = try sessions.map { try Self.policies($0, .session) }
    stack.resource = try resourcePolicy.map { try Self.policy($0, isTrust ? .trust : .resource) }
    stack.serviceControl = try serviceControl.map { try Self.policies($0, .serviceControl) }
    stack.resourceControl = try resourceControl.map { try Self.policies($0, .resourceControl) }
    var known = RequestContext()
    for (name, values) in context { known.set(ContextKey(name), values.map { Array($0.utf8) }) }
    let requester = try caller.map { text in
      guard let requester = Requester(text) else { throw Unreadable(text: text) }
      return requester
    }
    let request = AccessRequest(
      requester: requester, action: action, resource: resource, owner: owner, context: known)
    return Evaluation.decide(request, under: stack)
  }

  func outcome() throws -> Decision.Outcome { try decision().outcome }

  struct Unreadable: Error { var text: String }

  /// Wraps statements into a document of version 2012-10-17; a whole document stays as it is.
  static func policy(_ text: String, _ kind: PolicyKind) throws -> Policy {
    let document =
      text.contains("\"Statement\"") ? text : "{\"Version\": \"2012-10-17\", \"Statement\": [\(text)]}"
    return try Policy(json: Array(document.utf8), as: kind)
  }

  private static func policies(_ texts: [String], _ kind: PolicyKind) throws -> [Policy] {
    try texts.map { try policy($0, kind) }
  }
}

/// The statements that most cases are made of.
enum Text {
  static let allowAll = #"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#
  static let allowS3 = #"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#
  static let allowEC2 = #"{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}"#
  static let denyS3 = #"{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}"#
  static let denyS3ToAll = #"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#

  /// An allowance on a resource for whom `principal` says, in JSON.
  static func allow(_ principal: String, _ action: String = "s3:GetObject") -> String {
    #"{"Effect": "Allow", "Principal": \#(principal), "Action": "\#(action)", "Resource": "*"}"#
  }

  static func aws(_ names: String...) -> String {
    "{\"AWS\": [\(names.map { "\"\($0)\"" }.joined(separator: ", "))]}"
  }

  /// A role's trust policy.
  static func trust(_ principal: String, _ action: String = "sts:AssumeRole") -> String {
    #"{"Effect": "Allow", "Principal": \#(principal), "Action": "\#(action)"}"#
  }
}
