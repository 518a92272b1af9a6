/// A type of resources of a service, and how their ARNs are built.
package struct ResourceType: Sendable {
  package let name: String
  /// The form of its ARNs: `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
  package let arn: String
  /// The number of its set of condition keys, 0 for none.
  let keySet: Int
  /// The form as a pattern in which each variable is a `*`.
  package let pattern: Glob
  /// Whether the last part of the ARN holds no slash: a bucket, not an object.
  package let isWithoutSlash: Bool

  init(name: String, arn: String, keySet: Int) {
    self.name = name
    self.arn = arn
    self.keySet = keySet
    var tokens: [Glob.Token] = []
    var rest = Array(arn.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "$"), let close = rest.firstIndex(of: UInt8(ascii: "}")) {
        if tokens.last != .anything { tokens.append(.anything) }
        rest = rest[(close + 1)...]
      } else {
        tokens.append(byte == UInt8(ascii: "*") ? .anything : .byte(byte))
        rest = rest.dropFirst()
      }
    }
    pattern = Glob(tokens)
    isWithoutSlash = arn.hasSuffix(":s3:::${BucketName}")
  }
}
