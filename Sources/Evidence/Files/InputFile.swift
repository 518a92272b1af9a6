import Glibc

/// A document of a snapshot, open for reading.
struct InputFile: ~Copyable {
  private let descriptor: CInt
  /// Where a document ends that is a stretch of a larger file.
  private let end: Int?

  /// Opens a file; never through a symbolic link, and nothing but a regular file.
  init(_ file: SnapshotFolder.File) throws(InputFileError) {
    let descriptor = unsafe open(file.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFileError(reason: errno) }
    guard lseek(descriptor, file.offset, SEEK_SET) >= 0 else {
      let code = errno
      close(descriptor)
      throw InputFileError(reason: code)
    }
    self.descriptor = descriptor
    end = file.isStretch ? file.offset + file.size : nil
  }

  deinit { close(descriptor) }

  /// Reads the next bytes, at most 256 KiB; none at the end.
  borrowing func read() throws(InputFileError) -> [UInt8] {
    var code: CInt = 0
    var most = 262_144
    if let end { most = min(most, end - lseek(descriptor, 0, SEEK_CUR)) }
    if most <= 0 { return [] }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while true {
        let result = unsafe Glibc.read(descriptor, buffer.baseAddress, most)
        if result >= 0 {
          count = result
          return
        }
        guard errno == EINTR else {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw InputFileError(reason: code) }
    return bytes
  }
}

/// What the operating system said.
struct InputFileError: Error {
  var reason: String

  init(reason code: CInt) { reason = unsafe String(cString: strerror(code)) }
}
