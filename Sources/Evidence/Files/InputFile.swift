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

  /// Reads the next bytes into `buffer`, whose length is the most that is read; 0 at the end.
  borrowing func read(into buffer: inout [UInt8]) throws(InputFileError) -> Int {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count >= 0 { return count }
      if errno != EINTR { throw InputFileError(reason: errno) }
    }
  }
}

/// What the operating system said.
struct InputFileError: Error {
  var reason: String

  init(reason code: CInt) { reason = unsafe String(cString: strerror(code)) }
}
