import Glibc
import Reporting
import Rules

/// The line on stderr that ends every audit: whether it passed, why, and the exit status.
///
/// It is there whatever the formats are and whoever listens, so that a log ends with the reason. The text report ends with the same
/// sentence; only where somebody sees both on one terminal it is not said twice.
enum LastLine {
  static func say(of assessment: Assessment, _ output: OutputOptions, _ selection: SelectionSettings) {
    if output.printsText, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1 { return }
    Console.note("muster: \(assessment.lastLine(selection.origins))")
  }
}
