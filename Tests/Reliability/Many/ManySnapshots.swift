import Evidence
import Foundation
import IAM
import Reporting
import Rules

/// Judges snapshots again and again in one process, and says how much memory it takes as it goes.
///
/// Usage: `many-snapshots COUNT FOLDER…`. Exits 1 where the last tenth of the runs needed over a tenth more memory than the first.
@main
struct ManySnapshots {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let count = arguments.first.flatMap({ Int($0) }), count >= 10, arguments.count > 1 else {
      print("usage: many-snapshots COUNT FOLDER…")
      exit(64)
    }
    let folders = Array(arguments.dropFirst())
    let library = BuiltIn.library
    let plan = try library.plan(SelectionRequest(benchmarks: ["all"]))
    var early = 0
    var late = 0
    var bytes = 0
    for number in 1...count {
      let folder = folders[number % folders.count]
      let account = try Snapshot.read(at: folder)
      guard let now = account.collection.at else {
        print("\(folder) does not say when it was collected")
        exit(64)
      }
      let assessor = Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
      let options = AssessmentOptions(
        toolVersion: "0", now: now, asOfCollection: true, threshold: .low,
        listing: .all)
      bytes += AssessmentDocument.encode(try assessor.assess(account, plan: plan, options: options)).count
      guard number.isMultiple(of: count / 10) else { continue }
      let memory = try resident()
      if early == 0 { early = memory }
      late = memory
      print("\(number) snapshots: \(memory / 1024) MB in use")
    }
    print("\(count) assessments, \(bytes / 1_000_000) MB of JSON")
    if late > early + early / 10 { exit(1) }
  }

  /// The process's resident memory in kilobytes, as /proc tells it.
  private static func resident() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
