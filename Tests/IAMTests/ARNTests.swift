import IAM
import Testing

struct ARNTests {
  @Test func `an ARN has six parts, the last of which may hold colons`() throws {
    let arn = try #require(ARN("arn:aws-us-gov:iam::111122223333:user/team/a:b"))
    #expect(arn.partition == "aws-us-gov")
    #expect(arn.service == "iam")
    #expect(arn.region == "")
    #expect(arn.account == "111122223333")
    #expect(arn.resource == "user/team/a:b")
    #expect(arn.name == "a:b")
    #expect(arn.description == "arn:aws-us-gov:iam::111122223333:user/team/a:b")
  }

  @Test(arguments: [
    "", "arn", "arn:aws:iam::1", "arn:aws:iam::1:", "arn::iam::1:x", "ARN:aws:iam::1:x", "urn:aws:iam::1:x",
    "a,b",
    "arn:aws:iam:1:user/x",
  ])
  func `anything else is none`(_ text: String) {
    #expect(ARN(text) == nil)
  }

  @Test func `root is told by the whole resource`() {
    #expect(ARN("arn:aws:iam::1:root")?.isRootUser == true)
    #expect(ARN("arn:aws:iam::1:user/root")?.isRootUser == false)
    #expect(ARN("arn:aws:s3:::root")?.isRootUser == false)
    #expect(ARN("arn:aws:iam::1:mfa/root-account-mfa-device")?.isRootUser == false)
  }

  @Test func `AWS owns what its own account part says`() {
    #expect(ARN("arn:aws:iam::aws:policy/AdministratorAccess")?.isAWSManaged == true)
    #expect(ARN("arn:aws:iam::111122223333:policy/aws")?.isAWSManaged == false)
  }
}
