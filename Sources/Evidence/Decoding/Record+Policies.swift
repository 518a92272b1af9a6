import IAM

extension Record {
  func attachedPolicies() throws(DecodingProblem) -> [AttachedPolicy] {
    var policies: [AttachedPolicy] = []
    for policy in try records("AttachedManagedPolicies") {
      let arn = try policy.requiredText("PolicyArn")
      policies.append(AttachedPolicy(name: policy.text("PolicyName") ?? ARN(arn)?.name ?? arn, arn: arn))
    }
    return policies
  }

  func inlinePolicies(_ list: String, _ documents: PolicyDocumentIntake) throws(DecodingProblem)
    -> [InlinePolicy]
  {
    var policies: [InlinePolicy] = []
    for policy in try records(list) {
      policies.append(
        InlinePolicy(
          name: try policy.requiredText("PolicyName"),
          document: try policy.document("PolicyDocument", documents)))
    }
    return policies
  }

  func permissionsBoundary() throws(DecodingProblem) -> AttachedPolicy? {
    guard let boundary = try record("PermissionsBoundary"), !boundary.fields.isEmpty else { return nil }
    let arn = try boundary.requiredText("PermissionsBoundaryArn")
    return AttachedPolicy(name: ARN(arn)?.name ?? arn, arn: arn)
  }

  func tags() throws(DecodingProblem) -> [Tag] {
    var tags: [Tag] = []
    for tag in try records("Tags") {
      tags.append(Tag(key: try tag.requiredText("Key"), value: tag.text("Value") ?? ""))
    }
    return tags
  }

  /// Keeps a policy document as it stands; whether it can be read is asked when something reads it.
  func document(_ name: String, _ documents: PolicyDocumentIntake) throws(DecodingProblem)
    -> PolicyDocuments.ID
  {
    let (bytes, encoding) = try document(name)
    return documents.add(bytes, encoding)
  }

  /// A policy document as it stands.
  func document(_ name: String) throws(DecodingProblem) -> (
    bytes: [UInt8], encoding: PolicyDocuments.Encoding
  ) {
    switch self[name] {
    case .document(let bytes): return (bytes, .plain)
    case .text(let bytes):
      let isPlain = bytes.first { !$0.isSpace } == UInt8(ascii: "{")
      return (bytes, isPlain ? .plain : .percentEncoded)
    case .record, .list: throw DecodingProblem("\(name) is not a policy document")
    case nil: throw DecodingProblem("\(name) is missing")
    }
  }
}
