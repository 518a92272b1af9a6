import IAM
import Rules
import Testing

struct TablesTrustTests {
  private func fixture(_ policies: String...) -> TablesFixture {
    var fixture = TablesFixture()
    let roles = policies.enumerated().map { index, text in
      var role = Role(
        name: "role\(index)", arn: "arn:aws:iam::111122223333:role/role\(index)", id: "AROA\(index)",
        path: "/")
      role.trustPolicy = .known(fixture.account.documents.intern(Array(text.utf8), .plain))
      return role
    }
    fixture.account.roles = Listing(roles)
    return fixture
  }

  private static func policy(_ principal: String, _ action: String = "sts:AssumeRole") -> String {
    #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(principal), "Action": "\#(action)"}]}"#
  }

  @Test func `a role has a row for each party`() throws {
    let fixture = fixture(
      Self.policy(#"{"AWS": ["111122223333", "444455556666"], "Service": "ec2.amazonaws.com"}"#),
      Self.policy(#"{"Service": "sns.amazonaws.com"}"#))
    #expect(try fixture.rows("iam_trust").count == 4)
    let principals = try (0..<4).map { try fixture.cell("iam_trust", "principal", row: $0) }
    #expect(
      principals.map { $0 } == [
        .text("111122223333"), .text("444455556666"), .text("ec2.amazonaws.com"), .text("sns.amazonaws.com"),
      ])
    let foreign = try (0..<4).map { try fixture.cell("iam_trust", "is_foreign", row: $0) }
    #expect(foreign == [.bool(false), .bool(true), .bool(false), .bool(false)])
    let sources = try (0..<4).map { try fixture.cell("iam_trust", "passes_source", row: $0) }
    #expect(sources == [.null, .null, .bool(false), .bool(true)])
    #expect(try fixture.cell("aws_iam_role", "foreign_accounts") == .text(#"["444455556666"]"#))
    #expect(try fixture.cell("aws_iam_role", "foreign_accounts", row: 1) == .text("[]"))
    #expect(try fixture.cell("aws_iam_role", "trusted_services") == .text(#"["ec2.amazonaws.com"]"#))
  }

  @Test func `a trust policy that cannot be read is a row of which nothing is known`() throws {
    let fixture = fixture(
      #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow"}]}"#,
      Self.policy(#"{"AWS": "*"}"#))
    let rows = try fixture.rows("iam_trust")
    #expect(rows.count == 2)
    #expect(rows.gap == nil)
    #expect(try fixture.cell("iam_trust", "role_name") == .text("role0"))
    #expect(try fixture.cell("iam_trust", "kind").missing?.kind == .malformed)
    #expect(try fixture.cell("iam_trust", "is_open", row: 1) == .bool(true))
    #expect(try fixture.cell("aws_iam_role", "trusts_everyone").missing?.kind == .malformed)
    #expect(try fixture.cell("aws_iam_role", "trusts_everyone", row: 1) == .bool(true))
  }

  @Test func `a trust policy that was not collected is missing`() throws {
    var fixture = fixture(Self.policy(#"{"AWS": "*"}"#))
    fixture.account.roles.elements[0].trustPolicy = .missing(
      Missing(.accountAuthorizationDetails, .refused, "no"))
    #expect(try fixture.cell("iam_trust", "principal").missing?.kind == .refused)
  }

  @Test func `an identity provider has its name and what of its tokens is fixed`() throws {
    let fixture = fixture(
      Self.policy(
        #"{"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}"#,
        "sts:AssumeRoleWithWebIdentity"))
    #expect(try fixture.cell("iam_trust", "provider") == .text("GitHub Actions"))
    #expect(try fixture.cell("iam_trust", "subject_scope") == .text("any"))
    #expect(try fixture.cell("iam_trust", "has_safe_subject") == .bool(false))
    #expect(try fixture.cell("iam_trust", "is_open") == .bool(true))
  }

  @Test func `roles with one trust policy have their own rows`() throws {
    let text = Self.policy(#"{"AWS": "444455556666"}"#)
    let fixture = fixture(text, text)
    let roles = try (0..<2).map { try fixture.cell("iam_trust", "role_name", row: $0) }
    #expect(roles == [.text("role0"), .text("role1")])
  }
}
