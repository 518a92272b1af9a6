import Foundation

/// One of the project's Python checks over bytes of a report.
///
/// Without Python's packages the test that asks fails, for nothing else would notice a report that nobody can read.
package enum PythonCheck {
  package static func run(_ script: String, _ argument: String, input bytes: [UInt8]) throws -> (
    status: Int32, text: String
  ) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Project.file(script), argument]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// Validates JSON documents, each by itself, against a schema of the project.
  package static func validate(_ documents: [[UInt8]], schema: String) throws -> (status: Int32, text: String)
  {
    let lines = documents.flatMap { $0.filter { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")] }
    return try run("Tests/validate_schema.py", Project.file(schema), input: lines)
  }
}
