import IAM
import Testing

struct TrustPartyTests {
  @Test(arguments: [
    (#""*""#, TrustedParty.Kind.everyone, nil),
    (#"{"AWS": "*"}"#, .everyone, nil),
    (#"{"AWS": "444455556666"}"#, .account, "444455556666"),
    (#"{"AWS": "arn:aws:iam::444455556666:root"}"#, .account, "444455556666"),
    (#"{"AWS": "arn:aws:iam::444455556666:role/path/deploy"}"#, .role, "444455556666"),
    (#"{"AWS": "arn:aws:iam::111122223333:user/ana"}"#, .user, "111122223333"),
    (#"{"AWS": "arn:aws:sts::444455556666:assumed-role/deploy/ci"}"#, .session, "444455556666"),
    (#"{"AWS": "arn:aws:sts::444455556666:federated-user/ana"}"#, .federatedUser, "444455556666"),
    (#"{"AWS": "AROAEXAMPLEEXAMPLE123"}"#, .deleted, nil),
    (#"{"Service": "sns.amazonaws.com"}"#, .service, nil),
  ])
  func `a principal is one party of its kind and account`(
    principal: String, kind: TrustedParty.Kind, account: String?
  ) throws {
    let parties = try TrustFixture.parties(TrustFixture.allow(principal))
    #expect(parties.map(\.kind) == [kind])
    #expect(parties.map(\.account) == [account])
    #expect(
      parties.first?.isForeign(to: TrustFixture.account)
        == (kind == .everyone || account == TrustFixture.other))
  }

  @Test func `each principal of a statement is a party`() throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#"{"AWS": ["111122223333", "444455556666"], "Service": "sns.amazonaws.com"}"#))
    #expect(Set(parties.map(\.principal)) == ["111122223333", "444455556666", "sns.amazonaws.com"])
  }

  @Test(arguments: [
    (#"{"Federated": "arn:aws:iam::111122223333:saml-provider/corp"}"#, "sts:AssumeRole", []),
    (#"{"Federated": "arn:aws:iam::111122223333:saml-provider/corp"}"#, "sts:*", ["sts:AssumeRoleWithSAML"]),
    (#"{"AWS": "444455556666"}"#, "sts:TagSession", []),
    (#"{"AWS": "444455556666"}"#, "sts:Assume*", ["sts:AssumeRole"]),
    (#"{"Service": "sns.amazonaws.com"}"#, "sts:AssumeRoleWithSAML", []),
    (#""*""#, "STS:assumerolewithwebidentity", ["sts:AssumeRoleWithWebIdentity"]),
  ])
  func `only a call that enters a role makes a party`(principal: String, action: String, actions: [String])
    throws
  {
    let parties = try TrustFixture.parties(TrustFixture.allow(principal, action))
    #expect(parties.flatMap(\.actions) == actions)
  }

  @Test func `everyone but some is everyone`() throws {
    let parties = try TrustFixture.parties(
      #"{"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:user/ana"}, "Action": "sts:AssumeRole"}"#
    )
    #expect(parties.map(\.kind) == [.everyone])
    #expect(parties.first?.excepted == ["arn:aws:iam::111122223333:user/ana"])
    #expect(parties.first?.isOpen == true)
  }

  @Test func `a denial without conditions takes away what is allowed`() throws {
    let allow = TrustFixture.allow(#"{"AWS": "444455556666"}"#)
    #expect(try TrustFixture.parties(allow, TrustFixture.deny()).isEmpty)
    #expect(try TrustFixture.parties(allow, TrustFixture.deny(action: "sts:TagSession")).count == 1)
    let denyOther =
      #"{"Effect": "Deny", "Principal": {"AWS": "777788889999"}, "Action": "sts:AssumeRole"}"#
    #expect(try TrustFixture.parties(allow, denyOther).count == 1)
  }

  @Test func `a denial for all but some leaves those`() throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#""*""#),
      #"{"Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::444455556666:user/ana", "444455556666"]}, "Action": "sts:*"}"#
    )
    #expect(!parties.contains { $0.kind == .everyone })
    #expect(parties.contains { $0.principal == "arn:aws:iam::444455556666:user/ana" })
  }

  @Test(arguments: [
    (#"{"StringEquals": {"aws:PrincipalAccount": "444455556666"}}"#, ["444455556666"]),
    (
      #"{"StringEquals": {"aws:PrincipalAccount": ["444455556666", "111122223333"]}}"#,
      ["444455556666", "111122223333"]
    ),
    (#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/*"}}"#, ["444455556666"]),
    (#"{"StringEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}}"#, ["111122223333"]),
  ])
  func `conditions that say whose principals everyone is make them parties of those accounts`(
    condition: String, accounts: [String]
  ) throws {
    for principal in [#""*""#, #"{"AWS": "*"}"#] {
      let parties = try TrustFixture.parties(TrustFixture.allow(principal, if: condition))
      #expect(parties.map(\.account) == accounts)
      #expect(parties.filter(\.isOpen).isEmpty)
    }
  }

  @Test func `a denial for other accounts says whose principals everyone is`() throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#""*""#),
      TrustFixture.deny(if: #"{"StringNotEquals": {"aws:PrincipalAccount": "444455556666"}}"#))
    #expect(parties.filter(\.isOpen).isEmpty)
  }
}
