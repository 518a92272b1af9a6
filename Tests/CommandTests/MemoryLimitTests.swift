import Foundation
import TestSupport
import Testing

/// SQL that collects more than SQLite may take: in a process of its own, because whatever runs beside it would go without.
struct MemoryLimitTests {
  @Test func `a sort of short rows ends at the limit of memory and not of the machine`() throws {
    let long = String(repeating: "n", count: 400)
    let sql = """
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000)
      SELECT i || '\(long)' AS t FROM n ORDER BY t
      """
    let run = try BuiltBinary.run([
      "query", sql, "--snapshot", Project.file("Tests/Fixtures/accounts/healthy"),
    ])
    #expect(run.status == 64)
    #expect(run.errors.contains("stopped: it needs too much memory"))
    #expect(run.output.isEmpty)
  }
}
