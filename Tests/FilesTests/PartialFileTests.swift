import Foundation
import TestSupport
import Testing

@testable import Files

/// What killed writers leave is taken away, and what anybody still writes is not.
struct PartialFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The number of a process that has ended.
  private func endedProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `a file of a process that has ended is removed, also under another name of its kind`() throws {
    let ended = try endedProcess()
    let alive = ProcessInfo.processInfo.processIdentifier
    let kept = [
      "a.tar", "a.tar.partial", "a.tar.1.partial", "a.tar.0.partial", "a.tar.x.partial",
      "b.txt.\(ended).partial",
      "a.tar.\(ended)", "c.tar.unlinked",
    ]
    for name in kept + [
      "a.tar.\(ended).partial", "b.tar.\(ended).partial", "c.tar.unlinked.\(ended).partial",
    ] {
      try folder.write("x", to: name)
    }
    PartialFile.removeAbandoned(of: folder.url("a.tar").path)
    #expect(try names == (kept + ["b.tar.\(ended).partial", "c.tar.unlinked.\(ended).partial"]).sorted())
    let removed = PartialFile.removeAbandoned(beside: folder.url("d.tar").path, endings: [".unlinked"])
    #expect(removed == ["b.tar.\(ended).partial", "c.tar.unlinked.\(ended).partial"])
    #expect(try names == kept.sorted())
    #expect(alive != ended)
  }

  @Test func `a file that somebody holds is left, whatever the number of its process`() throws {
    let name = "a.tar.\(try endedProcess()).partial"
    try folder.write("x", to: name)
    let descriptor = unsafe open(folder.url(name).path, O_RDWR)
    PartialFile.hold(descriptor)
    PartialFile.removeAbandoned(of: folder.url("a.tar").path)
    #expect(try names == [name])
    close(descriptor)
    PartialFile.removeAbandoned(of: folder.url("a.tar").path)
    #expect(try names == [])
  }

  @Test func `a file of this process's number was left by another before it, as in a container`() throws {
    let path = folder.url("a.tar").path
    try folder.write("x", to: "a.tar.\(getpid()).partial")
    #expect(PartialFile.path(for: path) == folder.url("a.tar.\(getpid()).partial").path)
    PartialFile.removeAbandoned(of: path)
    #expect(try names == [])
  }

  @Test func `a link is not followed, and no folder or second name is removed`() throws {
    let ended = try endedProcess()
    try folder.write("x", to: "kept")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("a.tar.\(ended).partial").path, withDestinationPath: folder.url("kept").path)
    try FileManager.default.linkItem(at: folder.url("kept"), to: folder.url("b.tar.\(ended).partial"))
    try FileManager.default.createDirectory(
      at: folder.url("c.tar.\(ended).partial"), withIntermediateDirectories: true)
    #expect(PartialFile.removeAbandoned(beside: folder.url("d.tar").path, endings: []) == [])
    #expect(try names.count == 4)
  }
}
