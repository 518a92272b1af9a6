import CLibCrypto

/// SHA-256 of libcrypto: of bytes at hand, or of a file as it streams by.
@safe package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Looked up once: libcrypto would do so under a lock for each digest.
  private static let algorithm = SHA256Algorithm()

  package init() {
    guard let context = unsafe EVP_MD_CTX_new(),
      unsafe EVP_DigestInit_ex(context, Self.algorithm.pointer, nil) == 1
    else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    unsafe self.context = context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  package mutating func update(_ bytes: Span<UInt8>) {
    let code = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    precondition(code == 1, "libcrypto could not go on with SHA-256")
  }

  /// The digest of all that was given, as 64 hexadecimal digits.
  package consuming func hexDigest() -> String {
    let digest = unsafe [UInt8](unsafeUninitializedCapacity: 32) { out, count in
      let code = unsafe EVP_DigestFinal_ex(context, out.baseAddress, nil)
      precondition(code == 1, "libcrypto could not finish SHA-256")
      count = 32
    }
    return Self.hexadecimal(digest)
  }

  /// The digest of `bytes`, as 64 hexadecimal digits.
  package static func hexDigest(of bytes: Span<UInt8>) -> String {
    hexadecimal(digest(of: bytes))
  }

  /// The digest of `text` as UTF-8, as 64 hexadecimal digits.
  package static func hexDigest(of text: String) -> String {
    hexDigest(of: Array(text.utf8).span)
  }

  /// The 32 bytes of the digest of `bytes`.
  package static func digest(of bytes: Span<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { out, count in
      let code = unsafe bytes.withUnsafeBytes {
        unsafe EVP_Digest($0.baseAddress, $0.count, out.baseAddress, nil, algorithm.pointer, nil)
      }
      precondition(code == 1, "libcrypto has no SHA-256")
      count = 32
    }
  }

  /// `bytes` as lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    unsafe String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (index, byte) in bytes.enumerated() {
        unsafe text[2 * index] = digit(byte >> 4)
        unsafe text[2 * index + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
  }
}

/// What libcrypto knows of SHA-256, for as long as the process lives.
@safe private final class SHA256Algorithm: @unchecked Sendable {
  let pointer: OpaquePointer

  init() {
    guard let pointer = unsafe EVP_MD_fetch(nil, "SHA256", nil) else {
      preconditionFailure("libcrypto has no SHA-256")
    }
    unsafe self.pointer = pointer
  }

  deinit { unsafe EVP_MD_free(pointer) }
}
