import CLibCrypto

/// SHA-256 of libcrypto: of bytes at hand, or of a file as it streams by.
@safe package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  package init() {
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
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
        unsafe EVP_Digest($0.baseAddress, $0.count, out.baseAddress, nil, EVP_sha256(), nil)
      }
      precondition(code == 1, "libcrypto has no SHA-256")
      count = 32
    }
  }

  /// `bytes` as lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
