import GRDB
import Glibc

/// A history: one SQLite file that holds the runs of any number of accounts.
///
/// The journal is SQLite's rollback journal, not WAL: a night writes once, so WAL would gain nothing, and needs shared
/// memory, which network file systems and readers without write access do not have; nor would a copy of the one file
/// be whole. Each run is one immediate transaction with a full sync: after a kill or a full disk it is there or not.
package final class HistoryFile {
  package enum Access: Sendable {
    /// Makes the file where there is none.
    case record
    /// Changes a file that is there.
    case change
    case read
  }

  package let path: String
  let queue: DatabaseQueue

  /// How long another process's write is waited for, in seconds.
  private static let patience = 30.0

  /// Opens the file and brings it up to date; nothing else is written.
  ///
  /// - Throws: Whatever is no history of this version or an earlier one, before it is touched.
  package init(_ path: String, for access: Access) throws(HistoryError) {
    self.path = path
    var information = stat()
    let exists = unsafe stat(path, &information) == 0
    if exists, information.st_mode & S_IFMT != S_IFREG {
      throw .notHistory(path: path, why: "it is no regular file")
    }
    if !exists {
      guard access == .record else { throw .missing(path: path) }
      try Self.make(path)
    }
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(for: access))
      let isCurrent = try queue.read { database in
        let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
        guard id == HistorySchema.applicationID || (id == 0 && isEmpty) else {
          throw HistoryError.notHistory(path: path, why: "it is another program's database")
        }
        if try HistorySchema.migrator.hasBeenSuperseded(database) { throw HistoryError.newer(path: path) }
        return try HistorySchema.migrator.hasCompletedMigrations(database)
      }
      if isCurrent { return }
      // There is but one version so far: what is not current was never finished, by a kill or a full disk.
      guard access == .record else {
        throw HistoryError.notHistory(path: path, why: "nothing was recorded in it yet")
      }
      // First of all, by itself: whatever ends this process then leaves a file that is known to be ours.
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(HistorySchema.applicationID)")
      }
      try HistorySchema.migrator.migrate(queue)
    } catch {
      throw Self.failure(error, path)
    }
  }

  /// Runs `body` as one transaction that is there whole or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      return try queue.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw HistoryError.failed(path: path, why: "nothing came of the transaction") }
        return value
      }
    } catch {
      throw Self.failure(error, path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do { return try queue.read(body) } catch { throw Self.failure(error, path) }
  }

  /// Gives the room of what was removed back to the file system.
  func compact() throws(HistoryError) {
    do { try queue.vacuum() } catch { throw Self.failure(error, path) }
  }

  private static func configuration(for access: Access) -> Configuration {
    var configuration = Configuration()
    // Readers open for writing too, as far as they may: what a killed writer left is put right by whoever comes next.
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
      if access == .read { try database.execute(sql: "PRAGMA query_only = 1") }
    }
    return configuration
  }

  /// Only its owner may read what is wrong with an account; SQLite gives its journals the same mode.
  private static func make(_ path: String) throws(HistoryError) {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else {
      throw .failed(path: path, why: unsafe String(cString: strerror(errno)))
    }
    _ = close(descriptor)
  }

  /// SQLite's result in words that say what to do.
  private static func failure(_ error: any Error, _ path: String) -> HistoryError {
    if let error = error as? HistoryError { return error }
    guard let error = error as? DatabaseError else { return .failed(path: path, why: "\(error)") }
    if error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      return .failed(
        path: path, why: "an audit was killed while it wrote; whoever may write the file has to read it once")
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: return .notHistory(path: path, why: "it is no SQLite database")
    case .SQLITE_FULL: return .failed(path: path, why: "the disk is full; nothing was written")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return .failed(
        path: path,
        why:
          "another process has been writing to it for \(Int(patience)) seconds; nothing was written"
      )
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      return .failed(path: path, why: "the file or its folder cannot be written (\(words(error)))")
    case .SQLITE_CORRUPT:
      return .failed(
        path: path,
        why: "it is damaged (\(words(error))); put a copy of it back, or move it away to begin anew")
    case .SQLITE_IOERR:
      return .failed(
        path: path,
        why:
          "the file system failed, or a limit of file sizes was reached (\(words(error))); nothing was written"
      )
    default: return .failed(path: path, why: words(error))
    }
  }

  private static func words(_ error: DatabaseError) -> String {
    error.message ?? error.resultCode.description
  }
}
