/// Services that assume roles without saying on whose behalf, so that no condition on the source can hold.
package enum SourcelessService {
  /// Whether the service with the principal `name` says it; a condition on it would lock out one that does not.
  ///
  /// Unknown services are taken to, as "The confused deputy problem" in the IAM User Guide recommends the keys for every
  /// service principal.
  package static func passesSource(_ name: String) -> Bool {
    let name = name.utf8.map(\.loweredASCII)
    return !names.contains { name == Array($0.utf8) }
  }

  private static let names = [
    // The instance's credentials come by its profile, which is the account's own: "IAM roles for Amazon EC2".
    "ec2.amazonaws.com", "ec2.amazonaws.com.cn",
    // Functions run with roles of their own account only; the Lambda Developer Guide's "Defining Lambda function permissions with
    // an execution role" has no condition, and its `lambda:SourceFunctionArn` is not for policies on resources.
    "lambda.amazonaws.com",
    // The execution role of functions at CloudFront's edge: "Set up IAM permissions and roles for Lambda@Edge".
    "edgelambda.amazonaws.com",
  ]
}
