/// What the terminal can show; the console decides it, a reporter is told.
package struct ReportStyle: Equatable, Sendable {
  package var isColoured: Bool
  /// In columns; text is wrapped to it, never below 40.
  package var width: Int

  package init(isColoured: Bool, width: Int) {
    self.isColoured = isColoured
    self.width = width
  }

  /// Eighty columns without colour: what a file and a log get.
  package static let plain = ReportStyle(isColoured: false, width: 80)
}
