/// A type of resources of a service, and how their ARNs are built.
package struct ResourceType: Sendable {
  /// One form of its ARNs.
  package final class Form: Sendable {
    /// `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
    package let arn: String
    /// The form as a pattern in which each variable is a `*`, held to its part of the ARN but for the last.
    let pattern: Glob
    /// The third part of the ARN, and the last one as a pattern.
    let service: String
    /// Whether the third part is that text and nothing else.
    let hasOneService: Bool
    let last: Glob
    /// What stands in the parts before the last one, the service first, where each is a text or a variable; nil where one is both.
    let head: [(part: Int, text: [UInt8])]?
    /// Whether the last part of the ARN holds no slash: a bucket, not an object.
    let isWithoutSlash: Bool

    init(_ arn: String) {
      self.arn = arn
      var tokens: [Glob.Token] = []
      var colons = 0
      var rest = Array(arn.utf8)[...]
      while let byte = rest.first {
        if byte == UInt8(ascii: "$"), let close = rest.firstIndex(of: UInt8(ascii: "}")) {
          tokens.append(colons < 5 ? .anythingInSegment : .anything)
          rest = rest[(close + 1)...]
        } else {
          if byte == UInt8(ascii: ":") { colons += 1 }
          tokens.append(byte == UInt8(ascii: "*") ? .anything : .byte(byte))
          rest = rest.dropFirst()
        }
      }
      pattern = Glob(tokens)
      let parts = tokens.split(
        separator: .byte(UInt8(ascii: ":")), maxSplits: 5, omittingEmptySubsequences: false)
      service = parts.count == 6 ? String(decoding: parts[2].compactMap(\.literal), as: UTF8.self) : ""
      hasOneService = parts.count == 6 && parts[2].allSatisfy { $0.literal != nil }
      last = Glob(parts.count == 6 ? Array(parts[5]) : [])
      head = parts.count == 6 ? Self.head(parts) : nil
      isWithoutSlash = arn.hasSuffix(":s3:::${BucketName}")
    }

    private static func head(_ parts: [ArraySlice<Glob.Token>]) -> [(part: Int, text: [UInt8])]? {
      var head: [(part: Int, text: [UInt8])] = []
      for part in [2, 0, 1, 3, 4] where parts[part] != [.anythingInSegment] {
        let text = parts[part].compactMap(\.literal)
        guard text.count == parts[part].count else { return nil }
        head.append((part, text))
      }
      return head
    }
  }

  package let name: String
  package let forms: [Form]
  /// The number of its set of condition keys, 0 for none.
  let keySet: Int

  init(name: String, arns: [String], keySet: Int) {
    self.name = name
    forms = arns.map(Form.init)
    self.keySet = keySet
  }
}
