import Digests
import Files
import Glibc

/// Writes an archive, one file after another, in pieces, and digests what it writes.
final class ArchiveWriter {
  private let path: String
  private let descriptor: CInt
  private var buffer: [UInt8] = []
  /// What was written so far, in order.
  private(set) var digests: [(name: String, sha256: String)] = []

  private static let piece = 1 << 20

  /// Makes a new file at `path`, for its owner only.
  init(creating path: String) throws(BundleError) {
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR)
    self.path = path
    guard descriptor >= 0 else { throw failure() }
    PartialFile.hold(descriptor)
    buffer.reserveCapacity(Self.piece + 2 * ArchiveHeader.block)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds a file of these bytes.
  func add(_ name: String, _ bytes: [UInt8]) throws(BundleError) {
    try begin(name, size: bytes.count)
    try put(bytes)
    digests.append((name, SHA256.hexDigest(of: bytes.span)))
    try pad(bytes.count)
  }

  /// Adds the file at `source`, which has to be as long as it says it is.
  func add(_ name: String, file source: String) throws(BundleError) {
    let file = unsafe open(source, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else {
      throw BundleError("cannot read \(source): \(unsafe String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw BundleError("cannot read \(source): it is no regular file")
    }
    let size = Int(status.st_size)
    try begin(name, size: size)
    var digest = SHA256()
    var left = size
    var isFirst = true
    while true {
      let bytes = try read(file, source)
      if bytes.isEmpty { break }
      if isFirst { try Self.refuseKey(bytes, source) }
      isFirst = false
      left -= bytes.count
      guard left >= 0 else { break }
      digest.update(bytes.span)
      try put(bytes)
    }
    guard left == 0 else { throw BundleError("\(source) was changed while it was read") }
    digests.append((name, digest.hexDigest()))
    try pad(size)
  }

  /// Ends the archive; it is on the disk then.
  func finish() throws(BundleError) {
    try put([UInt8](repeating: 0, count: 2 * ArchiveHeader.block))
    try flush()
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  private func begin(_ name: String, size: Int) throws(BundleError) {
    if let problem = ArchiveName.problem(of: name) { throw BundleError("cannot be written: \(problem)") }
    guard size <= ArchiveHeader.largestFile else {
      throw BundleError(
        "\(name) has \(size) bytes; a bundle holds files of \(ArchiveHeader.largestFile) at most")
    }
    try put(ArchiveHeader.bytes(name: name, size: size))
  }

  /// Everything in a snapshot goes into the bundle, which goes to other people.
  private static func refuseKey(_ bytes: [UInt8], _ source: String) throws(BundleError) {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard start.contains("-----BEGIN"), start.contains("PRIVATE KEY-----") else { return }
    throw BundleError(
      "\(source) is a private key; take it out of the snapshot, all of which goes into the bundle")
  }

  private func read(_ file: CInt, _ source: String) throws(BundleError) -> [UInt8] {
    var code: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 262_144) { buffer, count in
      var result: Int
      repeat {
        result = unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
      } while result < 0 && errno == EINTR
      if result < 0 { code = errno }
      count = max(result, 0)
    }
    if code != 0 { throw BundleError("cannot read \(source): \(unsafe String(cString: strerror(code)))") }
    return bytes
  }

  private func pad(_ size: Int) throws(BundleError) {
    try put([UInt8](repeating: 0, count: ArchiveHeader.padding(after: size)))
  }

  private func put(_ bytes: [UInt8]) throws(BundleError) {
    buffer += bytes
    if buffer.count >= Self.piece { try flush() }
  }

  private func flush() throws(BundleError) {
    var start = 0
    while start < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe write(descriptor, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure() }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func failure() -> BundleError {
    BundleError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
  }
}
