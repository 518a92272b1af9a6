import CLibCrypto
import Glibc

/// Bytes that nobody may read but libcrypto: a private key's file, a passphrase.
///
/// They print and describe themselves as dots, are never copied into a String, and are wiped when their last owner goes.
@safe package final class SecretBytes: @unchecked Sendable {
  /// Written in `init` only.
  private let memory: UnsafeMutableRawBufferPointer
  private let used: Int

  /// What a file of a key or a passphrase may hold at most.
  private static let most = 64 << 10

  /// All bytes that `descriptor` gives.
  package init(descriptor: CInt, name: String) throws(KeyError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.most + 1, alignment: 16)
    var count = 0
    var problem: String?
    while count < memory.count {
      let result = unsafe read(descriptor, memory.baseAddress.map { unsafe $0 + count }, memory.count - count)
      if result < 0, errno == EINTR { continue }
      if result < 0 { problem = unsafe String(cString: strerror(errno)) }
      if result <= 0 { break }
      count += result
    }
    unsafe self.memory = memory
    used = count
    if let problem { throw KeyError("cannot read \(name): \(problem)") }
    if count > Self.most { throw KeyError("\(name) is larger than \(Self.most) bytes, which no key is") }
  }

  /// All bytes of the file at `path`.
  package convenience init(file path: String) throws(KeyError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw KeyError("cannot read \(path): \(unsafe String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, name: path)
  }

  deinit {
    unsafe OPENSSL_cleanse(memory.baseAddress, memory.count)
    unsafe memory.deallocate()
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(rebasing: memory[..<used]))
  }

  /// The bytes of the first line, without its end: how a passphrase stands in a file.
  func withFirstLine<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe withBytes { bytes in
      var end = unsafe bytes.firstIndex(of: 0x0A) ?? bytes.count
      if end > 0, unsafe bytes[end - 1] == 0x0D { end -= 1 }
      return unsafe body(UnsafeRawBufferPointer(rebasing: bytes[..<end]))
    }
  }
}

extension SecretBytes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "…" }
  package var debugDescription: String { "…" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
