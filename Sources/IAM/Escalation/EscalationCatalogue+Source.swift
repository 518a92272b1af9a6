extension EscalationCatalogue {
  /// Where the catalogue is kept as part of the binary, below the project's folder.
  package static let sourcePath = "Sources/IAM/Escalation/EmbeddedEscalation+Generated.swift"

  /// Swift source that holds the text of `rules/escalation/paths.json`.
  package static func source(paths: String) -> String {
    let text = paths.last == "\n" ? String(paths.dropLast()) : paths
    return """
      // Generated from rules/escalation/paths.json by `make generate`.
      // swift-format-ignore-file

      /// The text of the catalogue that is part of the binary.
      enum EmbeddedEscalation {
        static let paths = #\"""
      \(text)
      \"""#
      }

      """
  }
}
