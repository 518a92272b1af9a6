extension ActionCatalogue {
  /// Where the catalogue is kept as part of the binary, below the project's folder.
  package static let sourcePath = "Sources/IAM/Actions/EmbeddedActions+Generated.swift"

  /// Swift source that holds the text of `rules/actions/actions.txt`.
  package static func source(actions: String) -> String {
    let text = actions.last == "\n" ? String(actions.dropLast()) : actions
    return """
      // Generated from rules/actions/actions.txt by `make generate`.
      // swift-format-ignore-file

      /// The text of the catalogue of actions that is part of the binary.
      enum EmbeddedActions {
        static let text: StaticString = #\"""
      \(text)
      \"""#
      }

      """
  }
}
