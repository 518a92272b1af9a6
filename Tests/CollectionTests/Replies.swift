import AWS
import FoundationEssentials
import IAM

/// What AWS says of a small account: two users on two pages, one role.
enum Replies {
  static let account = "111122223333"
  static let auditor = "arn:aws:sts::111122223333:assumed-role/auditor/nightly"

  static func refusal(_ action: String) -> String {
    "User: \(auditor) is not authorized to perform: \(action) on resource: * because no identity-based policy "
      + "allows the \(action) action"
  }

  static func denied(_ action: String) -> ScriptedRunner.Reply {
    .refused(403, "AccessDenied", refusal(action))
  }

  static func error(_ code: String, _ message: String) -> String {
    """
    <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
      <Error><Type>Sender</Type><Code>\(code)</Code><Message>\(message)</Message></Error>
      <RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId>
    </ErrorResponse>
    """
  }

  static func response(_ operation: String, _ result: String) -> String {
    """
    <\(operation)Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
      <\(operation)Result>\(result)</\(operation)Result>
      <ResponseMetadata><RequestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</RequestId></ResponseMetadata>
    </\(operation)Response>
    """
  }

  /// A page of a listing.
  static func page(_ operation: String, _ list: String, next: String? = nil) -> ScriptedRunner.Reply {
    let end =
      next.map { "<IsTruncated>true</IsTruncated><Marker>\($0)</Marker>" }
      ?? "<IsTruncated>false</IsTruncated>"
    return .body(response(operation, end + list), next: next)
  }

  static func user(_ name: String) -> String {
    """
    <member><Path>/</Path><UserName>\(name)</UserName><UserId>AIDA\(name.uppercased())</UserId>
      <Arn>arn:aws:iam::\(account):user/\(name)</Arn><CreateDate>2024-01-02T03:04:05Z</CreateDate>
      <GroupList/><AttachedManagedPolicies/><UserPolicyList/><Tags/></member>
    """
  }

  static func details(_ users: [String], next: String? = nil) -> ScriptedRunner.Reply {
    page(
      "GetAccountAuthorizationDetails",
      "<UserDetailList>\(users.map(user).joined())</UserDetailList><GroupDetailList/><RoleDetailList/><Policies/>",
      next: next)
  }

  static func report(_ generatedAt: Timestamp) -> ScriptedRunner.Reply {
    let header =
      "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
      + "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
      + "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
      + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
      + "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,"
      + "cert_2_active,cert_2_last_rotated"
    let root =
      "<root_account>,arn:aws:iam::\(account):root,2020-01-01T00:00:00Z,not_supported,N/A,not_supported,"
      + "not_supported,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
    let users = ["ana", "ben"].map { name in
      "\(name),arn:aws:iam::\(account):user/\(name),2024-01-02T03:04:05Z,true,no_information,"
        + "2024-01-02T03:04:05Z,N/A,true,false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A,false,N/A,false,N/A"
    }
    let content = Data(([header, root] + users).joined(separator: "\n").utf8).base64EncodedString()
    return .body(
      response(
        "GetCredentialReport",
        "<Content>\(content)</Content><ReportFormat>text/csv</ReportFormat>"
          + "<GeneratedTime>\(generatedAt.iso8601)</GeneratedTime>"))
  }

  static func generated(_ state: String) -> ScriptedRunner.Reply {
    .body(response("GenerateCredentialReport", "<State>\(state)</State>"))
  }

  static func mfaDevices(_ user: String) -> ScriptedRunner.Reply {
    page(
      "ListMFADevices",
      "<MFADevices><member><UserName>\(user)</UserName>"
        + "<SerialNumber>arn:aws:iam::\(account):mfa/phone</SerialNumber>"
        + "<EnableDate>2024-05-06T07:08:09Z</EnableDate></member></MFADevices>")
  }

  /// What an account without surprises answers, at whatever time it is asked.
  static func usual(_ call: Call, at now: Timestamp = Timestamp(seconds: 1_795_312_811))
    -> ScriptedRunner.Reply
  {
    let operation = call.operation
    switch operation {
    case "GetCallerIdentity":
      return .body(
        response(
          operation, "<Arn>\(auditor)</Arn><UserId>AROA:nightly</UserId><Account>\(account)</Account>"))
    case "GetAccountAuthorizationDetails":
      return call["Marker"] == nil ? details(["ana"], next: "page/2+=") : details(["ben"])
    case "GetCredentialReport": return report(Timestamp(seconds: now.seconds - 3_600))
    case "GetAccountSummary":
      return .body(
        response(
          operation,
          "<SummaryMap><entry><key>Users</key><value>2</value></entry>"
            + "<entry><key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap>"))
    case "GetAccountPasswordPolicy":
      return .refused(
        404, "NoSuchEntity", "The Password Policy with domain name \(account) cannot be found.")
    case "ListOrganizationsFeatures":
      return .refused(400, "OrganizationNotFoundException", "The account is in no organization.")
    case "ListAccountAliases": return page(operation, "<AccountAliases/>")
    case "ListVirtualMFADevices": return page(operation, "<VirtualMFADevices/>")
    case "ListServerCertificates": return page(operation, "<ServerCertificateMetadataList/>")
    case "ListInstanceProfiles": return page(operation, "<InstanceProfiles/>")
    case "ListSAMLProviders": return page(operation, "<SAMLProviderList/>")
    case "ListOpenIDConnectProviders": return page(operation, "<OpenIDConnectProviderList/>")
    case "ListServiceSpecificCredentials": return page(operation, "<ServiceSpecificCredentials/>")
    case "ListMFADevices": return mfaDevices(call.text("UserName") ?? "")
    case "GetLoginProfile":
      let user = call.text("UserName") ?? ""
      return .refused(404, "NoSuchEntity", "Login Profile for User \(user) cannot be found.")
    case "ListEntitiesForPolicy":
      return page(operation, "<PolicyUsers/><PolicyGroups/><PolicyRoles/>")
    default: return .refused(400, "InvalidAction", "Could not find operation \(operation)")
    }
  }
}
