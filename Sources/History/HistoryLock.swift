import Glibc
package import IAM

/// Keeps two audits that record to one file from running at the same time, for as long as it lives.
///
/// The kernel lets go of it with the process, however that ends, so no lock is ever left behind; the file stays.
package final class HistoryLock {
  private let descriptor: Int32

  /// Takes the lock beside the history `path`, waiting for at most `patience` seconds.
  package init(_ path: String, patience: Int, at now: Timestamp) throws(HistoryError) {
    let file = "\(path).lock"
    let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else {
      throw .failed(path: path, why: "\(file): \(unsafe String(cString: strerror(errno)))")
    }
    let deadline = ContinuousClock.now + .seconds(patience)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      guard code == EWOULDBLOCK else {
        _ = close(descriptor)
        throw .failed(path: path, why: "\(file): \(unsafe String(cString: strerror(code)))")
      }
      guard ContinuousClock.now < deadline else {
        let holder = Self.holder(descriptor)
        _ = close(descriptor)
        throw .locked(path: path, holder: holder)
      }
      usleep(100_000)
    }
    self.descriptor = descriptor
    let words = Array("process \(getpid()), since \(now.iso8601)\n".utf8)
    // Only for people: a full disk takes nothing from the lock itself.
    if ftruncate(descriptor, 0) == 0 {
      _ = unsafe words.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }
  }

  deinit {
    _ = ftruncate(descriptor, 0)
    _ = close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe pread(descriptor, $0.baseAddress, $0.count, 0) }
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n").first
    return line.map(String.init) ?? "a process that did not say who it is"
  }
}
