import ArgumentParser
import CLibMalloc
import Glibc
import Reporting
import Rules
import Spelling

/// The command line: options, one call into the targets below, an exit status.
@main
struct Muster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "Does your AWS account pass muster? Audits its IAM set-up against best-practice rules.",
    discussion: """
      EXAMPLE
        $ muster audit --snapshot Tests/Fixtures/accounts/healthy --as-of-collection

      EXIT STATUS
        0   nothing at or above the threshold failed
        1   something did
        2   could not tell: evidence is missing
        64  usage, a refused file, no snapshot, or no credentials
        70  everything else
      """,
    version: version,
    subcommands: [
      Audit.self, Collect.self, Query.self, Simulate.self, Paths.self, Can.self, WhoCan.self, LintPolicy.self,
      RulesCommand.self, WaiversCommand.self, ConfigCommand.self, Report.self, Diff.self, HistoryCommand.self,
      Verify.self, KeysCommand.self,
    ])

  static let version = "0.1.0"

  static func main() {
    // A reader that goes away is an unwritable report (70), not a death by signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that may not grow further.
    signal(SIGXFSZ, SIG_IGN)
    // A thread's heap grows by 64 MB of addresses at a time, and what was freed is used again: the C library would ask the kernel for
    // each page of a large account, and give back what it needs a moment later.
    _ = mallopt(M_TOP_PAD, 64 << 20)
    _ = mallopt(M_MMAP_THRESHOLD, 32 << 20)
    _ = mallopt(M_TRIM_THRESHOLD, 512 << 20)
    SQLiteMemory.confine()
    // Swift reads the arguments from there. Without them a gate would print the help, and pass.
    if CommandLine.arguments.isEmpty {
      fail(Refusal("the arguments cannot be read: /proc is not mounted here"), status: 70)
    }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitCode {
      leave(status.rawValue)
    } catch let error as Refusal {
      fail(error, status: 64)
    } catch {
      // ArgumentParser knows its own errors: help and version exit 0, a usage error 64. All others are ours: 70.
      if exitCode(for: error) == .failure { fail(error, status: 70) }
      if let refusal = unknownSubcommand(CommandLine.arguments.dropFirst().first) {
        fail(refusal, status: 64)
      }
      // The parser's words are its own, but it repeats arguments, in which anything may stand.
      if exitCode(for: error) == .validationFailure {
        for line in visible(fullMessage(for: error)) { Console.say(line) }
        leave(exitCode(for: error).rawValue)
      }
      exit(withError: error)
    }
  }

  /// What to say where the first argument is no subcommand, which ArgumentParser calls unexpected and no more.
  private static func unknownSubcommand(_ name: String?) -> Refusal? {
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard let name, !name.hasPrefix("-"), !names.contains(name) else { return nil }
    let near = NearestName.suggestion(for: name, in: names)
    return Refusal(
      "there is no subcommand '\(name)'" + (near.isEmpty ? "; `muster --help` lists them" : near))
  }

  /// The lines of a message of the parser, with the arguments in it made visible.
  private static func visible(_ message: String) -> [String] {
    var message = message
    for argument in CommandLine.arguments.dropFirst() {
      for part in [Substring(argument)] + argument.split(separator: "=", maxSplits: 1).dropFirst() {
        let shown = VisibleText.line(String(part))
        if shown != part { message = message.replacing(part, with: shown) }
      }
    }
    return message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func fail(_ error: any Error, status: Int32) -> Never {
    guard let refusal = error as? Refusal else {
      Console.say("muster: \(error)")
      leave(status)
    }
    for (index, line) in refusal.lines.enumerated() { Console.say(index == 0 ? "muster: \(line)" : line) }
    leave(status)
  }

  /// Ends the process without the libraries' own ends, which pull the ground from under a thread that still reads a snapshot.
  static func leave(_ status: Int32) -> Never {
    fflush(nil)
    _exit(status)
  }
}

/// What the caller has to change before the command can do anything: exit status 64.
struct Refusal: Error, CustomStringConvertible {
  /// Each on a line of its own; a line break in one of them came from outside.
  let lines: [String]

  var description: String { lines.joined(separator: "\n") }

  init(_ description: String) { lines = [description] }

  init(_ errors: RuleFileErrors) { lines = errors.errors.map(\.description) }
}
