import IAM

/// The requests that every document is tried on.
enum Requests {
  static let all = [
    request("arn:aws:iam::111122223333:user/ana", "s3:GetObject", "arn:aws:s3:::bucket/key"),
    request("arn:aws:iam::111122223333:user/team/ana", "iam:PassRole", "arn:aws:iam::111122223333:role/app"),
    request("arn:aws:sts::111122223333:assumed-role/app/one", "kms:Decrypt", key),
    request("arn:aws:iam::111122223333:role/app", "sts:AssumeRole", "arn:aws:iam::111122223333:role/admin"),
    request("arn:aws:iam::444455556666:role/other", "s3:PutObject", "arn:aws:s3:::bucket/key"),
    request("arn:aws:sts::111122223333:federated-user/ana", "sqs:SendMessage", queue),
    request("arn:aws:iam::111122223333:root", "iam:CreateUser", "*"),
    request("lambda.amazonaws.com", "sts:AssumeRole", "arn:aws:iam::111122223333:role/app"),
    request("anonymous", "s3:GetObject", "arn:aws:s3:::bucket/key"),
    request(nil, "ec2:RunInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-1"),
  ]

  private static let key = "arn:aws:kms:eu-west-1:111122223333:key/1"
  private static let queue = "arn:aws:sqs:eu-west-1:111122223333:queue"

  private static func request(_ caller: String?, _ action: String, _ resource: String) -> AccessRequest {
    var context = RequestContext()
    context.set("aws:SourceIp", "203.0.113.7")
    context.set("aws:CurrentTime", "2026-11-22T10:00:00Z")
    context.set("aws:MultiFactorAuthPresent", "true")
    context.set("aws:TagKeys", "team", "cost")
    return AccessRequest(
      requester: caller.flatMap { Requester($0) }, action: action, resource: resource, owner: "111122223333",
      context: context)
  }
}
