import CLibCrypto
import Glibc

/// What libcrypto writes, in memory that it wipes when it is freed.
@safe struct MemoryBuffer: ~Copyable {
  private let bio: OpaquePointer

  /// Lets `write` fill it; throws if that says that it failed.
  init(_ write: (OpaquePointer) -> CInt) throws(KeyError) {
    guard let bio = unsafe BIO_new(BIO_s_mem()) else { throw KeyError("libcrypto is out of memory") }
    guard unsafe write(bio) == 1 else {
      unsafe BIO_free(bio)
      ERR_clear_error()
      throw KeyError("libcrypto cannot write the key")
    }
    unsafe self.bio = bio
  }

  deinit { unsafe BIO_free(bio) }

  /// Moves everything to an open file; false if the file does not take it.
  consuming func drain(to descriptor: CInt) -> Bool {
    var piece = [UInt8](repeating: 0, count: 4096)
    let isWritten = unsafe piece.withUnsafeMutableBytes { buffer in
      while true {
        let count = unsafe BIO_read(bio, buffer.baseAddress, CInt(buffer.count))
        guard count > 0 else { return true }
        var start = 0
        while start < Int(count) {
          let written = unsafe write(
            descriptor, buffer.baseAddress.map { unsafe $0 + start }, Int(count) - start)
          if written < 0, errno == EINTR { continue }
          guard written > 0 else { return false }
          start += written
        }
      }
    }
    unsafe piece.withUnsafeMutableBytes { unsafe OPENSSL_cleanse($0.baseAddress, $0.count) }
    return isWritten
  }
}
