extension FederationProvider {
  /// The providers whose tokens we know to read, the more special issuers first.
  ///
  /// Which are shared, and by which claim they tell their customers apart, says "Identity-provider controls for shared OIDC
  /// providers" in the IAM User Guide; the shapes of claims are from the providers' own documentation, linked beside each.
  static let known: [FederationProvider] = ci + clusters + signIn + services

  private static let ci: [FederationProvider] = [
    // https://docs.github.com/actions/reference/security/oidc – with the owner's and repository's numbers in it,
    // `repo:octocat@123456/my-repo@456789:…`, a subject has the same shape. The claims beside `sub` are those of
    // https://aws.amazon.com/about-aws/whats-new/2026/01/aws-sts-supports-validation-identity-provider-claims/.
    // `job_workflow_ref` is not among them: any repository can call a public workflow.
    FederationProvider(
      "GitHub Actions", ["token.actions.githubusercontent.com", "vstoken.actions.githubusercontent.com"],
      [
        ClaimShape("sub", ["repo:{owner}/{repository}:", "repository:{owner}/{repository}:"], enough: 2),
        ClaimShape("sub", ["repository_owner:{owner}:", "repository_owner_id:{owner}:"], enough: 2),
        ClaimShape("sub", ["repository_id:{repository}:"]),
        ClaimShape("repository", ["{owner}/{repository}"], enough: 2),
        ClaimShape("repository_id", ["{repository}"]),
      ]),
    // https://docs.github.com/enterprise-cloud@latest/admin/configuring-settings – an issuer for one enterprise.
    FederationProvider(
      "GitHub Actions of an enterprise",
      ["token.actions.githubusercontent.com/*", "token.actions.*.ghe.com"], isShared: false,
      ClaimShape.ofTenants),
    FederationProvider(
      "GitHub audit log", ["oidc-configuration.audit-log.githubusercontent.com"],
      [ClaimShape("sub", ["https://github.com/{organization}"])]),
    // https://docs.gitlab.com/ci/cloud_services/aws/ – allows all projects of a group.
    FederationProvider(
      "GitLab", ["gitlab.com"], [ClaimShape("sub", ["project_path:{group}/{project}:"], enough: 1)]),
    // https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration
    FederationProvider(
      "HCP Terraform", ["app.terraform.io"],
      [ClaimShape("sub", ["organization:{organization}:project:{project}:workspace:{workspace}:"])]),
    // https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/
    FederationProvider(
      "Bitbucket Pipelines", ["api.bitbucket.org/2.0/workspaces/*/pipelines-config/identity/oidc"],
      isShared: false, ClaimShape.ofTenants),
    // https://circleci.com/docs/openid-connect-tokens/ – an issuer for each organization.
    FederationProvider(
      "CircleCI", ["oidc.circleci.com/org/*"], isShared: false,
      [ClaimShape("sub", ["org/{organization}/project/{project}/"]), ClaimShape("aud", isOfTenant: true)]),
    // https://buildkite.com/docs/pipelines/security/oidc
    FederationProvider(
      "Buildkite", ["agent.buildkite.com"],
      [ClaimShape("sub", ["organization:{organization}:pipeline:{pipeline}:"])]),
    // https://codefresh.io/docs/docs/integrations/oidc-pipelines/
    FederationProvider(
      "Codefresh", ["oidc.codefresh.io"],
      [ClaimShape("sub", ["account:{account}:pipeline:{pipeline}:"]), ClaimShape("sub")]),
    // https://docs.scalr.io/docs/aws
    FederationProvider(
      "Scalr", ["scalr.io"],
      [
        ClaimShape("sub", ["account:{account}:environment:{environment}:workspace:{workspace}:"]),
        ClaimShape("sub"),
      ]),
    // https://www.pulumi.com/docs/pulumi-cloud/access-management/oidc/ – the audience is the organization.
    FederationProvider(
      "Pulumi Cloud", ["api.pulumi.com/oidc"],
      [
        ClaimShape("aud"),
        ClaimShape(
          "sub",
          [
            "pulumi:deploy:org:{organization}:", "pulumi:environments:org:{organization}:",
            "pulumi:cmk:pulumi.organization.login:{organization}",
          ]),
        ClaimShape("sub"),
      ]),
  ]

  private static let clusters: [FederationProvider] = [
    // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html – every pod's token has the same
    // audience, so only the subject tells them apart.
    FederationProvider(
      "Amazon EKS",
      [
        "oidc.eks.*.amazonaws.com/id/*", "oidc.eks.*.amazonaws.com.cn/id/*", "oidc-eks.*.api.aws/id/*",
        "oidc-eks.*.api.amazonwebservices.com.cn/id/*",
      ], isShared: false, [ClaimShape("sub", ["system:serviceaccount:{namespace}:{name}"])])
  ]

  private static let signIn: [FederationProvider] = [
    // https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html – without `amr`, guests too.
    FederationProvider(
      "Amazon Cognito", ["cognito-identity.amazonaws.com", "cognito-identity-us-gov.amazonaws.com"],
      needsAll: true,
      [ClaimShape("aud"), ClaimShape("amr", refused: ["unauthenticated"], isOfTenant: true)]),
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html – `aud` is the authorized
    // party where a token has one; `oaud` is what whoever asks for the token likes it to be.
    FederationProvider("Google", ["accounts.google.com"], [ClaimShape("aud"), ClaimShape("sub")]),
    FederationProvider(
      "Facebook", ["graph.facebook.com"], [ClaimShape("app_id"), ClaimShape("aud"), ClaimShape("id")]),
    FederationProvider(
      "Login with Amazon", ["www.amazon.com"],
      [ClaimShape("app_id"), ClaimShape("aud"), ClaimShape("user_id")]),
  ]

  private static let services: [FederationProvider] = [
    FederationProvider("DVC Studio", ["studio.datachain.ai/api"], [ClaimShape("sub")]),
    FederationProvider("sandboxes.cloud", ["sandboxes.cloud"], [ClaimShape("aud")]),
    FederationProvider("Shisho Cloud", ["tokens.cloud.shisho.dev"], [ClaimShape("sub")]),
    // https://docs.upbound.io/ – "Connect to AWS by OIDC" of a managed control plane.
    FederationProvider(
      "Upbound", ["proidc.upbound.io"],
      [ClaimShape("sub", ["mcp:{organization}/{controlplane}:"]), ClaimShape("sub")]),
    // https://vercel.com/docs/oidc/aws – a team may have an issuer of its own, `oidc.vercel.com/TEAM`.
    FederationProvider(
      "Vercel", ["oidc.vercel.com"],
      [
        ClaimShape("aud", ["https://vercel.com/{team}"]),
        ClaimShape("sub", ["owner:{team}:project:{project}:"]),
      ]),
  ]
}
