/// The files of Muster that people write, each with a JSON Schema (draft 07: what editors' YAML servers read) for help while typing.
package enum SchemaKind: String, CaseIterable, Sendable {
  /// `muster.yaml`.
  case configuration
  case rule
  case benchmark
  /// `parameters.yaml` of a folder of rules.
  case parameters
  case waivers
  case attestations

  /// Below the project's folder.
  package var path: String { "rules/schema/\(rawValue).schema.json" }

  /// The schema's JSON text, from the binary.
  package var text: String {
    switch self {
    case .configuration: EmbeddedSchemas.configuration
    case .rule: EmbeddedSchemas.rule
    case .benchmark: EmbeddedSchemas.benchmark
    case .parameters: EmbeddedSchemas.parameters
    case .waivers: EmbeddedSchemas.waivers
    case .attestations: EmbeddedSchemas.attestations
    }
  }

  /// Where the Swift source with all of them belongs, below the project's folder.
  package static let sourcePath = "Sources/Configuration/EmbeddedSchemas+Generated.swift"

  /// The source, given the schemas as they are in `rules/schema`.
  package static func source(_ text: (SchemaKind) throws -> String) rethrows -> String {
    let members = try allCases.map { kind in
      "  static let \(kind.rawValue) = ###\"\"\"\n\(try text(kind))\n\"\"\"###\n"
    }
    return """
      // Generated from rules/schema by `make generate`.
      // swift-format-ignore-file

      /// The schemas as part of the binary, for whoever has no checkout.
      enum EmbeddedSchemas {
      \(members.joined(separator: "\n"))}

      """
  }
}
