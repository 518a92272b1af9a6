import Glibc
import Reporting
import Synchronization

/// The two streams of the command: the report goes to stdout, everything for people to stderr.
enum Console {
  /// Writes a report to stdout, whole.
  static func report(_ bytes: [UInt8]) throws(OutputError) {
    try report { $0.take(bytes) }
  }

  /// The same of what `make` gives piece by piece.
  static func report(_ make: (BackgroundWriter) -> Void) throws(OutputError) {
    try AtomicFile.write(to: STDOUT_FILENO, named: "standard output", make)
  }

  private static let quiet = Atomic<Bool>(false)

  /// Whether only errors are said: what a scheduler mails has to mean something.
  static var isQuiet: Bool { quiet.load(ordering: .relaxed) }

  static func beQuiet() { quiet.store(true, ordering: .relaxed) }

  /// Says something that is no error, if anybody wants to hear it.
  static func note(_ text: String) {
    if !isQuiet { say(text) }
  }

  /// Says something to people, on one line: control characters in it are made visible, and line breaks too, because what comes after
  /// one would stand at the beginning of a line, where a pipeline takes commands.
  static func say(_ text: String) {
    let line = Array("\(VisibleText.line(text))\n".utf8)
    // Nobody is left to tell if stderr itself is gone.
    try? AtomicFile.write(line, to: STDERR_FILENO, named: "standard error")
  }

  /// Says on a terminal how far long work is, on one line that the next call overwrites; a log gets nothing.
  static func progress(_ text: String) {
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    try? AtomicFile.write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO, named: "standard error")
  }

  /// What the terminal on stdout can show: colour where `NO_COLOR` is not set, and its width.
  static var style: ReportStyle {
    guard let width = terminalWidth else { return .plain }
    return ReportStyle(isColoured: !hasValue("NO_COLOR"), width: width)
  }

  /// The columns of the terminal on stdout; nil where there is none.
  static var terminalWidth: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    let isKnown = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : ReportStyle.plain.width
  }

  private static func hasValue(_ variable: String) -> Bool {
    guard let value = unsafe getenv(variable) else { return false }
    return unsafe value.pointee != 0
  }
}
