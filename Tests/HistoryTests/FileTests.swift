import Foundation
import GRDB
import History
import IAM
import Rules
import TestSupport
import Testing

/// Files that are no history, or not yet, or no longer.
struct FileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url("history").path
  }

  private func refusal(_ access: HistoryFile.Access = .record) -> HistoryError? {
    do throws(HistoryError) {
      _ = try HistoryFile(path, for: access)
      return nil
    } catch { return error }
  }

  @Test func `a new file is for its owner only`() throws {
    _ = try HistoryFile(path, for: .record).record(Night(0, ["ana": .fail]).assessment)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `text, another database, a later version and a damaged file are refused and stay as they are`()
    throws
  {
    func expectUntouched(_ make: () throws -> Void, _ words: String) throws {
      try? FileManager.default.removeItem(atPath: path)
      try make()
      let before = try Data(contentsOf: URL(filePath: path))
      for access in [HistoryFile.Access.record, .change, .read] {
        let error = try #require(refusal(access))
        #expect(error.isRefusal, "\(error)")
        #expect("\(error)".contains(words), "\(error)")
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
      }
    }
    try expectUntouched(
      {
        try folder.write(
          "no database, but long enough to be read as one" + String(repeating: "!", count: 5_000),
          to: "history")
      },
      "no SQLite database")
    try expectUntouched(
      { try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") } },
      "another program's database")
    try expectUntouched(
      {
        _ = try HistoryFile(path, for: .record)
        try DatabaseQueue(path: path).write {
          try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v9'); CREATE TABLE later (x)")
        }
      }, "later version of muster")
  }

  @Test func `a history that is to be read has to be there`() throws {
    #expect(refusal(.read) == .missing(path: path))
    #expect(refusal(.change) == .missing(path: path))
    try folder.write("", to: "history")
    #expect(refusal(.read) != nil)
    #expect(refusal(.record) == nil, "an empty file is a place to begin")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    #expect(refusal(.record) == .notHistory(path: path, why: "it is no regular file"))
  }

  @Test func `a reader without write access reads`() throws {
    _ = try HistoryFile(path, for: .record).record(Night(0, ["ana": .fail]).assessment)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    #expect(try HistoryFile(path, for: .read).runs().count == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history"])
  }

  @Test func `a copy of the file is the history`() throws {
    let history = try HistoryFile(path, for: .record)
    for day in 0..<3 { _ = try history.record(Night(day, ["ana": .fail]).assessment) }
    let copy = folder.url("copy").path
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(try HistoryFile(copy, for: .read).runs().count == 3)
  }

  @Test func `two writers take turns and lose nothing`() async throws {
    _ = try HistoryFile(path, for: .record)
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let history = try HistoryFile(path, for: .record)
          for day in 0..<10 {
            var night = Night(day, ["ana": .fail])
            night.account = "\(100_000_000_000 + writer)"
            _ = try history.record(night.assessment)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try HistoryFile(path, for: .read).runs().count == 40)
  }

  @Test func `a lock says who holds it, and is free when they are gone`() throws {
    let now = try #require(Timestamp(iso8601: "2026-11-22T02:00:00Z"))
    do {
      let lock = try HistoryLock(path, patience: 0, at: now)
      #expect(
        throws: HistoryError.locked(path: path, holder: "process \(getpid()), since 2026-11-22T02:00:00Z")
      ) { try HistoryLock(path, patience: 0, at: now) }
      withExtendedLifetime(lock) {}
    }
    _ = try HistoryLock(path, patience: 0, at: now)
  }
}
