import Evidence
import FuzzSupport
import Glibc
import IAM

/// A snapshot folder in memory, whose files are written anew for each run.
enum SnapshotFiles {
  /// Reads a snapshot of these files; nil where it holds no document.
  static func read(_ contents: [[UInt8]]) -> Account? {
    let contents = contents.prefix(8)
    for (index, bytes) in contents.enumerated() { write(bytes, to: "\(folder)/\(index)") }
    defer { for index in contents.indices { unsafe unlink("\(folder)/\(index)") } }
    return try? Snapshot.read(at: folder)
  }

  private static let folder: String = {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/muster-fuzz-XXXXXX".utf8CString)
    let path: String? = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress, let path = unsafe mkdtemp(start) else { return nil }
      return unsafe String(cString: path)
    }
    guard let path else { fatalError("no folder can be made in \(parent)") }
    return path
  }()

  private static func write(_ bytes: [UInt8], to path: String) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    claim(file >= 0, "\(path) can be written")
    let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
    claim(count == bytes.count, "\(path) was written")
    close(file)
  }
}
