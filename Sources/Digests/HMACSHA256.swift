import CLibCrypto

/// HMAC-SHA-256 of libcrypto, in one call, so that no context has to be owned.
package enum HMACSHA256 {
  /// The 32 bytes that prove `message` to whoever knows `key`.
  package static func code(of message: Span<UInt8>, key: Span<UInt8>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { out, count in
      let result = unsafe key.withUnsafeBytes { key in
        unsafe message.withUnsafeBufferPointer { message in
          unsafe HMAC(
            EVP_sha256(), key.baseAddress, Int32(key.count), message.baseAddress, message.count,
            out.baseAddress, nil)
        }
      }
      precondition(unsafe result != nil, "libcrypto has no HMAC-SHA-256")
      count = 32
    }
  }
}
