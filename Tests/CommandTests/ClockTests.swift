import TestSupport
import Testing

/// The clock beside the evidence: not before it, and told where it is long after it.
struct ClockTests {
  private func run(_ command: String, _ arguments: String...) throws -> BuiltBinary.Answer {
    try BuiltBinary.run(
      [command, "--snapshot", Project.file(account("troubled"))]
        + (command == "audit" ? ["--no-config", "--rule", "user-access-key-rotated"] : []) + arguments)
  }

  @Test func `evidence is not judged by a clock that is before it`() throws {
    for time in ["2010-01-01", "2026-11-21T00:00:00Z", "2026-11-22T01:54:00Z"] {
      let answer = try run("audit", "--now", time)
      #expect(answer.status == 64, "\(time)")
      #expect(
        answer.errors.hasPrefix("muster: the evidence is of 2026-11-22T02:00:00Z and would be judged as of "),
        "\(answer.errors)")
      #expect(answer.output.isEmpty)
    }
    #expect(try run("audit", "--now", "2026-11-22T01:56:00Z").status == 1, "clocks differ a little")
    #expect(try run("audit", "--as-of-collection").status == 1)
    #expect(try run("query", "--now", "2010-01-01", "select 1").status == 64)
  }

  @Test func `asking AWS now and judging by an earlier clock is refused before any call`() throws {
    let answer = try BuiltBinary.run(
      "audit", "--no-config", "--now", "2010-01-01", "--endpoint-url", "http://127.0.0.1:9")
    #expect(answer.status == 64)
    #expect(answer.errors.contains("would be judged as of 2010-01-01T00:00:00Z"))
  }

  @Test func `the last line says how old evidence of another day is`() throws {
    #expect(
      try run("audit", "--now", "2026-12-10T03:00:00Z").errors.contains("; the evidence is 18 days old"))
    #expect(try run("audit", "--now", "2026-11-23T02:00:00Z").errors.contains("; the evidence is 1 day old"))
    #expect(try !run("audit", "--now", "2026-11-23T01:00:00Z").errors.contains("old (exit"))
    #expect(try !run("audit", "--as-of-collection").errors.contains("the evidence is"))
  }
}
