import Foundation
import TestSupport
import Testing

@testable import Files

/// What killed writers leave is taken away, and what anybody still writes is not.
struct PartialFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Writes what an audit of the process 1 left two minutes ago.
  private func leave(_ name: String, seconds: TimeInterval = 120) throws {
    try folder.write("x", to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: folder.url(name).path)
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `a file that nobody writes any more is removed, also under another name of its kind`() throws {
    let kept = [
      "a.tar", "a.tar.partial", "a.tar.0.partial", "a.tar.x.partial", "b.txt.1.partial", "a.tar.1",
      "c.tar.unlinked",
    ]
    for name in kept + ["a.tar.1.partial", "b.tar.1.partial", "c.tar.unlinked.1.partial"] { try leave(name) }
    try leave("new.tar.1.partial", seconds: 5)
    PartialFile.removeAbandoned(of: folder.url("a.tar").path)
    #expect(
      try names
        == (kept + ["b.tar.1.partial", "c.tar.unlinked.1.partial", "new.tar.1.partial"]).sorted())
    let removed = PartialFile.removeAbandoned(beside: folder.url("d.tar").path, endings: [".unlinked"])
    #expect(removed == ["b.tar.1.partial", "c.tar.unlinked.1.partial"])
    #expect(try names == (kept + ["new.tar.1.partial"]).sorted(), "it was made a moment ago")
  }

  @Test func `a file that somebody holds is left, whatever the number of its process`() throws {
    let name = "a.tar.1.partial"
    try leave(name)
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
    try leave("kept")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("a.tar.1.partial").path, withDestinationPath: folder.url("kept").path)
    try FileManager.default.linkItem(at: folder.url("kept"), to: folder.url("b.tar.1.partial"))
    try FileManager.default.createDirectory(
      at: folder.url("c.tar.1.partial"), withIntermediateDirectories: true)
    #expect(PartialFile.removeAbandoned(beside: folder.url("d.tar").path, endings: []) == [])
    #expect(try names.count == 4)
  }
}
