import FoundationEssentials
import Rules

/// Writes what is generated and committed: the embedded rules and the pages of rules and tables.
@main
struct Generate {
  static func main() throws {
    let project = CommandLine.arguments.dropFirst().first ?? "."
    let library = try RuleFiles.load([project + "/rules"], addingTo: RuleLibrary())
    for file in GeneratedFiles.all(library: library, tables: Tables.all) {
      let url = URL(filePath: project).appending(path: file.path)
      let text = Data(file.text.utf8)
      guard (try? Data(contentsOf: url)) != text else { continue }
      try text.write(to: url)
      print("wrote \(file.path)")
    }
  }
}
