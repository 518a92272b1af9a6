import Foundation
import JSON
import TestSupport
import Testing

/// `--history` and `muster history`, as processes.
struct HistoryTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url("history").path
  }

  private func night(_ name: String, _ day: Int, _ options: String...) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(arguments(name, day) + options)
  }

  private func arguments(_ name: String, _ day: Int) -> [String] {
    let date = day < 10 ? "0\(day)" : "\(day)"
    return [
      "audit", "--snapshot", Project.file(account(name)), "--now", "2026-12-\(date)T03:00:00Z", "--rule",
      "root-hardware-mfa", "--rule", "user-console-mfa", "--quiet", "--history", path,
    ]
  }

  private func history(_ arguments: String...) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(["history"] + arguments + ["--history", path])
  }

  /// Runs `muster` by a shell, below a limit that it sets.
  private func shell(_ limit: String, _ arguments: [String]) throws -> (
    status: Int32, output: String, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(limit); exec \"$@\"", "sh", try BuiltBinary.executable.path] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: text, as: UTF8.self), String(decoding: words, as: UTF8.self)
    )
  }

  /// What SQLite itself says of the file.
  private func integrity() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      "-c",
      "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchone()[0])",
      path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `nights are recorded, listed, shown, compared and removed`() throws {
    #expect(try night("healthy", 1).status == 0)
    let second = try night("refused", 2)
    #expect(second.status == 2, "\(second.errors)")
    #expect(second.errors.isEmpty && second.output.isEmpty)
    #expect(try night("healthy", 3).status == 0)

    let list = try JSONParser.parse(Array(try history("list", "--format", "json").output.utf8))
    #expect(list["runs"]?.array?.compactMap { $0["exit_status"]?.integer } == [0, 2, 0])
    #expect(list["runs"]?.array?.compactMap { $0["run"]?.integer } == [1, 2, 3])
    let text = try history("list")
    #expect(text.status == 0 && text.output.contains("2026-12-02T03:00:00Z"))

    let difference = try history("diff", "1", "2")
    #expect(difference.status == 2)
    #expect(difference.output.contains("NO LONGER TOLD"))
    #expect(try history("diff", "2", "latest").status == 0)
    #expect(try history("diff", "1", "3", "--format", "json").output.contains("\"untold\": 0"))

    let shown = try history("show", "2")
    #expect(shown.output.contains("UNKNOWN"))
    #expect(try history("show").output.hasPrefix("Run 3 of 2026-12-03T03:00:00Z"))
    #expect(try history("trend").output.contains("TIME TO FIX"))
    let trend = try JSONParser.parse(Array(try history("trend", "--format", "json").output.utf8))
    #expect(trend["runs"]?.integer == 3)

    #expect(try history("prune", "--keep", "1").status == 0)
    #expect(try history("list").output.split(separator: "\n").count == 2)
    #expect(try history("prune").status == 64)
    #expect(try history("show", "9").status == 64)
    #expect(try BuiltBinary.run("history", "list", "--history", "/nowhere").status == 64)
    #expect(try integrity() == "ok")
  }

  @Test func `pruning says what goes, tries it first, and takes back no account that was not named`() throws {
    for day in 1...3 {
      _ = try night("healthy", day)
      _ = try night("troubled", day)
    }
    let trial = try history("prune", "--keep", "2", "--dry-run")
    #expect(trial.status == 0 && trial.errors == "2 runs would be removed, 4 left\n")
    #expect(trial.output.split(separator: "\n").count == 3 && trial.output.contains("2026-12-01T03:00:00Z"))
    #expect(try history("list").output.split(separator: "\n").count == 7)
    let one = try history("prune", "--keep", "2", "--account", "444455556666")
    #expect(one.errors == "1 run removed, 5 left\n")

    let all = try history("prune", "--after", "2026-11-01T00:00:00Z")
    #expect(all.status == 64 && all.errors.contains("--account 444455556666"))
    #expect(try history("list").output.split(separator: "\n").count == 6)
    let back = try history("prune", "--after", "2026-12-02T12:00:00Z", "--account", "444455556666")
    #expect(back.errors == "1 run removed, 4 left\n")
    #expect(back.output.contains("2026-12-03T03:00:00Z"))
    #expect(try history("prune", "--keep", "1", "--account", "12").status == 64)
  }

  @Test func `a run that is of another account is called that, and where there is none it says so`() throws {
    _ = try night("healthy", 1)
    _ = try night("healthy", 2)
    _ = try night("troubled", 3)
    let across = try history("diff", "1", "3")
    #expect(across.status == 64)
    #expect(across.errors.contains("run 1 is of account 111122223333 and run 3 of 444455556666"))
    let other = try history("show", "1", "--account", "444455556666")
    #expect(other.status == 64)
    #expect(other.errors.contains("run 1 is of account 111122223333, and not of 444455556666"))
    #expect(try history("diff", "1", "latest").status == 0, "the account's latest, and not the file's")

    let backwards = try history("diff", "2", "1")
    #expect(backwards.status == 0 && backwards.errors.contains("run 2 is later than run 1"))
    let unknown = try history("list", "--account", "12")
    #expect(unknown.status == 0 && unknown.errors == "muster: there is no run of account 12 in the history\n")

    for account in ["111122223333", "444455556666"] {
      _ = try history("prune", "--after", "2020-01-01T00:00:00Z", "--account", account)
    }
    for command in ["show", "trend"] {
      let empty = try history(command)
      #expect(empty.status == 64 && empty.errors.contains("there are no runs in the history"))
    }
    let list = try history("list")
    #expect(list.status == 0 && list.errors.contains("there are no runs in the history"))
  }

  @Test func `the reports show the history, and a report made of the assessment shows the same`() throws {
    _ = try night("troubled", 1)
    let json = folder.url("a.json").path
    let html = folder.url("a.html").path
    _ = try night("troubled", 12, "--format", "json=\(json)", "--format", "html=\(html)")
    let page = try folder.read("a.html")
    #expect(page.contains("What failed, over time"))
    let assessment = try JSONParser.parse(Array(try folder.read("a.json").utf8))
    #expect(assessment["history"]?["runs"]?.integer == 2)
    let since = assessment["results"]?.array?.compactMap { $0["failing_since"]?.string }
    #expect(since?.isEmpty == false && since?.allSatisfy { $0 == "2026-12-01T03:00:00Z" } == true)
    let again = try BuiltBinary.run("report", json, "--format", "html")
    #expect(again.output == page)
  }

  @Test func `an audit that finds another one at work says whose it is, or waits for it`() throws {
    let lock = unsafe open("\(path).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    #expect(flock(lock, LOCK_EX) == 0)
    let words = "process 4711, since 2026-12-01T02:00:00Z\n"
    let written = unsafe write(lock, words, words.utf8.count)
    #expect(written == words.utf8.count)
    let refused = try night("healthy", 1)
    #expect(refused.status == 70)
    #expect(refused.errors.contains("process 4711, since 2026-12-01T02:00:00Z"))
    #expect(!FileManager.default.fileExists(atPath: path))

    let waiting = try BuiltBinary.start(arguments("healthy", 1) + ["--wait", "60"])
    // Not as a task: a pool that other tests block would wake it minutes later.
    usleep(500_000)
    close(lock)
    #expect(try waiting.wait().status == 0)
    #expect(try history("list").output.split(separator: "\n").count == 2)
  }

  @Test func `two at once lose nothing`() throws {
    let both = try (1...2).map { _ in try BuiltBinary.start(arguments("healthy", 1) + ["--wait", "60"]) }
    #expect(try both.map { try $0.wait().status } == [0, 0])
    #expect(try history("list").output.split(separator: "\n").count == 3)
  }

  @Test func `a kill at any time leaves whole runs only`() async throws {
    var ended = 0
    for attempt in 0..<12 {
      let running = try BuiltBinary.start(arguments("troubled", 1))
      try await Task.sleep(for: .milliseconds(30 * (attempt + 1)))
      running.kill()
      let status = try running.wait().status
      #expect([1, -9].contains(status), "a kill may not be in the way of the next run")
      if status > 0 { ended += 1 }
    }
    #expect(try night("troubled", 1).status == 1)
    #expect(try integrity() == "ok")
    let runs = try history("list").output.split(separator: "\n").count - 1
    #expect(runs >= ended + 1)
    for run in 1...runs { #expect(try history("show", "\(run)").output.contains("FAIL (")) }
  }

  @Test func `a later version's file, and one that is none, are refused before anything is asked`() throws {
    #expect(try night("healthy", 1).status == 0)
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      "-c",
      "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute(\"INSERT INTO grdb_migrations VALUES ('v99')\"); d.commit()",
      path,
    ]
    try process.run()
    process.waitUntilExit()
    let before = try Data(contentsOf: URL(filePath: path))
    let answer = try night("healthy", 2)
    #expect(answer.status == 64)
    #expect(answer.errors.contains("later version of muster"))
    #expect(try history("list").status == 64)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)

    try folder.write(String(repeating: "notes of mine\n", count: 500), to: "history")
    #expect(try night("healthy", 2).status == 64)
    #expect(try folder.read("history").hasPrefix("notes of mine"))
  }

  @Test func `a full disk loses the run and not the report, and is no success`() throws {
    let full = try shell("ulimit -f 100", arguments("healthy", 1) + ["--format", "json"])
    #expect(full.status == 70, "\(full.errors)")
    #expect(full.errors.contains("cannot be used"))
    #expect(full.errors.contains("limit of file sizes"))
    let first = try? JSONParser.parse(Array(full.output.utf8))
    // The file could not even be made: then there is no report to lose, for nothing was asked.
    #expect(full.output.isEmpty || first != nil)

    #expect(try night("healthy", 1).status == 0)
    let later = try shell("ulimit -f 4", arguments("healthy", 2) + ["--format", "json"])
    #expect(later.status == 70, "\(later.errors)")
    let assessment = try JSONParser.parse(Array(later.output.utf8))
    #expect(assessment["notes"]?.array?.contains { $0.string?.contains("cannot be used") == true } == true)
    #expect(assessment["history"] == nil)
    #expect(try integrity() == "ok")
    #expect(try history("list").output.split(separator: "\n").count == 2)
    #expect(try night("healthy", 2).status == 0)
  }

  @Test func `evidence of no known account is judged and not recorded`() throws {
    let answer = try night("mixed", 1, "--format", "json")
    #expect(answer.status == 70)
    #expect(answer.errors.contains("no evidence says which account"))
    #expect(answer.output.contains("no evidence says which account"))
  }

  @Test func `a folder that is not there is found out before the account is judged`() throws {
    let answer = try BuiltBinary.run(
      "audit", "--snapshot", Project.file(account("healthy")), "--history", "/nowhere/history")
    #expect(answer.status == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("--history /nowhere/history: there is no folder /nowhere"))
  }
}
