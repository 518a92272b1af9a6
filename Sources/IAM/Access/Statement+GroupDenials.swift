// Denials that look as if they bound the members of a group, and bind nobody.
//
// A group's ARN names the group, not its members: what is done to a user is asked for the user's ARN. See "Actions,
// resources, and condition keys for AWS Identity and Access Management" for the resources of each action.
extension Statement {
  /// Whether a user's action is denied on groups' ARNs alone.
  var deniesUserActionsOnGroups: Bool {
    guard effect == .deny, let resources, !resources.isExcepting, !actions.isExcepting,
      resources.texts.allSatisfy(Self.isGroup)
    else { return false }
    return actionPatterns.contains { pattern in
      Self.userActions.contains { pattern.matches($0) } && !Self.groupActions.contains { pattern.matches($0) }
    }
  }

  /// `arn:aws:iam::111122223333:group/developers`, whatever the wildcards in its parts are.
  private static func isGroup(_ text: String) -> Bool {
    guard let arn = ARN(text), arn.service == "iam" else { return false }
    return arn.resource == "group" || arn.resource.hasPrefix("group/") || arn.resource.hasPrefix("group*")
  }

  private static func folded(_ names: String) -> [[UInt8]] {
    names.split(separator: " ").map { "iam:\($0)".utf8.map(\.loweredASCII) }
  }

  /// The actions of IAM whose resource is a user.
  private static let userActions = folded(
    """
    AttachUserPolicy ChangePassword CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser \
    DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteServiceSpecificCredential DeleteSigningCertificate \
    DeleteSSHPublicKey DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DetachUserPolicy EnableMFADevice \
    GetAccessKeyLastUsed GetLoginProfile GetSSHPublicKey GetUser GetUserPolicy ListAccessKeys ListAttachedUserPolicies \
    ListGroupsForUser ListMFADevices ListServiceSpecificCredentials ListSigningCertificates ListSSHPublicKeys \
    ListUserPolicies ListUserTags PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential \
    ResyncMFADevice TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateServiceSpecificCredential \
    UpdateSigningCertificate UpdateSSHPublicKey UpdateUser UploadSigningCertificate UploadSSHPublicKey
    """)

  /// The actions of IAM whose resource is a group.
  private static let groupActions = folded(
    """
    AddUserToGroup AttachGroupPolicy CreateGroup DeleteGroup DeleteGroupPolicy DetachGroupPolicy GetGroup \
    GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies PutGroupPolicy RemoveUserFromGroup UpdateGroup
    """)
}
