import Glibc

/// The lines of standard input, read in constant memory.
struct InputLines {
  /// What one line may hold at most.
  static let mostBytes = 16 << 20
  private static let chunk = 256 << 10

  private var buffer: [UInt8] = []
  private var isSkipping = false

  /// Gives each line to `line`, or nil for one that is too long; `pause` comes before every wait for more input.
  ///
  /// So somebody who sends a line and waits for the answer gets it, and a file is not written out line by line.
  static func forEach(_ line: (Span<UInt8>?) throws -> Void, pause: () throws -> Void) throws {
    var lines = InputLines()
    while true {
      try pause()
      guard try lines.readMore() else { break }
      try lines.takeLines(line)
    }
    if lines.isSkipping { return try line(nil) }
    let rest = lines.buffer
    if !rest.isEmpty { try line(rest.span) }
  }

  /// All of standard input, for what is read as a whole.
  static func all() throws -> [UInt8] {
    var lines = InputLines()
    while try lines.readMore() {}
    return lines.buffer
  }

  /// Whether there was more.
  private mutating func readMore() throws -> Bool {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        unsafe read(STDIN_FILENO, bytes.baseAddress.map { unsafe $0 + start }, Self.chunk)
      }
      if count < 0, errno == EINTR { continue }
      buffer.removeLast(Self.chunk - max(count, 0))
      guard count >= 0 else { throw InputError(why: unsafe String(cString: strerror(errno))) }
      return count > 0
    }
  }

  private mutating func takeLines(_ line: (Span<UInt8>?) throws -> Void) throws {
    let bytes = buffer
    var start = 0
    while let end = Self.newline(in: bytes, from: start) {
      try line(isSkipping ? nil : bytes.span.extracting(start..<end))
      isSkipping = false
      start = end + 1
    }
    if isSkipping || bytes.count - start > Self.mostBytes {
      isSkipping = true
      buffer = []
    } else {
      buffer = Array(bytes[start...])
    }
  }

  private static func newline(in bytes: [UInt8], from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

/// Why standard input could not be read.
struct InputError: Error, CustomStringConvertible {
  var why: String
  var description: String { "cannot read standard input: \(why)" }
}
