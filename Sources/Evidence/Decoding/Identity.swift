import IAM

/// What users, groups, roles and policies have in common in every listing.
struct Identity: Equatable {
  var name: String
  var arn: String
  var id: String
  var path: String
  var createdAt: Fact<Timestamp>

  init(_ record: Record, name: String, id: String, from source: Source) throws(DecodingProblem) {
    arn = try record.requiredText("Arn")
    // AWS writes at most 2,048 characters; a megabyte would be repeated in every result about it.
    guard arn.utf8.count <= 2_048 else { throw DecodingProblem("\(arn.prefix(80))… is too long an ARN") }
    guard let parsed = ARN(arn) else { throw DecodingProblem("\(arn.prefix(80)) is not an ARN") }
    self.name = record.text(name) ?? parsed.name
    self.id = record.text(id) ?? ""
    path = record.text("Path") ?? Identity.path(of: parsed)
    createdAt = record.requiredTime("CreateDate", from: source)
  }

  /// The path in an ARN: `/team/` of `user/team/ana`.
  static func path(of arn: ARN) -> String {
    let bytes = arn.resource.utf8
    guard let first = bytes.firstIndex(of: UInt8(ascii: "/")),
      let last = bytes.lastIndex(of: UInt8(ascii: "/"))
    else { return "/" }
    return String(arn.resource[first...last])
  }
}
