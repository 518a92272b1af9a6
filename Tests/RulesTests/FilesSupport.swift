import FoundationEssentials

@testable import Rules

/// The smallest rule, to which tests add and from which they take away.
let smallRule = """
  id: small
  title: A small rule
  severity: low
  resource: things
  require: size < :max_size
  subject: arn
  description: What it is.
  rationale: Why it matters.
  remediation:
    text: Make it smaller.
  references: [https://docs.aws.amazon.com/small.html]
  parameters:
    max_size: {type: integer, default: 3, description: How large a thing may be}
  examples:
    - name: a large thing
      given: {things: [{arn: a, size: 4}]}
      expect: [fail]
    - name: a small thing
      given: {things: [{arn: a, size: 2}]}
      expect: [pass]

  """

/// What is wrong with the text of a rule called `small`.
func refusals(_ text: String) -> [String] {
  do {
    _ = try RuleFiles.rule(text, path: "small.yaml")
    return []
  } catch { return error.errors.map(\.description) }
}

/// A folder that is gone when the test is over.
@discardableResult
func withFolder<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
  let folder = URL.temporaryDirectory.appending(path: "muster-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: folder) }
  for (name, text) in files {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  return try body(folder.path(percentEncoded: false))
}
