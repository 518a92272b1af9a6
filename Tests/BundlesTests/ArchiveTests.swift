import Foundation
import TestSupport
import Testing

@testable import Bundles

/// The container of a bundle: what is written, that tar opens it, and that nothing else is taken for one.
struct ArchiveTests {
  private let folder: TemporaryFolder
  private var path: String { folder.url("a.tar").path }

  init() throws { folder = try TemporaryFolder() }

  private static let longName = "snapshot/" + String(repeating: "n", count: 180) + "/é.xml"

  private func write(_ files: [(String, String)]) throws {
    let writer = try ArchiveWriter(creating: path)
    for (name, text) in files { try writer.add(name, Array(text.utf8)) }
    try writer.finish()
  }

  private func openAltered(_ change: (inout Data) -> Void) throws(ArchiveError) -> Archive {
    do {
      var bytes = try Data(contentsOf: folder.url("a.tar"))
      change(&bytes)
      try bytes.write(to: folder.url("b.tar"))
    } catch { Issue.record("\(error)") }
    return try Archive(opening: folder.url("b.tar").path)
  }

  @Test func `files are read back as they were written, whatever their names`() throws {
    let files = [
      ("a.json", "{}"), ("empty", ""), (Self.longName, String(repeating: "x", count: 1_000)), ("z\n", "one"),
      ("envelope.json", "signed"),
    ]
    try write(files)
    let archive = try Archive(opening: path)
    #expect(archive.files.map(\.name) == files.map(\.0))
    for (file, (_, text)) in zip(archive.files, files) {
      #expect(try archive.bytes(of: file, limit: 2_000) == Array(text.utf8))
    }
    #expect(throws: ArchiveError.self) { try archive.bytes(of: archive.files[2], limit: 999) }
  }

  @Test(arguments: ["/bin/tar", "python"])
  func `other programs open it`(_ program: String) throws {
    try write([("a.json", "{}"), (Self.longName, "long"), ("envelope.json", "signed")])
    let out = folder.url("out").path
    try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
    let process = Process()
    if program == "python" {
      process.executableURL = URL(filePath: "/usr/bin/python3")
      process.arguments = ["-m", "tarfile", "-e", path, out]
    } else {
      process.executableURL = URL(filePath: program)
      process.arguments = ["-xf", path, "-C", out]
    }
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try folder.read("out/a.json") == "{}")
    #expect(try folder.read("out/\(Self.longName)") == "long")
  }

  @Test func `every byte that is changed is seen, in a header, in a file or between them`() throws {
    try write([("a.json", "{}"), ("\u{E9}", "long"), ("envelope.json", "signed")])
    let whole = try Archive(opening: path).files.map { [$0.name, $0.sha256] }
    let count = try Data(contentsOf: folder.url("a.tar")).count
    for offset in 0..<count {
      let flip = UInt8(1) << UInt8(offset % 8)
      let altered = try? openAltered { $0[offset] ^= flip }
      #expect(altered?.files.map { [$0.name, $0.sha256] } != whole, "byte \(offset)")
    }
  }

  @Test func `an archive that breaks off or goes on is refused, wherever`() throws {
    try write([("a.json", "{}"), ("envelope.json", "signed")])
    let count = try Data(contentsOf: folder.url("a.tar")).count
    for length in stride(from: 0, to: count, by: 37) {
      #expect(throws: ArchiveError.self) { try openAltered { $0 = $0.prefix(length) } }
    }
    for more in [1, 512, 10_240] {
      #expect(throws: ArchiveError.self) { try openAltered { $0 += Data(count: more) } }
    }
    #expect(throws: ArchiveError.self) { try openAltered { $0 += $0 } }
  }

  @Test(arguments: [
    "/etc/passwd", "../up", "a/../../up", "a//b", "./a", "a/", "", "a\u{0}b",
    String(repeating: "n", count: 4_097),
  ])
  func `a name that leads elsewhere is neither written nor read`(_ name: String) throws {
    #expect(throws: BundleError.self) { try write([(name, "x")]) }
    let end = Data(count: 1_024)
    try (Data(ArchiveHeader.bytes(name: name, size: 0)) + end).write(to: folder.url("c.tar"))
    #expect(throws: ArchiveError.self) { try Archive(opening: folder.url("c.tar").path) }
  }

  @Test(arguments: [
    ("twice", ["a", "a"]), ("out of order", ["b", "a"]),
    ("behind the envelope", ["a", "envelope.json", "z"]),
  ])
  func `files that stand`(_ how: String, _ names: [String]) throws {
    try write(names.map { ($0, "x") })
    let error = #expect(throws: ArchiveError.self) { try Archive(opening: path) }
    #expect(error?.description.contains("behind") == true, "\(how)")
  }

  @Test(arguments: ["ln -s /etc/passwd a", "mkdir a", "ln b a", "mkfifo a", "touch a"])
  func `what another program packed is refused, links and folders first of all`(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cd \(folder.path) && touch b && \(command) && tar -cf packed.tar b a"]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    #expect(throws: ArchiveError.self) { try Archive(opening: folder.url("packed.tar").path) }
  }

  @Test(arguments: ["77777777777", "00000002000", "0000000000x", "-0000000001"])
  func `a size that is a lie takes no memory`(_ size: String) throws {
    try write([("a.json", "{}"), ("envelope.json", "signed")])
    #expect(throws: ArchiveError.self) { try openAltered { $0.replaceSubrange(124..<135, with: size.utf8) } }
    var header = Data(ArchiveHeader.bytes(name: "a", size: ArchiveHeader.largestFile))
    header += Data(count: 1_024)
    try header.write(to: folder.url("c.tar"))
    #expect(throws: ArchiveError.self) { try Archive(opening: folder.url("c.tar").path) }
  }

  @Test(arguments: ["nothing", "/dev/zero", "/tmp"])
  func `what is no file cannot be read, which is not a finding`(_ path: String) {
    let error = #expect(throws: ArchiveError.self) { try Archive(opening: path) }
    guard case .unreadable = error else {
      Issue.record("\(error.map(String.init(describing:)) ?? "nothing")")
      return
    }
  }
}
