import IAM
import Testing

struct TrustRestrictionTests {
  /// What a condition beside the other account keeps strangers out by.
  private func restrictions(_ principal: String, _ condition: String) throws -> Set<TrustFactor> {
    let parties = try TrustFixture.parties(TrustFixture.allow(principal, if: condition))
    return try #require(parties.first).restrictions
  }

  @Test(arguments: [
    #"{"StringEquals": {"sts:ExternalId": "3f0c-77"}}"#,
    #"{"StringEquals": {"STS:externalid": ["3f0c-77", "a81b-12"]}}"#,
    #"{"StringLike": {"sts:ExternalId": "tenant-3f0c-*"}}"#,
    #"{"StringEqualsIgnoreCase": {"sts:ExternalId": "3F0C-77"}}"#,
  ])
  func `an external id with a real value restricts`(condition: String) throws {
    #expect(try restrictions(#"{"AWS": "444455556666"}"#, condition) == [.externalID])
  }

  @Test(arguments: [
    #"{"StringLike": {"sts:ExternalId": "*"}}"#,
    #"{"StringEquals": {"sts:ExternalId": "*"}}"#,
    #"{"StringLike": {"sts:ExternalId": ["3f0c-77", "?*"]}}"#,
    #"{"StringLike": {"sts:ExternalId": "*-*"}}"#,
    #"{"StringEqualsIfExists": {"sts:ExternalId": "3f0c-77"}}"#,
    #"{"ForAllValues:StringEquals": {"sts:ExternalId": "3f0c-77"}}"#,
    #"{"StringNotEquals": {"sts:ExternalId": "3f0c-77"}}"#,
    #"{"Null": {"sts:ExternalId": "false"}}"#,
    #"{"StringEquals": {"sts:ExternalId": "${aws:PrincipalAccount}"}}"#,
    #"{"StringEquals": {"sts:ExternalId": ""}}"#,
  ])
  func `an external id that anybody can give does not`(condition: String) throws {
    #expect(try restrictions(#"{"AWS": "444455556666"}"#, condition).isEmpty)
  }

