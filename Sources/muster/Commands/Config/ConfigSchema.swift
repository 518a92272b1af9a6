import ArgumentParser
import Configuration

/// Prints the JSON Schema of a file that people write, for their editors.
struct ConfigSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema (draft 07) of muster.yaml, or of another file that Muster reads.",
    discussion: """
      An editor with a YAML language server checks and completes a file by the schema that its first line names: \
      # yaml-language-server: $schema=/tmp/muster.schema.json

      EXAMPLE
        $ muster config schema > /tmp/muster.schema.json
        $ muster config schema waivers
      """)

  @Argument(help: "Which: \(SchemaKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: SchemaKind = .configuration

  func run() throws {
    try Console.report(Array(kind.text.utf8))
  }
}

extension SchemaKind: ExpressibleByArgument {}
