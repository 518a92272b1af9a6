import Evidence

/// Answers of AWS for a small account, as XML and as the AWS CLI's JSON.
enum Answers {
  static let account = "111122223333"

  static func response(_ api: String, _ result: String) -> String {
    """
    <?xml version="1.0"?>
    <\(api)Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
      <\(api)Result>\(result)</\(api)Result>
      <ResponseMetadata><RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ResponseMetadata>
    </\(api)Response>
    """
  }

  static func error(_ code: String, _ message: String) -> String {
    """
    <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
      <Error><Type>Sender</Type><Code>\(code)</Code><Message>\(message)</Message></Error>
      <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
    </ErrorResponse>
    """
  }

  static func denied(_ action: String) -> String {
    error(
      "AccessDenied",
      "User: arn:aws:iam::\(account):user/auditor is not authorized to perform: \(action) on resource: * because "
        + "no identity-based policy allows the \(action) action")
  }

  static func user(_ name: String, account: String = account, document: String? = nil, extra: String = "")
    -> String
  {
    let inline =
      document.map {
        "<UserPolicyList><member><PolicyName>inline</PolicyName><PolicyDocument>\($0)</PolicyDocument></member>"
          + "</UserPolicyList>"
      } ?? "<UserPolicyList/>"
    return """
      <member><Path>/</Path><UserName>\(name)</UserName><UserId>AIDA\(name.uppercased())</UserId>
        <Arn>arn:aws:iam::\(account):user/\(name)</Arn><CreateDate>2024-01-02T03:04:05Z</CreateDate>
        <GroupList><member>Staff</member></GroupList><AttachedManagedPolicies/>\(inline)<Tags/>\(extra)</member>
      """
  }

  static func details(
    users: String = "", groups: String = "", roles: String = "", policies: String = "",
    truncated: String? = nil
  ) -> String {
    let page =
      truncated.map { "<IsTruncated>true</IsTruncated><Marker>\($0)</Marker>" }
      ?? "<IsTruncated>false</IsTruncated>"
    return response(
      "GetAccountAuthorizationDetails",
      "\(page)<UserDetailList>\(users)</UserDetailList><GroupDetailList>\(groups)</GroupDetailList>"
        + "<RoleDetailList>\(roles)</RoleDetailList><Policies>\(policies)</Policies>")
  }

  static func summary(_ counts: [String: Int]) -> String {
    let entries = counts.sorted { $0.key < $1.key }
      .map { "<entry><key>\($0.key)</key><value>\($0.value)</value></entry>" }
    return response("GetAccountSummary", "<SummaryMap>\(entries.joined())</SummaryMap>")
  }

  static func counts(users: Int, groups: Int = 0, roles: Int = 0, policies: Int = 0) -> [String: Int] {
    ["Users": users, "Groups": groups, "Roles": roles, "Policies": policies]
  }

  static let reportHeader =
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,"
    + "mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
    + "access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,"
    + "access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,"
    + "access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated"

  static let rootRow =
    "<root_account>,arn:aws:iam::\(account):root,2020-01-01T00:00:00Z,not_supported,2026-01-01T00:00:00+00:00,"
    + "not_supported,not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"

  static func row(_ name: String, account: String = account) -> String {
    "\(name),arn:aws:iam::\(account):user/\(name),2024-01-02T03:04:05Z,true,no_information,2024-01-02T03:04:05Z,"
      + "N/A,false,true,2025-05-06T07:08:09Z,2026-11-01T00:00:00Z,us-east-1,s3,false,2024-02-03T04:05:06Z,N/A,"
      + "N/A,N/A,false,N/A,false,N/A"
  }

  static func report(_ rows: [String], end: String = "\n") -> String {
    ([reportHeader] + rows).joined(separator: end)
  }
}
