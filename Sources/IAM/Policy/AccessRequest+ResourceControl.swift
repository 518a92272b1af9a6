// What resource control policies have a say in: "Resource control policies (RCPs)" in the AWS Organizations User Guide
// (`orgs_manage_policies_rcps`), read in November 2026.
extension AccessRequest {
  /// Whether resource control policies of the account that owns the resource have a say.
  ///
  /// They apply to "resources for a subset of AWS services", and "do not apply to calls made by service-linked roles", nor
  /// to who may assume one; "RCPs do not impact the kms:RetireGrant permission".
  package var isUnderResourceControl: Bool {
    if requester?.isServiceLinkedRole ?? false { return false }
    let service = foldedAction.prefix { $0 != UInt8(ascii: ":") }
    guard Self.resourceControlServices.contains(Array(service)) else { return false }
    if foldedAction.elementsEqual("kms:retiregrant".utf8) { return false }
    return !(service.elementsEqual("sts".utf8) && resource.contains(":role/aws-service-role/"))
  }

  /// Whether resource control policies have a say in actions of the service with this prefix.
  static func isUnderResourceControl(service prefix: String) -> Bool {
    resourceControlServices.contains(Array(prefix.utf8))
  }

  /// "List of AWS services that support RCPs", by the prefix of their actions as the list gives it.
  private static let resourceControlServices: Set<[UInt8]> = Set(
    """
    aoss appconfig appstream autoscaling autoscaling-plans budgets clouddirectory cloudfront cloudsearch cloudtrail-data \
    codeartifact codebuild codecommit codepipeline cognito-identity cognito-idp comprehend comprehendmedical \
    compute-optimizer cost-optimization-hub dax dsql dynamodb ecr ecr-public events firehose fis fms gamelift health \
    inspector-scan kendra kinesisvideo kms logs memorydb networkmonitor notifications opensearch pca-connector-ad \
    personalize polly pricing resource-groups rolesanywhere s3 secretsmanager servicediscovery signin sqs sts support swf \
    textract timestream-influxdb transcribe transfer translate wafv2 workspaces xray
    """.split(separator: " ").map { Array($0.utf8) })
}
