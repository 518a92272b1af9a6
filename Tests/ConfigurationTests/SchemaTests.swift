import Configuration
import Foundation
import JSON
import Rules
import TestSupport
import Testing

/// The schemas say of a file what Muster says of it, as far as shapes go.
struct SchemaTests {
  @Test func `the schema of muster-yaml and the embedded schemas are up to date`() throws {
    let library = try RuleFiles.load([Project.file("rules")], addingTo: RuleLibrary())
    #expect(
      try Project.text(of: SchemaKind.configuration.path) == ConfigurationSchema.text(library),
      "\(SchemaKind.configuration.path) is stale; run `make generate`")
    let source = try SchemaKind.source { try Project.text(of: $0.path) }
    #expect(
      try Project.text(of: SchemaKind.sourcePath) == source,
      "\(SchemaKind.sourcePath) is stale; run `make generate`")
    for kind in SchemaKind.allCases { #expect(try kind.text == Project.text(of: kind.path)) }
  }

  @Test func `every rule, benchmark and parameter of the project satisfies its schema`() throws {
    var files: [SchemaKind: [String]] = [.parameters: ["rules/parameters.yaml"]]
    for (kind, folder) in [(SchemaKind.rule, "rules"), (.benchmark, "rules/benchmarks")] {
      files[kind] = try FileManager.default.contentsOfDirectory(atPath: Project.file(folder)).sorted()
        .filter { $0.hasSuffix(".yaml") && $0 != "parameters.yaml" }.map { "\(folder)/\($0)" }
    }
    #expect(files[.rule]?.count ?? 0 > 100)
    #expect(files[.benchmark]?.count ?? 0 > 20)
    for (kind, names) in files {
      let answer = try refused(names.map { try Project.text(of: $0) }, kind)
      #expect(answer.numbers.map { names[$0] } == [], "\(answer.text)")
    }
  }

  @Test(arguments: [
    ("docs/configuration.md", [SchemaKind.configuration]), ("docs/waivers.md", [.waivers, .attestations]),
  ])
  func `what the documentation shows satisfies its schema`(page: String, kinds: [SchemaKind]) throws {
    let blocks = try Project.text(of: page).split(separator: "```yaml\n").dropFirst()
      .map { String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex)) }
    #expect(blocks.count == kinds.count)
    for (block, kind) in zip(blocks, kinds) {
      let answer = try refused([block], kind)
      #expect(answer.numbers == [], "\(page): \(answer.text)")
    }
  }

  @Test(arguments: SchemaKind.allCases)
  func `the schema takes and refuses what Muster takes and refuses`(_ kind: SchemaKind) throws {
    let documents = ShapeDocuments.all(of: kind)
    #expect(documents.count(where: \.isGood) >= 2)
    #expect(documents.count { !$0.isGood } >= 4)
    let answer = try refused(documents.map(\.text), kind)
    for (index, document) in documents.enumerated() {
      #expect(
        answer.numbers.contains(index) != document.isGood,
        "the schema \(document.isGood ? "refuses" : "takes") \(document.text)\n\(answer.text)")
      #expect(
        try isTaken(document.text, kind) == document.isGood,
        "Muster \(document.isGood ? "refuses" : "takes") \(document.text)")
    }
  }

  @Test func `every field of every kind has help`() throws {
    func check(_ schema: JSONValue, _ path: String) {
      for member in schema["properties"]?.object ?? [] {
        let hasHelp = member.value["description"]?.string?.isEmpty == false
        #expect(hasHelp || path.contains("formats"), "\(path).\(member.key) has no description")
        check(member.value, "\(path).\(member.key)")
      }
      for name in ["items", "additionalProperties"] {
        if let inner = schema[name] { check(inner, path) }
      }
      for inner in schema["anyOf"]?.array ?? [] { check(inner, path) }
      for member in schema["definitions"]?.object ?? [] { check(member.value, "\(path).\(member.key)") }
    }
    for kind in SchemaKind.allCases {
      let schema = try JSONParser.parse(Array(kind.text.utf8).span)
      #expect(schema["$schema"]?.string == "http://json-schema.org/draft-07/schema#")
      check(schema, kind.rawValue)
    }
  }

  /// The numbers of the texts that the schema refuses.
  private func refused(_ texts: [String], _ kind: SchemaKind) throws -> (numbers: Set<Int>, text: String) {
    let documents = try texts.map { text -> [UInt8] in
      let node = try #require(try YAMLFile.parse(text, file: "test.yaml"))
      var writer = JSONWriter(indented: false)
      writer.value(node.json)
      return writer.bytes
    }
    let answer = try PythonCheck.validate(documents, schema: kind.path)
    let lines = answer.text.split(separator: "\n")
    let numbers = lines.compactMap { line in
      line.firstMatch(of: /^document ([0-9]+):/).flatMap { Int($0.1) }
    }
    try #require((answer.status == 0) == numbers.isEmpty, "\(answer.text)")
    return (Set(numbers), answer.text)
  }

  private func isTaken(_ text: String, _ kind: SchemaKind) throws -> Bool {
    do throws(RuleFileErrors) {
      switch kind {
      case .configuration: _ = try ConfigurationFile(text, path: "muster.yaml")
      case .rule: _ = try RuleFiles.rule(text, path: "small.yaml")
      case .benchmark: _ = try RuleFiles.benchmark(text, path: "small.yaml")
      case .waivers: _ = try DecisionFiles.waivers(text, path: "waivers.yaml")
      case .attestations: _ = try DecisionFiles.attestations(text, path: "attestations.yaml")
      case .parameters: return try isTakenAsParameters(text)
      }
      return true
    } catch {
      return false
    }
  }

  private func isTakenAsParameters(_ text: String) throws(RuleFileErrors) -> Bool {
    guard let folder = try? TemporaryFolder(), (try? folder.write(text, to: "parameters.yaml")) != nil else {
      throw RuleFileErrors([])
    }
    _ = try RuleFiles.load(folder.path)
    return true
  }
}
