import ArgumentParser
import FoundationEssentials
import History
import HTTP
import Rules

/// What makes an audit one of many: its history, who is told of changes, and how quiet it is.
struct NightOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Record the run in a file, made where there is none (`muster history`).", valueName: "file"),
    completion: .file())
  var history: String?

  @Option(
    help: ArgumentHelp(
      "Where something changed since it was last told, post it as JSON to a webhook (http:// or https://, or @FILE that holds the URL), or give it to a shell command's standard input. Needs --history.",
      valueName: "command|url"))
  var onChange: String?

  @Option(
    help: ArgumentHelp(
      "Write metrics for the textfile collector of Prometheus's node exporter.", valueName: "file"),
    completion: .file(extensions: ["prom"]))
  var prometheus: String?

  @Option(
    help: ArgumentHelp(
      "Wait so many seconds for another audit that records to the same history.", valueName: "seconds"))
  var wait = 0

  @Flag(help: "Say nothing but errors, and print no report that no --format asks for.")
  var quiet = false

  func validate() throws {
    if onChange != nil, history == nil {
      throw ValidationError("--on-change needs --history FILE: only there it is known what changed.")
    }
    if wait != 0, history == nil {
      throw ValidationError("--wait is for an audit with --history FILE.")
    }
    for file in [history, prometheus] where file == "" {
      throw ValidationError("--history and --prometheus take the name of a file.")
    }
    if let prometheus, !prometheus.hasSuffix(".prom"), AtomicFile.isNewOrRegular(prometheus) {
      throw ValidationError(
        "--prometheus takes FILE.prom: node_exporter's textfile collector reads no other.")
    }
    if wait < 0 { throw ValidationError("--wait takes a number of seconds from 0 on.") }
  }

  /// Takes the lock and opens the history, before there is anything to lose; an audit that only says what it would ask has none.
  func begin(isDryRun: Bool) throws -> Night {
    if quiet { Console.beQuiet() }
    let recipient = try onChange.map(Recipient.init)
    if let prometheus {
      try AtomicFile.checkPlace(prometheus, of: "--prometheus \(prometheus)")
      try AtomicFile.check(prometheus)
    }
    if let history { try AtomicFile.checkPlace(history, of: "--history \(history)") }
    guard let history, !isDryRun else { return Night(prometheus: prometheus) }
    do throws(HistoryError) {
      let lock = try HistoryLock(history, patience: wait, at: .current)
      return Night(
        history: try HistoryFile(history, for: .record), lock: lock, recipient: recipient,
        prometheus: prometheus)
    } catch {
      throw error.isRefusal ? Refusal("\(error)") : error
    }
  }
}
