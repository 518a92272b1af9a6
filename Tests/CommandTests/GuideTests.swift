import Foundation
import TestSupport
import Testing

/// The guide to writing rules does what it says: every file is loaded and tried, every command is run.
struct GuideTests {
  /// A fenced block of a page.
  private struct Block {
    var language: String
    var line: Int
    var text: String
  }

  private static let page = "docs/writing-rules.md"

  @Test func `every snippet of the guide works as it is written`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: URL(filePath: Project.file("Tests/Fixtures/accounts/troubled")), to: folder.url("snapshot"))
    try FileManager.default.createDirectory(at: folder.url("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.url("bin/muster"), withDestinationURL: BuiltBinary.executable)
    let blocks = blocks(of: try Project.text(of: Self.page))
    #expect(blocks.count > 15)
    for block in blocks {
      switch block.language {
      case "yaml": try tryFile(block, in: folder)
      case "console": try tryCommands(block, in: folder)
      default: Issue.record("\(Self.page):\(block.line): no test tries a block of \(block.language)")
      }
    }
  }

  private func blocks(of page: String) -> [Block] {
    var blocks: [Block] = []
    var open: Block?
    for (index, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open { blocks.append(block) }
        open = open == nil ? Block(language: String(line.dropFirst(3)), line: index + 1, text: "") : nil
      } else {
        open?.text += line + "\n"
      }
    }
    #expect(open == nil, "a block does not end")
    return blocks
  }

  /// `# PATH` begins a whole file, `# in PATH` fields that replace those of a file that is there.
  private func tryFile(_ block: Block, in folder: TemporaryFolder) throws {
    let header = block.text.prefix { $0 != "\n" }
    let body = String(block.text.dropFirst(header.count + 1))
    let name = try #require(header.split(separator: " ").last.map(String.init))
    if header.hasPrefix("# in ") {
      var fields = fields(of: try folder.read(name))
      for field in self.fields(of: body) {
        if let index = fields.firstIndex(where: { $0.name == field.name }) {
          fields[index] = field
        } else {
          fields.append(field)
        }
      }
      try folder.write(fields.map(\.text).joined(), to: name)
    } else {
      #expect(header.hasPrefix("# my-rules/"), "\(Self.page):\(block.line): the block names no file")
      try folder.write(body, to: name)
    }
    let tested = try BuiltBinary.run("rules", "test", "my-rules", in: folder.path)
    #expect(tested.status == 0, "\(Self.page):\(block.line): \(tested.output)\(tested.errors)")
    let linted = try BuiltBinary.run("rules", "lint", "my-rules", in: folder.path)
    #expect(linted.status == 0, "\(Self.page):\(block.line): \(linted.output)\(linted.errors)")
  }

  /// The fields of a file with their lines.
  private func fields(of text: String) -> [(name: String, text: String)] {
    var fields: [(name: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if let first = line.first, first.isLetter {
        fields.append((String(line.prefix { $0 != ":" }), "\(line)\n"))
      } else if !fields.isEmpty {
        fields[fields.count - 1].text += "\(line)\n"
      }
    }
    return fields
  }

  private func tryCommands(_ block: Block, in folder: TemporaryFolder) throws {
    var commands: [(command: String, expected: String)] = []
    for line in block.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        commands.append((String(line.dropFirst(2)), ""))
      } else {
        try #require(!commands.isEmpty, "\(Self.page):\(block.line): output without a command")
        commands[commands.count - 1].expected += line + "\n"
      }
    }
    for (command, expected) in commands {
      let output = try shell(command, in: folder)
      #expect(unpadded(output) == unpadded(expected), "\(Self.page):\(block.line): \(command)")
    }
  }

  /// Editors take spaces from the ends of lines.
  ///
  /// What every audit ends with is not repeated on the page.
  private func unpadded(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("muster: ") }.map {
      line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }

  private func shell(_ command: String, in folder: TemporaryFolder) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "TZ": "UTC"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
