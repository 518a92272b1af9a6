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

  /// The text that ``library`` is decoded from: JSON, a rule a line.
  package static var text: String { Embedded.rules }

  /// Reads what ``GeneratedFiles`` wrote, by the way that files go too.
  static func library(from text: String) -> RuleLibrary {
    do {
      return try decode(text, name: "built-in rules")
    } catch {
      // The text is ours, generated and tested; an error in it is one of the program.
      preconditionFailure("\(error)")
    }
  }

  /// The rules of a text such as ``text``, of this version or of another; `name` is for messages.
  package static func decode(_ text: String, name: String) throws(RuleFileErrors) -> RuleLibrary {
    let problems = FileProblems(file: name)
    let root: FileNode
    do throws(JSONError) { root = FileNode(try parse(text)) } catch {
      throw RuleFileErrors([RuleFileError(file: name, position: nil, message: "\(error)")])
    }
    let library = RuleLibrary(
      rules: items(root, "rules").compactMap { RuleDecoder.rule($0, id: nil, problems) },
      benchmarks: items(root, "benchmarks").compactMap {
        BenchmarkDecoder.benchmark($0, id: nil, problems)
      },
      parameters: ParameterDecoder.declarations(members(root, "parameters"), path: "", problems))
    guard problems.errors.isEmpty else { throw RuleFileErrors(problems.errors) }
    return library
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
