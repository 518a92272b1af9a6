import Foundation
import TestSupport
import Testing

/// What `make install` puts on a machine is of use there, and goes again.
struct InstallTests {
  @Test func `completions complete, and every command has its page of the manual`() throws {
    let scratch = try TemporaryFolder()
    try install(in: scratch)
    let answer = try run(Project.file("Tests/check_install"), scratch.path)
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test func `a completion, a page or a macro that is missing is noticed`() throws {
    let scratch = try TemporaryFolder()
    try install(in: scratch)
    let page = "share/man/man1/muster-audit.1"
    try scratch.write(try scratch.read(page).replacing(".Sh NAME\n", with: ".Sh NAME\n.El\n"), to: page)
    try FileManager.default.removeItem(at: scratch.url("share/man/man1/muster-diff.1"))
    try scratch.write("_muster() { COMPREPLY=(); }\n", to: "share/bash-completion/completions/muster")
    let answer = try run(Project.file("Tests/check_install"), scratch.path)
    #expect(answer.status == 1)
    for complaint in ["bash, muster au: expected audit", "diff has no page", "muster-audit.1:"] {
      #expect(answer.text.contains(complaint), "overlooked: \(complaint); \(answer.text)")
    }
  }

  @Test func `what was installed goes again, and nothing else`() throws {
    let scratch = try TemporaryFolder()
    try install(in: scratch)
    try scratch.write("of another program", to: "share/man/man1/musterman.1")
    let answer = try run(Project.file("deploy/packaging/uninstall"), scratch.path)
    #expect(answer.status == 0, "\(answer.text)")
    let left = try run("/usr/bin/find", scratch.path, "-type", "f")
    #expect(left.text == "\(scratch.path)/share/man/man1/musterman.1\n")
  }

  @Test func `the scripts that pack are sound`() throws {
    let scripts = [
      "deploy/packaging/deb", "deploy/packaging/install", "deploy/packaging/notices",
      "deploy/packaging/release",
      "deploy/packaging/static-libraries",
      "deploy/packaging/uninstall", "Tests/check_install", "Tests/check_packages",
    ]
    let answer = try run("/usr/bin/shellcheck", scripts.map(Project.file))
    #expect(answer.status == 0, "\(answer.text)")
  }

  private func install(in folder: TemporaryFolder) throws {
    let answer = try run(
      Project.file("deploy/packaging/install"), try BuiltBinary.executable.path, folder.path)
    try #require(answer.status == 0, "\(answer.text)")
  }

  private func run(_ program: String, _ arguments: String...) throws -> (status: Int32, text: String) {
    try run(program, arguments)
  }

  /// Runs a program; the text is all that it prints.
  private func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let scratch = try TemporaryFolder()
    try scratch.write("", to: "output")
    let output = try FileHandle(forWritingTo: scratch.url("output"))
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try scratch.read("output"))
  }
}
