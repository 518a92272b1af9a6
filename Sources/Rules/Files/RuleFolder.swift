import FoundationEssentials

/// The texts of a folder of rule files, before anything is made of them.
package struct RuleFolder: Sendable {
  package struct File: Sendable {
    /// Below the folder: `some-rule.yaml`, `benchmarks/ours.yaml`.
    package var name: String
    /// Or why it cannot be read.
    package var text: Result<String, RuleFileError>

    package init(name: String, text: Result<String, RuleFileError>) {
      self.name = name
      self.text = text
    }
  }

  /// As the user wrote it.
  package var path: String
  /// Rules and `parameters.yaml`, sorted by name.
  package var rules: [File]
  /// Sorted by name.
  package var benchmarks: [File]
  /// Why the folder, or that of its benchmarks, cannot be listed.
  var errors: [RuleFileError]

  package init(path: String, rules: [File], benchmarks: [File]) {
    self.path = path
    self.rules = rules
    self.benchmarks = benchmarks
    errors = []
  }

  /// Reads the folder at `path`; what cannot be read is told by ``RuleFiles``.
  package init(at path: String) {
    self.init(path: path, rules: [], benchmarks: [])
    rules = files(in: "")
    if FileManager.default.fileExists(atPath: path + "/benchmarks") { benchmarks = files(in: "benchmarks/") }
  }

  /// As it is shown: the folder as the user wrote it, then the path below it.
  package func path(of file: File) -> String { place(of: file.name) }

  private func place(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// The YAML files right in a folder, sorted.
  private mutating func files(in folder: String) -> [File] {
    let place = folder.isEmpty ? path : self.place(of: String(folder.dropLast()))
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: place) else {
      errors.append(RuleFileError(file: place, position: nil, message: "expected a folder of rule files"))
      return []
    }
    let ruleNames = names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
    return ruleNames.sorted().map { name in
      let path = self.place(of: folder + name)
      return File(
        name: folder + name, text: Result { () throws(RuleFileError) in try RuleFiles.text(of: path) })
    }
  }
}
