import FoundationEssentials

/// Decodes folders of rule files: `*.yaml`, `benchmarks/*.yaml` and `parameters.yaml`.
package enum RuleFiles {
  /// `base` with the rules of each folder added; a rule with the id of one in `base` replaces it, and a note says so.
  package static func load(_ folders: [String], addingTo base: RuleLibrary) throws(RuleFileErrors)
    -> RuleLibrary
  {
    try load(texts: folders.map(RuleFolder.init(at:)), addingTo: base)
  }

  /// The rules of one folder by themselves; benchmarks are not yet compared with the rules.
  package static func load(_ folder: String) throws(RuleFileErrors) -> RuleLibrary {
    try load(RuleFolder(at: folder))
  }

  /// `base` with the rules of folders that were read before; what `load(_:addingTo:)` gives of the same folders.
  package static func load(texts folders: [RuleFolder], addingTo base: RuleLibrary) throws(RuleFileErrors)
    -> RuleLibrary
  {
    var added = RuleLibrary()
    for folder in folders {
      let library = try load(folder)
      try refuseTwins(library, added)
      added = added.adding(library)
    }
    let sum = base.adding(added)
    try sum.validate()
    return sum
  }

  private static func load(_ folder: RuleFolder) throws(RuleFileErrors) -> RuleLibrary {
    let problems = FolderProblems()
    problems.errors = folder.errors
    var rules: [Rule] = []
    var benchmarks: [Benchmark] = []
    var parameters: [String: Parameter] = [:]
    var ruleFiles: [String: RuleFile] = [:]
    var benchmarkFiles: [String: RuleFile] = [:]
    var parameterFile: RuleFile?
    for source in folder.rules {
      let path = folder.path(of: source)
      let read = read(source, path, problems) { (node, problems) -> Rule? in
        if stem(path) == "parameters" {
          if case .mapping(let members) = node.value {
            parameters = ParameterDecoder.declarations(members, path: "", problems)
          } else {
            problems.report("expected parameters by name, found \(node.kindName)", at: node.position)
          }
          return nil
        }
        return RuleDecoder.rule(node, id: stem(path), problems)
      }
      guard let (rule, file) = read else { continue }
      if stem(path) == "parameters" { parameterFile = file }
      guard let rule else { continue }
      if let other = ruleFiles[rule.id] { problems.reportTwins("rule", rule.id, path, other.path) }
      rules.append(rule)
      ruleFiles[rule.id] = file
    }
    for source in folder.benchmarks {
      let path = folder.path(of: source)
      let read = read(source, path, problems) { BenchmarkDecoder.benchmark($0, id: stem(path), $1) }
      guard let (benchmark, file) = read, let benchmark else { continue }
      if let other = benchmarkFiles[benchmark.id] {
        problems.reportTwins("benchmark", benchmark.id, path, other.path)
      }
      benchmarks.append(benchmark)
      benchmarkFiles[benchmark.id] = file
    }
    if problems.errors.isEmpty, ruleFiles.isEmpty, benchmarkFiles.isEmpty, parameterFile == nil {
      problems.errors.append(
        RuleFileError(file: folder.path, position: nil, message: "expected rule files (*.yaml), found none"))
    }
    if !problems.errors.isEmpty { throw RuleFileErrors(problems.errors) }
    return RuleLibrary(
      rules: rules, benchmarks: benchmarks, parameters: parameters, ruleFiles: ruleFiles,
      benchmarkFiles: benchmarkFiles, parameterFile: parameterFile)
  }

  /// One rule from its text; `path` is for messages, and its name has to be the rule's id.
  package static func rule(_ text: String, path: String) throws(RuleFileErrors) -> Rule {
    let (rule, _) = try decode(text, path: path) { RuleDecoder.rule($0, id: stem(path), $1) }
    return rule
  }

  /// One benchmark from its text.
  package static func benchmark(_ text: String, path: String) throws(RuleFileErrors) -> Benchmark {
    let (benchmark, _) = try decode(text, path: path) { BenchmarkDecoder.benchmark($0, id: stem(path), $1) }
    return benchmark
  }

  /// Decodes one text, and throws everything that is wrong with it.
  package static func decode<Value>(
    _ text: String, path: String, _ body: (FileNode, FileProblems) -> Value?
  ) throws(RuleFileErrors) -> (Value, RuleFile) {
    let problems = FileProblems(file: path)
    let node: FileNode?
    do { node = try YAMLFile.parse(text, file: path) } catch { throw RuleFileErrors([error]) }
    guard let node else {
      throw RuleFileErrors([RuleFileError(file: path, position: nil, message: "the file is empty")])
    }
    let value = body(node, problems)
    let errors = problems.errors.sorted { ($0.position ?? .start) < ($1.position ?? .start) }
    guard errors.isEmpty, let value else { throw RuleFileErrors(errors) }
    return (value, RuleFile(path: path, text: text, positions: problems.positions))
  }

  /// The text of a regular file that is small enough and UTF-8.
  package static func text(of path: String) throws(RuleFileError) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved(path))
    guard let attributes else {
      throw RuleFileError(file: path, position: nil, message: "there is no such file")
    }
    // A pipe would never end.
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw RuleFileError(file: path, position: nil, message: "expected a file")
    }
    guard (attributes[.size] as? UInt64 ?? 0) <= UInt64(YAMLFile.maximumBytes) else {
      throw YAMLFile.tooLarge(path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw RuleFileError(file: path, position: nil, message: "the file cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw RuleFileError(file: path, position: nil, message: "the file is not UTF-8")
    }
    return text
  }

  private static func resolved(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
  }

  private static func read<Value>(
    _ source: RuleFolder.File, _ path: String, _ problems: FolderProblems,
    _ body: (FileNode, FileProblems) -> Value?
  ) -> (Value?, RuleFile)? {
    do {
      let (value, file) = try decode(try source.text.get(), path: path) { node, problems -> Value?? in
        let value = body(node, problems)
        return .some(value)
      }
      return (value, file)
    } catch let error as RuleFileError {
      problems.errors.append(error)
    } catch let errors as RuleFileErrors {
      problems.errors += errors.errors
    } catch {
      problems.errors.append(RuleFileError(file: path, position: nil, message: "\(error)"))
    }
    return nil
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(
      name.hasSuffix(".yaml") ? name.dropLast(5) : name.hasSuffix(".yml") ? name.dropLast(4) : name)
  }

  /// Two folders of the user with one id: which wins must not depend on the order of options.
  private static func refuseTwins(_ library: RuleLibrary, _ earlier: RuleLibrary) throws(RuleFileErrors) {
    let problems = FolderProblems()
    for (id, file) in library.ruleFiles.sorted(by: { $0.key < $1.key }) {
      if let other = earlier.ruleFiles[id] { problems.reportTwins("rule", id, file.path, other.path) }
    }
    for (id, file) in library.benchmarkFiles.sorted(by: { $0.key < $1.key }) {
      if let other = earlier.benchmarkFiles[id] {
        problems.reportTwins("benchmark", id, file.path, other.path)
      }
    }
    if !problems.errors.isEmpty { throw RuleFileErrors(problems.errors) }
  }
}

/// Collects what is wrong with the files of a folder.
private final class FolderProblems {
  var errors: [RuleFileError] = []

  func reportTwins(_ what: String, _ id: String, _ path: String, _ other: String) {
    errors.append(
      RuleFileError(file: path, position: nil, message: "\(what) '\(id)' is already defined in \(other)"))
  }
}

extension FilePosition {
  fileprivate static let start = FilePosition(line: 0, column: 0)
}
