/// The condition keys that are not of one service.
///
/// From "AWS global condition context keys" in the IAM User Guide, with those of single services that it calls
/// cross-service: they are properties of the session that a request is made with. `aws-marketplace:ProductId` is
/// documented in the AWS Marketplace Buyer Guide and not in the Service Authorization Reference.
enum GlobalConditionKeys {
  static let all: [ConditionKeyName] =
    strings.map { ConditionKeyName($0, type: "String") }
    + lists.map { ConditionKeyName($0, type: "ArrayOfString") }
    + arns.map { ConditionKeyName($0, type: "ARN") }
    + bools.map { ConditionKeyName($0, type: "Bool") }
    + addresses.map { ConditionKeyName($0, type: "IPAddress") }
    + [
      ConditionKeyName("aws:MultiFactorAuthAge", type: "Numeric"),
      ConditionKeyName("ec2:RoleDelivery", type: "Numeric"),
      ConditionKeyName("aws:CurrentTime", type: "Date"),
      ConditionKeyName("aws:EpochTime", type: "Date"),
      ConditionKeyName("aws:TokenIssueTime", type: "Date"),
    ]

  private static let strings = [
    "aws:CalledViaFirst", "aws:CalledViaLast", "aws:Ec2InstanceSourceVpc", "aws:FederatedProvider",
    "aws:PrincipalAccount", "aws:PrincipalOrgID", "aws:PrincipalOrgMasterAccountId",
    "aws:PrincipalServiceName",
    "aws:PrincipalTag/${TagKey}", "aws:PrincipalType", "aws:referer", "aws:RequestedRegion",
    "aws:RequestTag/${TagKey}", "aws:ResourceAccount", "aws:ResourceOrgID", "aws:ResourceTag/${TagKey}",
    "aws:SourceAccount", "aws:SourceIdentity", "aws:SourceOrgID", "aws:SourceOwner", "aws:SourceVpc",
    "aws:SourceVpce", "aws:UserAgent", "aws:userid", "aws:username", "aws:VpceAccount", "aws:VpceOrgID",
    "glue:CredentialIssuingService", "identitystore:UserId",
  ]

  private static let lists = [
    "aws-marketplace:ProductId", "aws:CalledVia", "aws:CalledViaAWSMCP", "aws:PrincipalOrgPaths",
    "aws:PrincipalServiceNamesList",
    "aws:ResourceOrgPaths", "aws:SourceOrgPaths", "aws:TagKeys", "aws:VpceOrgPaths",
  ]

  private static let arns = [
    "aws:ChatbotSourceArn", "aws:PrincipalArn", "aws:SignInSessionArn", "aws:SourceArn", "aws:SourceVpcArn",
    "codebuild:BuildArn", "codebuild:ProjectArn", "ec2:SourceInstanceArn", "glue:RoleAssumedBy",
    "lambda:SourceFunctionArn", "ssm:SourceInstanceArn",
  ]

  private static let bools = [
    "aws:AssumedRoot", "aws:IsMcpServiceAction", "aws:MultiFactorAuthPresent", "aws:PrincipalIsAWSService",
    "aws:SecureTransport", "aws:ViaAWSMCPService", "aws:ViaAWSService",
  ]

  private static let addresses = ["aws:Ec2InstanceSourcePrivateIPv4", "aws:SourceIp", "aws:VpcSourceIp"]

  /// The key that `name`, in lower case, is.
  static func key(_ name: [UInt8]) -> ConditionKeyName? { all.first { $0.matches(name) } }
}
