/// One request as IAM sees it: who wants to do what with which resource under which circumstances.
package struct AccessRequest: Sendable {
  /// Nil where nobody in particular asks; then policies that name principals cannot be judged.
  package let requester: Requester?
  /// `s3:GetObject`, compared without regard to case.
  package let action: String
  /// An ARN, or `*` for an action without one.
  package let resource: String
  package let context: RequestContext
  let foldedAction: [UInt8]
  let resourceBytes: [UInt8]
  /// The account that owns the resource, where that is known.
  let resourceAccount: [UInt8]?

  /// `owner` is the account of a resource whose ARN does not say it; the requester's own otherwise.
  package init(
    requester: Requester?, action: String, resource: String, owner: String? = nil,
    context: RequestContext = RequestContext()
  ) {
    self.requester = requester
    self.action = action
    self.resource = resource
    self.context = context
    foldedAction = action.utf8.map(\.loweredASCII)
    resourceBytes = Array(resource.utf8)
    resourceAccount =
      Self.account(in: resourceBytes) ?? (owner ?? requester?.account).map { Array($0.utf8) }
  }

  /// The values of a key: what was given, else what follows from the request.
  func values(of key: ContextKey) -> [[UInt8]]? {
    if let values = context.values(of: key) { return values }
    guard let derived = key.derived, let value = derived.value(self) else { return nil }
    return [value]
  }

  /// Whether requester and resource are in one account; nobody's account is no account's.
  var isWithinAccount: Bool {
    guard let account = requester?.account else { return requester == nil }
    guard let resourceAccount else { return true }
    return resourceAccount.elementsEqual(account.utf8)
  }

  /// Whether the resource is `account`'s, as far as its ARN or its owner tells.
  func isResource(of account: String) -> Bool { resourceAccount?.elementsEqual(account.utf8) ?? true }

  /// The account part of an ARN, if it is a number.
  private static func account(in arn: [UInt8]) -> [UInt8]? {
    guard arn.starts(with: "arn:".utf8) else { return nil }
    var colons = 0
    var start = 0
    for (index, byte) in arn.enumerated() where byte == UInt8(ascii: ":") {
      colons += 1
      if colons == 4 { start = index + 1 }
      guard colons == 5 else { continue }
      let digits = arn[start..<index]
      let isNumber =
        digits.count == 12 && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return isNumber ? Array(digits) : nil
    }
    return nil
  }
}
