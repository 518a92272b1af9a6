/// Makes the Swift source that carries the page's style and script into the binary.
///
/// `reports/html/report.css`, `accounts.css` and `report.js` are what people edit; a test says when the generated file is stale.
package enum EmbeddedAssets {
  /// Where the generated file belongs, below the project's folder.
  package static let path = "Sources/Reporting/HTML/ReportAssets+Generated.swift"

  package static func source(style: String, accountsStyle: String, script: String) -> String {
    """
    // Generated from reports/html by `swift run generate`; do not edit.
    // swift-format-ignore-file

    /// The style and the script of the HTML report, constants, so that their digests are.
    enum ReportAssets {
      static let style: Markup = ##\"""
    \(style)
    \"""##

      /// What a page over several accounts has besides.
      static let accountsStyle: Markup = ##\"""
    \(accountsStyle)
    \"""##

      static let script: Markup = ##\"""
    \(script)
    \"""##
    }

    """
  }
}
