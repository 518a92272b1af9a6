import AWS

/// One call as the manifest lists it.
struct CollectedCall {
  /// Where it stands in the manifest, whenever its answer came.
  struct Position: Comparable {
    var source: Int
    /// Empty for calls about the account.
    var subject: String
    var page: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.source, left.subject, left.page) < (right.source, right.subject, right.page)
    }
  }

  var call: Call
  var position: Position
  var file: String?
  var sha256: String?
  var status: Int?
  var error: CallError?

  /// Whether the error is AWS's answer: there is no such thing.
  var isAnsweredByError: Bool {
    guard let code = error?.code else { return false }
    // Nobody could have asked.
    if code == CallError.noSuchService { return true }
    switch call.operation {
    case "GetAccountPasswordPolicy", "GetLoginProfile": return code.hasPrefix("NoSuchEntity")
    case "ListOrganizationsFeatures":
      return code.hasPrefix("OrganizationNotFound") || code.hasPrefix("ServiceAccessNotEnabled")
        || code.hasPrefix("OrganizationNotInAllFeaturesMode")
    case "GetContactInformation", "GetAlternateContact": return code.hasPrefix("ResourceNotFound")
    case "DescribeResourcePolicy": return code.hasPrefix("ResourcePolicyNotFound")
    case "DescribeOrganization": return code.hasPrefix("AWSOrganizationsNotInUse")
    default: return false
    }
  }
}
