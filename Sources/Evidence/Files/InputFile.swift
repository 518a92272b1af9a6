import Glibc

/// A regular file of a snapshot, open for reading.
struct InputFile: ~Copyable {
  private let descriptor: CInt

  /// Opens `path`; never through a symbolic link, and nothing but a regular file.
  init(path: String) throws(InputFileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFileError(reason: errno) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Reads the next bytes, at most 256 KiB; none at the end.
  borrowing func read() throws(InputFileError) -> [UInt8] {
    var code: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 262_144) { buffer, count in
      while true {
        let result = unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
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
