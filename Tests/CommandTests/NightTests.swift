import Foundation
import JSON
import TestSupport
import Testing

/// `--quiet`, `--on-change` and `--prometheus`: an audit that nobody watches.
struct NightTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url("history").path
  }

  private func night(_ name: String, _ day: Int, _ options: String...) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(
      [
        "audit", "--snapshot", Project.file(account(name)), "--now", "2026-12-0\(day)T03:00:00Z", "--rule",
        "root-hardware-mfa", "--quiet", "--history", path,
      ] + options)
  }

  private func posts(_ server: LocalServer) throws -> [JSONValue] {
    try server.lines.map { try JSONParser.parse(Array($0.utf8)) }
  }

  @Test func `quiet says nothing, and prints what is asked for`() throws {
    let silent = try night("troubled", 1)
    #expect(silent.status == 1)
    #expect(silent.output.isEmpty && silent.errors.isEmpty)
    #expect(try night("troubled", 2, "--format", "json").output.hasPrefix("{"))
    let wrong = try BuiltBinary.run("audit", "--quiet", "--snapshot", "/nowhere")
    #expect(wrong.status == 64 && !wrong.errors.isEmpty)
  }

  @Test func `a webhook hears of the first run and of changes, each once, in the published form`() throws {
    let server = try LocalServer("webhook_server.py")
    let hook = "\(server.url)/services/T0/SECRET"
    #expect(try night("healthy", 1, "--on-change", hook).status == 0)
    #expect(try night("healthy", 2, "--on-change", hook).status == 0)
    let changed = try night("refused", 3, "--on-change", hook)
    #expect(changed.status == 2 && changed.errors.isEmpty)
    #expect(try night("refused", 4, "--on-change", hook).status == 2)
    let posts = try posts(server)
    #expect(posts.count == 2)
    #expect(posts[0]["body"]?["first_run"]?.bool == true)
    #expect(posts[0]["headers"]?["Content-Type"]?.string == "application/json")
    #expect(posts[0]["headers"]?["User-Agent"]?.string?.hasPrefix("muster/") == true)
    #expect(posts[1]["body"]?["summary"]?["untold"]?.integer == 1)
    #expect(posts[1]["body"]?["changes"]?.array?.count == 1)
    #expect(posts[1]["body"]?["text"]?.string?.contains("1 no longer told") == true)
    for post in posts {
      var json = JSONWriter()
      json.value(post["body"] ?? .null)
      try folder.write(Data(json.bytes), to: "post.json")
      try validate(folder.url("post.json"))
    }
  }

  private func validate(_ file: URL) throws {
    // The validator takes one document a line.
    var line = JSONWriter(indented: false)
    line.value(try JSONParser.parse(Array(try Data(contentsOf: file))))
    line.endLine()
    let input = folder.url("line.json")
    try Data(line.bytes).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      Project.file("Tests/validate_schema.py"), Project.file("reports/schema/difference-v1.schema.json"),
    ]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
  }

  @Test func `a webhook that fails is tried again, then told the next night, and its URL stays a secret`()
    throws
  {
    let server = try LocalServer("webhook_server.py", ["503", "429", "200", "400", "redirect", "200"])
    let hook = "\(server.url)/services/T0/SECRET"
    let first = try night("healthy", 1, "--on-change", hook)
    #expect(first.status == 0 && first.errors.isEmpty)
    #expect(try posts(server).compactMap { $0["status"]?.string } == ["503", "429", "200"])

    for (day, words) in [(2, "it answered 400"), (3, "it redirects (302)")] {
      let failed = try night("refused", day, "--on-change", hook)
      #expect(failed.status == 2, "a message that does not arrive fails no audit")
      #expect(failed.errors.contains("127.0.0.1"))
      #expect(failed.errors.contains(words))
      #expect(!failed.errors.contains("SECRET") && !failed.errors.contains("services"))
    }
    let arrived = try night("refused", 4, "--on-change", hook)
    #expect(arrived.errors.isEmpty)
    let last = try #require(try posts(server).last)
    #expect(last["body"]?["text"]?.string?.contains("2 earlier notices did not arrive") == true)
    #expect(last["body"]?["changes"]?.array?.count == 1)
    #expect(last["path"]?.string == "/services/T0/SECRET")
    #expect(try night("refused", 5, "--on-change", hook).status == 2)
    #expect(try posts(server).count == 6)
  }

  @Test func `a server that is not there costs the audit nothing but its time`() throws {
    let answer = try night("healthy", 1, "--on-change", "http://127.0.0.1:1/SECRET")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("the next audit tells it again"))
    #expect(!answer.errors.contains("SECRET"))
  }

  @Test func `a command gets the change on its standard input, and what it prints is no report`() throws {
    let notice = folder.url("notice.json").path
    let command =
      "cat > '\(notice)'; echo printed; echo \"$MUSTER_ACCOUNT $MUSTER_EXIT_STATUS $MUSTER_RUN\" >> '\(notice).env'"
    let first = try night("healthy", 1, "--on-change", command)
    #expect(first.status == 0 && first.output.isEmpty && first.errors == "printed\n")
    _ = try night("refused", 2, "--on-change", command)
    let json = try JSONParser.parse(Array(try folder.read("notice.json").utf8))
    #expect(json["changes"]?.array?.first?["kind"]?.string == "untold")
    let id = try #require(json["account"]?["id"]?.string)
    #expect(try folder.read("notice.json.env") == "\(id) 0 1\n\(id) 2 2\n")
  }

  @Test func `a command that fails, or does not read, fails no audit and is run again`() throws {
    let failed = try night("healthy", 1, "--on-change", "echo broken >&2; exit 3")
    #expect(failed.status == 0)
    #expect(failed.errors.contains("broken") && failed.errors.contains("it exited with status 3"))
    let killed = try night("healthy", 2, "--on-change", "kill -9 $$")
    #expect(killed.errors.contains("signal 9"))
    #expect(try night("healthy", 3, "--on-change", "true").errors.isEmpty)
    #expect(try night("healthy", 4, "--on-change", "exit 3").errors.isEmpty, "nothing changed")
  }

  @Test func `root's MFA that was off for a night is told, though nobody could be told that night`() throws {
    let root = try UnguardedRoot()
    let notice = folder.url("notice.json").path
    func night(_ path: String, _ day: Int, _ command: String, _ options: String...) throws
      -> BuiltBinary.Answer
    {
      try BuiltBinary.run(
        [
          "audit", "--snapshot", path, "--now", "2026-12-0\(day)T03:00:00Z", "--rule", "root-mfa-enabled",
          "--rule", "root-no-access-keys", "--quiet", "--history", self.path, "--on-change", command,
        ] + options)
    }
    let healthy = Project.file(account("healthy"))
    _ = try night(healthy, 1, "true")
    #expect(try night(root.path, 2, "exit 1").status == 1)
    #expect(try night(healthy, 3, "cat >'\(notice)'", "--redact").status == 0)
    let json = try JSONParser.parse(Array(try folder.read("notice.json").utf8))
    #expect(
      json["text"]?.string?.hasSuffix(
        "• came and went, critical: The root user has MFA (failed from 2026-12-02T03:00:00Z to 2026-12-03T03:00:00Z)"
      )
        == true)
    #expect(json["came_and_went"]?.array?.count == 1)
    #expect(!(try folder.read("notice.json").contains("111122223333")), "what came and went is redacted too")
    try validate(folder.url("notice.json"))

    _ = try night(root.path, 4, "true")
    _ = try night(root.path, 5, "cat >'\(notice)'", "--exclude", "root-mfa-enabled")
    #expect(try folder.read("notice.json").contains("1 failing result is no longer judged."))
    try validate(folder.url("notice.json"))
  }

  @Test func `pruning keeps what a notice that did not arrive is measured against, and says so`() throws {
    _ = try night("healthy", 1, "--on-change", "true")
    _ = try night("refused", 2, "--on-change", "false")
    let pruned = try BuiltBinary.run("history", "prune", "--keep", "1", "--history", path)
    #expect(pruned.status == 0 && pruned.output.isEmpty)
    #expect(
      pruned.errors.contains("1 run of account")
        && pruned.errors.contains("a notice of what changed since did not arrive"))
    #expect(pruned.errors.hasSuffix("0 runs removed, 2 left\n"))
    let notice = folder.url("notice.json").path
    _ = try night("refused", 3, "--on-change", "cat >'\(notice)'")
    #expect(try folder.read("notice.json").contains("1 no longer told"))
    let again = try BuiltBinary.run("history", "prune", "--keep", "1", "--history", path)
    #expect(again.errors == "2 runs removed, 1 left\n")
  }

  @Test func `the recipient may stand in a file, and has to be one`() throws {
    let server = try LocalServer("webhook_server.py")
    try folder.write("\(server.url)/SECRET\n", to: "hook")
    #expect(try night("healthy", 1, "--on-change", "@\(folder.url("hook").path)").status == 0)
    #expect(try posts(server).count == 1)
    #expect(try night("healthy", 1, "--on-change", "@/nowhere").status == 64)
    #expect(try night("healthy", 1, "--on-change", "http://").status == 64)
    let alone = try BuiltBinary.run("audit", "--on-change", "true")
    #expect(alone.status == 64 && alone.errors.contains("needs --history"))
  }

  @Test func `what cannot be written where it is to be is refused before anything is asked or recorded`()
    throws
  {
    for (options, words) in [
      (["--prometheus", "/nowhere/x.prom"], "--prometheus /nowhere/x.prom: there is no folder /nowhere"),
      (["--history", "/nowhere/x"], "--history /nowhere/x: there is no folder /nowhere"),
      (["--format", "json=/nowhere/x.json"], "--format json=/nowhere/x.json: there is no folder /nowhere"),
      (["--format", "json=/dev/null/x.json"], "--format json=/dev/null/x.json: /dev/null is no folder"),
      (["--prometheus", folder.url("metrics.txt").path], "--prometheus takes FILE.prom"),
    ] {
      let answer = try BuiltBinary.run(
        ["audit", "--snapshot", Project.file(account("healthy")), "--rule", "root-mfa-enabled"] + options)
      #expect(answer.status == 64 && answer.output.isEmpty, "\(options)")
      #expect(answer.errors.contains(words), "\(answer.errors)")
    }
    let nowhere = try night("healthy", 1, "--prometheus", "/dev/null")
    #expect(nowhere.status == 0, "no file that a collector would pass by")
  }

  @Test func `a URL that is misspelt, or of another kind, is no command, and stays a secret`() throws {
    for url in ["ftp://x/SECRET", "htps://x/SECRET", " HTPS://x/SECRET", "slack+v2://x/SECRET"] {
      let answer = try night("healthy", 1, "--on-change", url)
      #expect(answer.status == 64, "\(url)")
      #expect(answer.errors.contains("https://") && !answer.errors.contains("SECRET"), "\(answer.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    try folder.write("htp://x/SECRET\n", to: "hook")
    #expect(try night("healthy", 1, "--on-change", "@\(folder.url("hook").path)").status == 64)
    #expect(try night("healthy", 1, "--on-change", "echo see https://x/y").errors == "see https://x/y\n")
  }

  @Test func `the exporter, which is somebody else, can read the metrics whatever the mask`() throws {
    let metrics = folder.url("muster.prom").path
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", "umask 077; exec \"$@\"", "sh", try BuiltBinary.executable.path, "audit", "--snapshot",
      Project.file(account("healthy")), "--rule", "root-mfa-enabled", "--quiet", "--prometheus", metrics,
      "--format", "json=\(folder.url("a.json").path)",
    ]
    try process.run()
    process.waitUntilExit()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(metrics) == 0o644)
    #expect(try mode(folder.url("a.json").path) == 0o600)
  }

  @Test func `Prometheus's own reader takes the metrics, and a run that was not recorded is no success`()
    throws
  {
    let metrics = folder.url("muster.prom").path
    #expect(try night("troubled", 1, "--prometheus", metrics).status == 1)
    _ = try night("troubled", 3, "--prometheus", metrics)
    let text = try folder.read("muster.prom")
    #expect(
      text.contains("muster_oldest_finding_age_seconds{account=\"444455556666\",severity=\"high\"} 172800\n"))
    #expect(text.contains("muster_exit_status{account=\"444455556666\"} 1\n"))
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [Project.file("Tests/validate_report.py"), "prometheus"]
    process.standardInput = try FileHandle(forReadingFrom: folder.url("muster.prom"))
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let answer = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(answer)")
    #expect(answer.contains("muster_findings"))

    // An earlier time than the last run's cannot be recorded.
    let success = try #require(text.split(separator: "\n").first { $0.hasPrefix("muster_last_success") })
    try folder.write(
      text.replacing(
        success, with: "muster_last_success_timestamp_seconds{account=\"444455556666\"} 1700000000"),
      to: "muster.prom")
    #expect(try night("troubled", 2, "--prometheus", metrics).status == 70)
    let after = try folder.read("muster.prom")
    #expect(after.contains("muster_last_success_timestamp_seconds{account=\"444455556666\"} 1700000000\n"))
  }
}
