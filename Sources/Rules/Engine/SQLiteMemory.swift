import CLibMalloc
import CLibSQLite
import Glibc
import Synchronization

/// What SQLite may take of this process's memory: steps and lengths bound each value and loop, not what a sort collects.
///
/// SQLite has such a limit of its own, but counts under one lock, for which rules that run side by side would wait at each small piece.
package enum SQLiteMemory {
  /// In bytes, for all statements that run at a time.
  private static let limit = 1 << 30
  private static let used = Atomic(0)

  /// Sets the limit; takes effect without that lock if it is called before anything uses SQLite.
  package static func confine() { _ = isConfined }

  private static let isConfined: Bool = {
    var methods = unsafe sqlite3_mem_methods(
      xMalloc: { unsafe SQLiteMemory.allocate(Int($0)) }, xFree: { unsafe SQLiteMemory.free($0) },
      xRealloc: { unsafe SQLiteMemory.resize($0, to: Int($1)) },
      xSize: { unsafe Int32(clamping: malloc_usable_size($0)) }, xRoundup: { ($0 + 7) & ~7 },
      xInit: { _ in SQLITE_OK }, xShutdown: { _ in }, pAppData: nil)
    if unsafe muster_set_memory(&methods) == SQLITE_OK { return true }
    _ = sqlite3_hard_heap_limit64(Int64(limit))
    return false
  }()

  /// Smaller pieces are not counted: what a statement collects lies in pages and chunks of more than that, and a million small values
  /// come and go with the rows.
  private static let counted = 512

  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard mayTake(size), let bytes = unsafe malloc(size) else { return nil }
    count(unsafe malloc_usable_size(bytes))
    return unsafe bytes
  }

  private static func free(_ bytes: UnsafeMutableRawPointer?) {
    guard let bytes = unsafe bytes else { return }
    count(unsafe malloc_usable_size(bytes), sign: -1)
    unsafe Glibc.free(bytes)
  }

  private static func resize(_ bytes: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer? {
    guard let bytes = unsafe bytes else { return unsafe allocate(size) }
    let before = unsafe malloc_usable_size(bytes)
    guard mayTake(size - before), let resized = unsafe realloc(bytes, size) else { return nil }
    count(before, sign: -1)
    count(unsafe malloc_usable_size(resized))
    return unsafe resized
  }

  private static func mayTake(_ size: Int) -> Bool {
    size < counted || used.load(ordering: .relaxed) + size <= limit
  }

  private static func count(_ size: Int, sign: Int = 1) {
    if size >= counted { used.add(sign * size, ordering: .relaxed) }
  }
}
