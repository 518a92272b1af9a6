import JSON

/// The rules, benchmarks and shared parameters that are part of the binary.
package enum BuiltIn {
  package static let library = library(from: Embedded.rules)

  package static var rules: [Rule] { library.rules }

  package static var benchmarks: [Benchmark] { library.benchmarks }

  /// The examples of a rule of the binary, as text; they are decoded when they are asked for.
  package static func examples(of rule: String) -> [ExampleText] {
    let examples = try? parse(Embedded.examples)
    return (examples?[rule]?.array ?? []).compactMap { ExampleText($0) }
  }

  /// Reads what ``GeneratedFiles`` wrote, by the way that files go too.
  static func library(from text: String) -> RuleLibrary {
    let problems = FileProblems(file: "built-in rules")
    do {
      let root = FileNode(try parse(text))
      let library = RuleLibrary(
        rules: items(root, "rules").compactMap { RuleDecoder.rule($0, id: nil, problems) },
        benchmarks: items(root, "benchmarks").compactMap {
          BenchmarkDecoder.benchmark($0, id: nil, problems)
        },
        parameters: ParameterDecoder.declarations(members(root, "parameters"), path: "", problems))
      // The text is ours, generated and tested; an error in it is one of the program.
      precondition(problems.errors.isEmpty, RuleFileErrors(problems.errors).description)
      return library
    } catch { preconditionFailure("built-in rules: \(error)") }
  }

  private static func parse(_ text: String) throws(JSONError) -> JSONValue {
    let bytes = Array(text.utf8)
    return try JSONParser.parse(bytes.span)
  }

  private static func items(_ root: FileNode, _ name: String) -> [FileNode] {
    for member in root.members where member.name == name {
      if case .sequence(let items) = member.node.value { return items }
    }
    return []
  }

  private static func members(_ root: FileNode, _ name: String) -> [FileNode.Member] {
    root.members.first { $0.name == name }?.node.members ?? []
  }
}

extension FileNode {
  fileprivate var members: [Member] { if case .mapping(let members) = value { members } else { [] } }
}
