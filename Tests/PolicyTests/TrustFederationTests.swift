import IAM
import Testing

struct TrustFederationTests {
  private func federation(_ issuer: String, _ condition: String?) throws -> FederationTrust {
    let parties = try TrustFixture.parties(TrustFixture.oidc(issuer, if: condition))
    return try #require(parties.first?.federation)
  }

  private func check(
    _ issuer: String, _ condition: String?, _ scope: FederationTrust.Scope, isSafe: Bool
  ) throws {
    let federation = try federation(issuer, condition)
    #expect(federation.scope == scope, "\(condition ?? "no condition")")
    #expect(federation.isSafe == isSafe, "\(condition ?? "no condition")")
  }

  @Test(arguments: [
    ("StringEquals", "repo:octo/app:ref:refs/heads/main", FederationTrust.Scope.whole, true),
    ("StringEquals", "repo:octocat@123456/my-repo@456789:ref:refs/heads/main", .whole, true),
    ("StringLike", "repo:octo/app:*", .whole, true),
    ("StringLike", "repo:octo/app:environment:prod", .whole, true),
    ("StringEqualsIgnoreCase", "repo:octo/app:pull_request", .whole, true),
    ("StringEqualsIfExists", "repo:octo/app:ref:refs/heads/main", .whole, true),
    ("ForAllValues:StringLike", "repo:octo/app:*", .whole, true),
    ("StringLike", "repository_id:123456:*", .whole, true),
    ("StringLike", "repo:octo/*", .part, false),
    ("StringLike", "repo:octo/app*", .part, false),
    ("StringLike", "repo:octo/*:ref:refs/heads/main", .part, false),
    ("StringLike", "repository_owner:octo:*", .part, false),
    ("StringLike", "repo:*", .any, false),
    ("StringLike", "*", .any, false),
    ("StringLike", "repo:octo*", .any, false),
    ("StringLike", "repo:octo*/app:*", .any, false),
    ("StringLike", "repo:*/app:ref:refs/heads/main", .any, false),
    ("StringLike", "*:ref:refs/heads/main", .any, false),
    ("StringLike", "repo:oct?/app:*", .any, false),
    ("StringEquals", "environment:prod", .any, false),
    ("StringNotLike", "repo:octo/app:*", .any, false),
    ("StringNotEquals", "repo:octo/app:pull_request", .any, false),
    ("StringLike", "${aws:PrincipalTag/repo}", .any, false),
  ])
  func `a subject of GitHub has to fix owner and repository`(
    operation: String, subject: String, scope: FederationTrust.Scope, isSafe: Bool
  ) throws {
    let issuer = "token.actions.githubusercontent.com"
    try check(
      issuer, #"{"\#(operation)": {"\#(issuer):sub": "\#(subject)"}}"#, scope, isSafe: isSafe)
  }

  @Test func `of several subjects the loosest counts`() throws {
    let issuer = "token.actions.githubusercontent.com"
    try check(
      issuer, #"{"StringLike": {"\#(issuer):sub": ["repo:octo/app:*", "repo:octo/*"]}}"#, .part, isSafe: false
    )
  }

  @Test func `of several conditions the strictest counts`() throws {
    let issuer = "token.actions.githubusercontent.com"
    try check(
      issuer,
      #"{"StringLike": {"\#(issuer):sub": "repo:*"}, "StringEquals": {"\#(issuer):repository_id": "42"}}"#,
      .whole, isSafe: true)
  }

  @Test func `an audience alone lets everybody on GitHub in`() throws {
    let issuer = "token.actions.githubusercontent.com"
    for condition in [nil, #"{"StringEquals": {"\#(issuer):aud": "sts.amazonaws.com"}}"#] {
      let parties = try TrustFixture.parties(TrustFixture.oidc(issuer, if: condition))
      #expect(parties.map(\.isOpen) == [true])
    }
  }

  @Test func `a claim of another provider restricts nothing`() throws {
    try check(
      "token.actions.githubusercontent.com",
      #"{"StringLike": {"gitlab.com:sub": "project_path:octo/app:*"}}"#,
      .any, isSafe: false)
  }

  @Test func `a denial for all other subjects is as good as a condition`() throws {
    let issuer = "token.actions.githubusercontent.com"
    let parties = try TrustFixture.parties(
      TrustFixture.oidc(issuer),
      TrustFixture.deny(if: #"{"StringNotLike": {"\#(issuer):sub": "repo:octo/app:*"}}"#))
    #expect(parties.compactMap(\.federation?.isSafe) == [true])
  }

  @Test(arguments: [
    (
      "gitlab.com", "sub", "project_path:group/app:ref_type:branch:ref:main", FederationTrust.Scope.whole,
      true
    ),
    ("gitlab.com", "sub", "project_path:group/sub/app:*", .whole, true),
    ("gitlab.com", "sub", "project_path:group/*:ref_type:branch:ref:main", .part, true),
    ("gitlab.com", "sub", "project_path:*:ref_type:branch:ref:main", .any, false),
    ("gitlab.com", "sub", "project_path:group*", .any, false),
    ("gitlab.com", "aud", "https://gitlab.com", .any, false),
    ("app.terraform.io", "sub", "organization:octo:project:app:workspace:prod:run_phase:*", .whole, true),
    ("app.terraform.io", "sub", "organization:octo:*", .part, true),
    ("app.terraform.io", "sub", "organization:octo*", .any, false),
    ("app.terraform.io", "sub", "organization:*:project:app:workspace:prod:run_phase:*", .any, false),
    ("app.terraform.io", "aud", "aws.workload.identity", .any, false),
    ("agent.buildkite.com", "sub", "organization:octo:pipeline:app:*", .whole, true),
    ("agent.buildkite.com", "sub", "organization:*", .any, false),
    ("oidc.circleci.com/org/0a1b", "sub", "org/0a1b/project/77/user/*", .whole, true),
    ("oidc.circleci.com/org/0a1b", "aud", "0a1b", .whole, true),
    (
      "api.bitbucket.org/2.0/workspaces/octo/pipelines-config/identity/oidc", "aud",
      "ari:cloud:bitbucket::workspace/77", .whole, true
    ),
    ("oidc.eks.eu-west-1.amazonaws.com/id/A1B2", "sub", "system:serviceaccount:shop:cart", .whole, true),
    ("oidc.eks.eu-west-1.amazonaws.com/id/A1B2", "sub", "system:serviceaccount:shop:*", .part, true),
    ("oidc.eks.eu-west-1.amazonaws.com/id/A1B2", "sub", "system:serviceaccount:*:cart", .any, false),
    ("oidc.eks.eu-west-1.amazonaws.com/id/A1B2", "sub", "system:serviceaccount:shop*", .any, false),
    ("oidc.eks.eu-west-1.amazonaws.com/id/A1B2", "aud", "sts.amazonaws.com", .any, false),
    ("api.pulumi.com/oidc", "aud", "octo", .whole, true),
    ("accounts.google.com", "aud", "1234-ab.apps.googleusercontent.com", .whole, true),
    ("accounts.google.com", "aud", "1234*.apps.googleusercontent.com", .any, false),
    ("accounts.google.com", "aud", "*.apps.googleusercontent.com", .any, false),
    ("accounts.google.com", "sub", "10769150350006150715113082367", .whole, true),
    ("accounts.google.com", "sub", "1*", .any, false),
    ("graph.facebook.com", "app_id", "1234", .whole, true),
    ("graph.facebook.com", "app_id", "123?", .any, false),
    ("www.amazon.com", "app_id", "amzn1.application-oa2-client.a1b2", .whole, true),
    ("www.amazon.com", "app_id", "amzn1.*", .any, false),
    ("www.amazon.com", "user_id", "amzn1.account.*", .any, false),
    ("oidc.codefresh.io", "sub", "account:5f30:pipeline:64de:*", .whole, true),
    ("oidc.codefresh.io", "sub", "account:5f30*", .any, false),
    ("scalr.io", "sub", "account:octo:environment:prod:workspace:*", .part, true),
    ("scalr.io", "sub", "account:*:environment:prod:workspace:app", .any, false),
    ("api.pulumi.com/oidc", "sub", "pulumi:deploy:org:octo:project:app:*", .whole, true),
    ("api.pulumi.com/oidc", "sub", "pulumi:deploy:org:oct*", .any, false),
    ("api.pulumi.com/oidc", "aud", "aws:*", .any, false),
    ("proidc.upbound.io", "sub", "mcp:octo/app:provider:*", .whole, true),
    ("proidc.upbound.io", "sub", "mcp:*/app:provider:provider-aws", .any, false),
    ("studio.datachain.ai/api", "sub", "credentials:octo/app", .whole, true),
    ("studio.datachain.ai/api", "sub", "credentials:*", .any, false),
    ("sandboxes.cloud", "aud", "octo", .whole, true),
    ("sandboxes.cloud", "aud", "oct*", .any, false),
    ("oidc.circleci.com/org/0a1b", "aud", "0a*", .whole, true),
    ("login.example.com", "sub", "team-*", .whole, true),
    ("login.example.com", "aud", "app", .whole, true),
    ("login.example.com", "sub", "*", .any, false),
    ("LOGIN.example.com/", "sub", "ana", .whole, true),
  ])
  func `each provider has its own safe subject`(
    issuer: String, claim: String, value: String, scope: FederationTrust.Scope, isSafe: Bool
  ) throws {
    try check(
      issuer, #"{"StringLike": {"\#(issuer):\#(claim)": "\#(value)"}}"#, scope, isSafe: isSafe)
  }

  @Test(arguments: [
    (
      #"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:77"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}"#,
      true
    ),
    (
      #"{"StringLike": {"cognito-identity.amazonaws.com:aud": "us-east-1:*"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}"#,
      false
    ),
    (
      #"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:77"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "cognito-idp.*"}}"#,
      true
    ),
    (#"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:77"}}"#, false),
    (#"{"ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "authenticated"}}"#, false),
    (
      #"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:77"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "unauthenticated"}}"#,
      false
    ),
    (
      #"{"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:77"}, "ForAnyValue:StringLike": {"cognito-identity.amazonaws.com:amr": "*authenticated"}}"#,
      false
    ),
  ])
  func `Cognito needs the identity pool and a signed-in user`(condition: String, isSafe: Bool) throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(
        #"{"Federated": "cognito-identity.amazonaws.com"}"#, "sts:AssumeRoleWithWebIdentity", if: condition))
    #expect(parties.first?.federation?.isSafe == isSafe)
  }

  @Test func `a tenant's own provider is not open to strangers`() throws {
    let parties = try TrustFixture.parties(TrustFixture.oidc("login.example.com"))
    #expect(parties.map(\.isOpen) == [false])
    #expect(
      parties.first?.federation
        == FederationTrust(provider: "login.example.com", isShared: false, scope: .any, isSafe: false))
  }

  @Test func `any provider at all is open`() throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#"{"Federated": "*"}"#, "sts:AssumeRoleWithWebIdentity"))
    #expect(parties.map(\.isOpen) == [true])
  }
}
