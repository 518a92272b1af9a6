/// Every table that rules and queries can read.
package enum Tables {
  package static let all: [Table] = [
    .account, .rootUser, .credentialReport, .accessKey, .accountSummary, .passwordPolicy,
    .user, .group, .role, .trust, .principal, .escalationPath, .policy, .policyAttachment, .attachment,
    .inlinePolicy,
    .groupMember, .identityPolicy, .statement, .policyFinding,
    .virtualMFADevice, .mfaDevice, .serverCertificate, .samlProvider, .openIDConnectProvider,
    .serviceSpecificCredential, .sshPublicKey, .signingCertificate, .instanceProfile,
    .organizationsFeatures, .callerIdentity, .accountContact, .accountAlternateContact, .region, .analyzer,
    .analyzerFinding, .organization, .organizationRoot, .organizationalUnit, .delegatedAdministrator,
    .identityCenterInstance, .inventory,
    .trail, .metricFilter, .alarm, .topicSubscription, .cloudTrailEvent, .accessAdvisor, .evidenceSource,
    .evidenceAccount,
  ]
}
