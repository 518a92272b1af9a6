import Foundation

/// A server of `Tests/Servers` on loopback, as a process that ends with the test.
///
/// The script binds a free port and prints it as its first line. What it prints after that can be read by `lines`.
package final class LocalServer: Sendable {
  package let port: Int
  private let process: Process
  private let scratch: TemporaryFolder

  /// `http://127.0.0.1:PORT`.
  package var url: String { "http://127.0.0.1:\(port)" }

  package init(_ script: String, _ arguments: [String] = [], environment: [String: String] = [:]) throws {
    scratch = try TemporaryFolder()
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    process = Process()
    process.executableURL = URL(filePath: Self.python)
    process.arguments = ["-u", Project.file("Tests/Servers/\(script)")] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": scratch.path].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("errors"))
    try process.run()
    var first: Int?
    let deadline = Date(timeIntervalSinceNow: 60)
    while first == nil, process.isRunning, Date() < deadline {
      usleep(10_000)
      let text = try scratch.read("output")
      if text.contains("\n") { first = text.split(separator: "\n").first.flatMap { Int($0) } }
    }
    guard let first else {
      kill(process.processIdentifier, SIGKILL)
      throw NotStarted(script: script, errors: try scratch.read("errors"))
    }
    port = first
  }

  deinit {
    // A thread of the tests blocks most signals, and its children inherit that: they would never see a SIGTERM.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// What the server printed after its port, a line each.
  package var lines: [String] {
    get throws { try scratch.read("output").split(separator: "\n").dropFirst().map(String.init) }
  }

  /// The project's own Python with its packages, once `make setup-tests` has made it.
  package static var python: String {
    let own = Project.file(".venv/bin/python")
    return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/python3"
  }

  package struct NotStarted: Error, CustomStringConvertible {
    package var script: String
    package var errors: String
    package var description: String {
      "\(script) did not start; are its packages there (make setup-tests)? \(errors.suffix(500))"
    }
  }
}
