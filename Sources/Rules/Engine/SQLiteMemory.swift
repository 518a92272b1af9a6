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
  private static let tally = MemoryTally()

  /// Sets the limit; takes effect without that lock if it is called before anything uses SQLite.
  package static func confine() { confined }

  private static let confined: Void = {
    var methods = unsafe sqlite3_mem_methods(
      xMalloc: { unsafe SQLiteMemory.allocate(Int($0)) }, xFree: { unsafe SQLiteMemory.free($0) },
      xRealloc: { unsafe SQLiteMemory.resize($0, to: Int($1)) },
      xSize: { unsafe Int32(clamping: malloc_usable_size($0)) }, xRoundup: { ($0 + 7) & ~7 },
      xInit: { _ in SQLITE_OK }, xShutdown: { _ in }, pAppData: nil)
    if unsafe muster_set_memory(&methods) != SQLITE_OK { _ = sqlite3_hard_heap_limit64(Int64(limit)) }
  }()

  private static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    guard tally.total + size <= limit, let bytes = unsafe malloc(size) else { return nil }
    tally.add(unsafe malloc_usable_size(bytes))
    return unsafe bytes
  }

  private static func free(_ bytes: UnsafeMutableRawPointer?) {
    guard let bytes = unsafe bytes else { return }
    tally.add(unsafe -malloc_usable_size(bytes))
    unsafe Glibc.free(bytes)
  }

  private static func resize(_ bytes: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer? {
    guard let bytes = unsafe bytes else { return unsafe allocate(size) }
    let before = unsafe malloc_usable_size(bytes)
    guard size <= before || tally.total + size - before <= limit, let resized = unsafe realloc(bytes, size)
    else { return nil }
    tally.add(unsafe malloc_usable_size(resized) - before)
    return unsafe resized
  }
}

/// Counts bytes that several threads take and give back, without their waiting for each other at each small piece.
///
/// Every thread counts in one of a few places, which hands on what has come together; so the total lags behind by a megabyte at most.
@safe private final class MemoryTally: @unchecked Sendable {
  private static let places = 16
  /// A place has a line of the processor's cache to itself.
  private static let stride = 128 / MemoryLayout<Atomic<Int>>.stride
  private static let handedOn = 1 << 16

  private let counted: UnsafeMutablePointer<Atomic<Int>>
  private let sum = Atomic(0)

  init() {
    unsafe counted = .allocate(capacity: Self.places * Self.stride)
    for place in 0..<Self.places * Self.stride {
      unsafe (counted + place).initialize(to: Atomic(0))
    }
  }

  deinit {
    unsafe counted.deinitialize(count: Self.places * Self.stride)
    unsafe counted.deallocate()
  }

  /// The bytes that are in use.
  var total: Int { sum.load(ordering: .relaxed) }

  func add(_ bytes: Int) {
    // Where a thread's own data lies differs by pages.
    let place = Int(truncatingIfNeeded: pthread_self() >> 12) & (Self.places - 1)
    let own = unsafe counted + place * Self.stride
    let together = unsafe own.pointee.add(bytes, ordering: .relaxed).newValue
    guard abs(together) >= Self.handedOn else { return }
    unsafe own.pointee.subtract(together, ordering: .relaxed)
    sum.add(together, ordering: .relaxed)
  }
}
