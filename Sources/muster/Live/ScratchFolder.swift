import FoundationEssentials
import Glibc

/// A folder of the run's own below TMPDIR, for its owner only, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    var parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    if parent.isEmpty { parent = "/tmp" }
    var template = Array("\(parent)/muster-XXXXXX".utf8CString)
    let made: String? = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let made = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: made)
    }
    guard let made else {
      throw OutputError.notWritable(parent, why: unsafe String(cString: strerror(errno)))
    }
    path = made
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
