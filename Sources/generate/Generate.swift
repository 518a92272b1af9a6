import Configuration
import FoundationEssentials
import IAM
import Reporting
import Rules

/// Writes what is generated and committed: the embedded rules, the pages of rules, benchmarks and tables, the report's style and script.
@main
struct Generate {
  static func main() throws {
    let project = CommandLine.arguments.dropFirst().first ?? "."
    let library = try RuleFiles.load([project + "/rules"], addingTo: RuleLibrary())
    let files = try GeneratedFiles.all(library: library, tables: Tables.all)
    try removePages(butThoseOf: files, of: project)
    for file in files { try write(file.text, to: file.path, of: project) }
    try write(ConfigurationSchema.text(library), to: SchemaKind.configuration.path, of: project)
    let schemas = try SchemaKind.source { kind in
      try String(contentsOfFile: "\(project)/\(kind.path)", encoding: .utf8)
    }
    try write(schemas, to: SchemaKind.sourcePath, of: project)
    let paths = try String(contentsOfFile: project + "/rules/escalation/paths.json", encoding: .utf8)
    try write(EscalationCatalogue.source(paths: paths), to: EscalationCatalogue.sourcePath, of: project)
    let actions = try String(contentsOfFile: project + "/rules/actions/actions.txt", encoding: .utf8)
    try write(ActionCatalogue.source(actions: actions), to: ActionCatalogue.sourcePath, of: project)
    let style = try String(contentsOfFile: project + "/reports/html/report.css", encoding: .utf8)
    let accountsStyle = try String(contentsOfFile: project + "/reports/html/accounts.css", encoding: .utf8)
    let script = try String(contentsOfFile: project + "/reports/html/report.js", encoding: .utf8)
    let assets = EmbeddedAssets.source(style: style, accountsStyle: accountsStyle, script: script)
    try write(assets, to: EmbeddedAssets.path, of: project)
  }

  /// The page of a rule that is gone goes too.
  private static func removePages(butThoseOf files: [GeneratedFiles.File], of project: String) throws {
    let folder = URL(filePath: project).appending(path: GeneratedFiles.pagesFolder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let wanted = Set(files.map(\.path))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where !wanted.contains("\(GeneratedFiles.pagesFolder)/\(name)") {
      try FileManager.default.removeItem(at: folder.appending(path: name))
      print("removed \(GeneratedFiles.pagesFolder)/\(name)")
    }
  }

  /// Leaves a file alone that is up to date, so that nothing is built anew for it.
  private static func write(_ content: String, to path: String, of project: String) throws {
    let url = URL(filePath: project).appending(path: path)
    let text = Data(content.utf8)
    guard (try? Data(contentsOf: url)) != text else { return }
    try text.write(to: url)
    print("wrote \(path)")
  }
}
