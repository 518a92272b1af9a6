import Testing

@testable import IAM

/// Which types of resources a policy's resource may mean.
struct ResourcePatternTests {
  @Test(arguments: [
    ("arn:aws:s3:::b/k", "object", true),
    ("arn:aws:s3:::b/*", "bucket", false),
    ("arn:aws:s3:::b*", "bucket", true),
    ("arn:aws:s3:::b*", "object", true),
    ("arn:aws:s3:us-east-1::b", "bucket", false),
    ("arn:aws:sqs:::b", "bucket", false),
    ("arn:aws:s?:::b", "bucket", true),
    ("arn:*:s3:::b", "bucket", true),
    ("arn:aws:s3:::${aws:username}/k", "object", true),
  ])
  func `a resource fits the types that it may be of`(_ text: String, _ type: String, _ fits: Bool) throws {
    let types = try #require(ActionCatalogue.builtIn.service("s3")).resourceTypes
    let type = try #require(types.first { $0.name == type })
    #expect(ResourcePattern(text, hasVariables: true).fits(type) == fits)
  }

  /// Most are compared part by part, which has to say the same as the patterns as a whole.
  @Test(arguments: ["s3", "iam", "lambda", "logs", "elasticloadbalancing", "execute-api", "sns"])
  func `resources made of a service's forms fit as their patterns do`(_ prefix: String) throws {
    let types = try #require(ActionCatalogue.builtIn.service(prefix)).resourceTypes
    let fillings = ["a", "", "*", "a/b", "a:b", "?", "${aws:username}"]
    var count = (fitting: 0, other: 0)
    for form in types.flatMap(\.forms) {
      for filling in fillings {
        let whole = Self.filled(form.arn, with: filling)
        for text in [whole, whole + "*", whole + ":x"] {
          let pattern = ResourcePattern(text, hasVariables: true)
          guard !pattern.isWide else { continue }
          for type in types {
            let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            let isSlashed = parts.last?.contains("/") ?? false
            let expected = type.forms.contains { form in
              !(form.isWithoutSlash && isSlashed) && pattern.glob.intersects(form.pattern)
            }
            #expect(pattern.fits(type) == expected, "\(text), \(type.name)")
            if expected { count.fitting += 1 } else { count.other += 1 }
          }
        }
      }
    }
    #expect(count.fitting > 0 && count.other > 0)
  }

  /// `arn:${Partition}:s3:::${BucketName}` with a text for each variable.
  private static func filled(_ arn: String, with text: String) -> String {
    arn.split(separator: "$", omittingEmptySubsequences: false).enumerated().map { index, part in
      index == 0 ? String(part) : text + (part.split(separator: "}", maxSplits: 1).dropFirst().first ?? "")
    }.joined()
  }
}