  @Test(arguments: [
    (#"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#, true),
    (#"{"Bool": {"aws:multifactorauthpresent": true}}"#, true),
    (#"{"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}"#, true),
    (#"{"Null": {"aws:MultiFactorAuthAge": "false"}}"#, true),
    (#"{"StringEquals": {"aws:MultiFactorAuthPresent": "true"}}"#, true),
    (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"#, false),
    (#"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#, false),
    (#"{"Bool": {"aws:MultiFactorAuthPresent": ["true", "false"]}}"#, false),
    (#"{"NumericLessThanIfExists": {"aws:MultiFactorAuthAge": "3600"}}"#, false),
    (#"{"Null": {"aws:MultiFactorAuthPresent": "false"}}"#, false),
    (#"{"StringNotEquals": {"aws:MultiFactorAuthPresent": "false"}}"#, false),
  ])
  func `MFA is needed where its absence and its refusal keep out`(condition: String, isNeeded: Bool) throws {
    #expect(try restrictions(#"{"AWS": "111122223333"}"#, condition).contains(.mfa) == isNeeded)
  }

  @Test(arguments: [
    (#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, TrustFactor.organization, true),
    (#"{"StringEquals": {"aws:PrincipalOrgID": "${aws:ResourceOrgID}"}}"#, .organization, true),
    (#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, .organization, false),
    (#"{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, .organization, false),
    (#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, .organization, false),
    (#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}}"#, .organization, true),
    (#"{"ForAllValues:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*"}}"#, .organization, false),
    (#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}}"#, .organization, true),
    (#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "*/r-ab12/*"}}"#, .organization, false),
    (#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:role/deploy"}}"#, .principal, true),
    (#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/deploy"}}"#, .principal, false),
    (#"{"StringLike": {"aws:PrincipalArn": "arn:aws:iam::*"}}"#, .principal, false),
    (#"{"StringNotEquals": {"aws:PrincipalAccount": "444455556666"}}"#, .principal, false),
    (#"{"StringLike": {"aws:userid": "AROAEXAMPLEEXAMPLE123:*"}}"#, .principal, true),
    (#"{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, .network, true),
    (#"{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}"#, .network, false),
    (#"{"IpAddress": {"aws:SourceIp": ["0.0.0.0/1", "128.0.0.0/1"]}}"#, .network, false),
    (#"{"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, .network, false),
    (#"{"IpAddressIfExists": {"aws:SourceIp": "192.0.2.0/24"}}"#, .network, false),
    (#"{"StringEquals": {"aws:SourceVpce": "vpce-0abc"}}"#, .network, true),
    (#"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#, .network, false),
    (
      #"{"IpAddressIfExists": {"aws:SourceIp": "192.0.2.0/24"}, "StringEqualsIfExists": {"aws:SourceVpc": "vpc-0abc"}}"#,
      .network, true
    ),
  ])
  func `a condition restricts everyone if strangers cannot meet it`(
    condition: String, factor: TrustFactor, isRestricted: Bool
  ) throws {
    let parties = try TrustFixture.parties(TrustFixture.allow(#"{"AWS": "*"}"#, if: condition))
    let party = try #require(parties.first)
    #expect(party.restrictions.contains(factor) == isRestricted)
    #expect(party.isOpen != isRestricted)
  }

  /// A pattern that leaves an identifier whole, and one beside it with a wildcard within.
  @Test(arguments: [
    ("StringLike", "aws:PrincipalArn", "arn:aws:iam::444455556666:*", "arn:aws:iam::4*:role/deploy"),
    ("StringLike", "aws:PrincipalArn", "*:444455556666:role/deploy", "*role/deploy"),
    ("StringLike", "aws:PrincipalArn", "arn:aws*:iam::444455556666:role/*", "arn:*:role/deploy"),
    (
      "ArnLike", "aws:PrincipalArn", "arn:*:iam::444455556666:role/deploy",
      "arn:*:iam::44445555666?:role/deploy"
    ),
    ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::444455556666:user/*", "arn:aws:iam::*:user/*"),
    ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*444455556666:role/deploy", "*"),
    (
      "ArnEquals", "aws:PrincipalArn", "arn:aws:iam::${aws:ResourceAccount}:role/deploy",
      "arn:aws:iam::${aws:PrincipalAccount}:role/deploy"
    ),
    ("StringLike", "aws:PrincipalAccount", "444455556666", "4444*"),
    ("StringLike", "aws:PrincipalAccount", "*444455556666", "44445555666?"),
    ("StringLike", "aws:userid", "AROAEXAMPLEEXAMPLE123:*", "AROA*:deploy"),
    ("StringLike", "aws:userid", "AIDAEXAMPLEEXAMPLE123*", "AIDA*"),
    ("StringLike", "aws:userid", "AIDAEXAMPLE*EXAMPLE123", "*:deploy"),
    ("StringLike", "aws:userid", "AROAEXAMPLEEXAMPLE123:deploy", "AROAEXAMPLEEXAMPLE12?:deploy"),
    ("StringLike", "aws:PrincipalOrgID", "o-a1b2c3d4e5", "o-a*"),
    ("StringLike", "aws:PrincipalOrgID", "*o-a1b2c3d4e5", "o-a1b2c3d4e?"),
    ("ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*", "o-a1b2*/*"),
    (
      "ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-*/ou-ab12-*/*",
      "*/ou-ab12-cd34ef56/*"
    ),
    (
      "ArnLike", "aws:FederatedProvider", "arn:aws:iam::444455556666:saml-provider/*",
      "arn:aws:iam::*:saml-provider/corp"
    ),
    (
      "StringLike", "aws:FederatedProvider", "arn:aws:iam::444455556666:oidc-provider/*",
      "cognito-identity.amazonaws.com"
    ),
    (
      "ArnLike", "ec2:SourceInstanceARN", "arn:aws:ec2:*:444455556666:instance/*",
      "arn:aws:ec2:*:44*:instance/*"
    ),
    ("StringLike", "aws:SourceVpc", "vpc-0a1b2c3d4e5f60718", "vpc-0a1b*"),
    ("StringLike", "aws:SourceVpce", "vpce-0a1b2c3d4e5f60718", "vpce-0a1b2c3d4e5f6071?"),
    ("StringLike", "aws:VpceAccount", "444455556666", "4444*"),
    ("StringLike", "aws:VpceOrgID", "o-a1b2c3d4e5", "o-a1*"),
  ])
  func `a wildcard within an identifier lets strangers in`(
    operation: String, key: String, whole: String, open: String
  ) throws {
    for (value, isOpen) in [(whole, false), (open, true)] {
      let condition = #"{"\#(operation)": {"\#(key)": "\#(value)"}}"#
      let parties = try TrustFixture.parties(TrustFixture.allow(#"{"AWS": "*"}"#, if: condition))
      #expect(parties.map(\.isOpen) == [isOpen], "\(condition)")
    }
  }

  @Test(arguments: [
    (#"{"StringLike": {"aws:PrincipalArn": "*:role/deploy", "aws:userid": "AROA*:deploy"}}"#, true),
    (
      #"{"StringLike": {"aws:PrincipalArn": "*:role/deploy", "aws:userid": "AROAEXAMPLEEXAMPLE123:*"}}"#,
      false
    ),
    (
      #"{"StringLike": {"aws:PrincipalArn": "*:role/deploy", "aws:PrincipalAccount": "444455556666"}}"#, false
    ),
    (
      #"{"StringLike": {"aws:PrincipalArn": ["arn:aws:iam::444455556666:role/deploy", "*:role/deploy"]}}"#,
      true
    ),
    (
      #"{"StringLike": {"aws:PrincipalArn": "*:role/deploy"}, "StringNotLike": {"aws:userid": "AROA*:test"}}"#,
      true
    ),
    (#"{"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}}"#, true),
    (#"{"ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/*", "arn:aws:iam::*:user/*"]}}"#, false),
    (#"{"StringNotLike": {"aws:userid": "AROA*"}}"#, true),
  ])
  func `conditions beside each other are tried together`(condition: String, isOpen: Bool) throws {
    let parties = try TrustFixture.parties(TrustFixture.allow(#"{"AWS": "*"}"#, if: condition))
    #expect(Set(parties.map(\.isOpen)) == [isOpen])
  }

  @Test(arguments: [
    (#"{"StringNotLike": {"aws:PrincipalArn": "arn:aws:iam::444455556666:*"}}"#, false),
    (#"{"StringNotLike": {"aws:PrincipalArn": "*:role/deploy"}}"#, true),
    (#"{"StringNotLike": {"aws:PrincipalAccount": "4444*"}}"#, true),
    (#"{"StringNotLikeIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
    (#"{"StringNotLikeIfExists": {"aws:PrincipalOrgID": "o-a1*"}}"#, true),
  ])
  func `a denial for all but a pattern leaves in whom the pattern fits`(condition: String, isOpen: Bool)
    throws
  {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#"{"AWS": "*"}"#), TrustFixture.deny(if: condition))
    #expect(Set(parties.map(\.isOpen)) == [isOpen])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pattern of wildcards without end is tried in good time`() throws {
    let values = (0..<10).map { "\"\(String(repeating: "*a?", count: 600))\($0)*\"" }.joined(separator: ",")
    let condition = #"{"StringLike": {"aws:PrincipalArn": [\#(values)]}}"#
    let parties = try TrustFixture.parties(TrustFixture.allow(#"{"AWS": "*"}"#, if: condition))
    #expect(parties.count == 1)
  }

  @Test(arguments: [
    #"{"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#,
    #"{"StringEquals": {"aws:PrincipalTag/team": "audit"}}"#,
    #"{"StringLike": {"sts:RoleSessionName": "audit-*"}}"#,
    #"{"StringEquals": {"aws:RequestTag/team": "audit"}}"#,
    #"{"DateLessThan": {"aws:CurrentTime": "2099-01-01T00:00:00Z"}}"#,
    #"{"StringEquals": {"aws:PrincipalType": "User"}}"#,
    #"{"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/8"}}"#,
  ])
  func `what strangers have or choose themselves leaves everyone in`(condition: String) throws {
    let parties = try TrustFixture.parties(TrustFixture.allow(#""*""#, if: condition))
    #expect(parties.map(\.isOpen) == [true])
  }

  @Test(arguments: [
    (#"{"StringEquals": {"aws:SourceAccount": "111122223333"}}"#, true),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}"#, true),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket"}}"#, true),
    (#"{"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}"#, true),
    (#"{"ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-a1b2c3d4e5/*"}}"#, true),
    (#"{"StringEquals": {"aws:SourceAccount": "${aws:ResourceAccount}"}}"#, true),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:us-east-1:*:topic"}}"#, false),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}}"#, false),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket-*"}}"#, false),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::bucket/*"}}"#, true),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:apigateway:*::/restapis/a1b2c3"}}"#, true),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:apigateway:*::*"}}"#, false),
    (#"{"StringLike": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}"#, true),
    (#"{"StringLike": {"aws:SourceArn": "arn:aws:sns:*:1111*:topic"}}"#, false),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:1*:topic"}}"#, false),
    (#"{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:111122223333:topic"}}"#, false),
    (#"{"StringLike": {"aws:SourceArn": "*:topic"}}"#, false),
    (#"{"StringLike": {"aws:SourceArn": "*111122223333*"}}"#, false),
    (#"{"StringLike": {"aws:SourceAccount": "1111*"}}"#, false),
    (#"{"StringLike": {"aws:SourceArn": "*:topic", "aws:SourceAccount": "1111*"}}"#, false),
    (#"{"StringLike": {"aws:SourceArn": "*:topic", "aws:SourceAccount": "111122223333"}}"#, true),
    (#"{"StringLike": {"aws:SourceOrgID": "o-a1b2*"}}"#, false),
    (#"{"ForAnyValue:StringLike": {"aws:SourceOrgPaths": "*/ou-ab12-cd34ef56/*"}}"#, false),
    (#"{"StringLike": {"aws:SourceAccount": "*"}}"#, false),
    (#"{"StringEqualsIfExists": {"aws:SourceAccount": "111122223333"}}"#, false),
    (#"{"StringEquals": {"sts:ExternalId": "111122223333"}}"#, false),
  ])
  func `a service is held to whom it comes for`(condition: String, isHeld: Bool) throws {
    #expect(try restrictions(#"{"Service": "sns.amazonaws.com"}"#, condition).contains(.source) == isHeld)
  }

  @Test(arguments: [
    (#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, TrustFactor.organization, true),
    (
      #"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "Bool": {"aws:PrincipalIsAWSService": "false"}}"#,
      .organization, true
    ),
    (
      #"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#,
      .organization, false
    ),
    (#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, .organization, false),
    (#"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}"#, .mfa, true),
    (#"{"Bool": {"aws:MultiFactorAuthPresent": "false"}}"#, .mfa, false),
    (#"{"Null": {"aws:MultiFactorAuthAge": "true"}}"#, .mfa, true),
    (#"{"StringNotEquals": {"sts:ExternalId": "3f0c-77"}}"#, .externalID, true),
    (#"{"StringNotLike": {"sts:ExternalId": "*"}}"#, .externalID, false),
    (#"{"NotIpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, .network, true),
    (#"{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#, .network, false),
  ])
  func `a denial restricts if it meets strangers whatever they do`(
    condition: String, factor: TrustFactor, isRestricted: Bool
  ) throws {
    let parties = try TrustFixture.parties(
      TrustFixture.allow(#"{"AWS": "444455556666"}"#), TrustFixture.deny(if: condition))
    #expect(try #require(parties.first).restrictions.contains(factor) == isRestricted)
  }

  @Test func `MFA told by two conditions is one restriction`() throws {
    let condition =
      #"{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}, "NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}"#
    #expect(try restrictions(#"{"AWS": "444455556666"}"#, condition) == [.mfa])
  }

  @Test func `a SAML assertion is held to its endpoint`() throws {
    let provider = #"{"Federated": "arn:aws:iam::111122223333:saml-provider/corp"}"#
    let parties = try TrustFixture.parties(
      TrustFixture.allow(
        provider, "sts:AssumeRoleWithSAML",
        if: #"{"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}"#),
      TrustFixture.allow(provider, "sts:AssumeRoleWithSAML"))
    #expect(parties.map { $0.restrictions.contains(.audience) } == [true, false])
  }
}
