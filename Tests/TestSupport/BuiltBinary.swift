package import Foundation

/// Runs the built `muster` as its users do: a process with arguments, output and an exit status.
package enum BuiltBinary {
  package struct Answer: Sendable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  /// Runs `muster` and waits for it; `environment` adds to a small fixed one, so that the caller's settings play no part.
  package static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Answer {
    try run(arguments, input: input, environment: environment, in: folder)
  }

  package static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Answer {
    try start(arguments, input: input, environment: environment, in: folder).wait()
  }

  /// Starts `muster` for tests that do something to it before it ends.
  package static func start(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Running {
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "input")
    try scratch.write("", to: "output")
    try scratch.write("", to: "errors")
    let process = Process()
    process.executableURL = try executable
    process.arguments = arguments
    // What `make sanitize` tells the sanitizers holds for the binary too.
    let sanitizing = ProcessInfo.processInfo.environment.filter {
      ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
    }
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "UTC"].merging(sanitizing) { $1 }
      .merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    // Files and not pipes: a report can be larger than a pipe holds.
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("errors"))
    try process.run()
    return Running(process: process, scratch: scratch)
  }

  /// One `muster` that runs.
  package struct Running {
    fileprivate let process: Process
    fileprivate let scratch: TemporaryFolder

    /// Ctrl-C.
    package func interrupt() { process.interrupt() }

    /// What a machine that goes out does: nothing is put in order.
    package func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

    package func wait() throws -> Answer {
      process.waitUntilExit()
      return Answer(
        status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
        output: try scratch.read("output"),
        errors: try scratch.read("errors"))
    }
  }

  /// The binary lies beside the test runner, in the build's folder.
  package static var executable: URL {
    get throws {
      let folder = try URL(filePath: FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        .deletingLastPathComponent()
      let binary = folder.appending(path: "muster")
      guard FileManager.default.isExecutableFile(atPath: binary.path) else {
        throw MissingBinary(path: binary.path)
      }
      return binary
    }
  }

  package struct MissingBinary: Error, CustomStringConvertible {
    package var path: String
    package var description: String { "\(path) is not there; build it first: swift build" }
  }
}
