import CLibCrypto
import Digests

/// The one owner of a key of libcrypto, which is never changed once it is made.
@safe final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer
  let type: KeyType

  /// Takes `pointer` over, and frees it even if the key is of a type that signs no evidence.
  init(taking pointer: OpaquePointer, name: String) throws(KeyError) {
    guard let type = unsafe Self.type(of: pointer) else {
      let found = unsafe EVP_PKEY_get0_type_name(pointer).map { unsafe String(cString: $0) } ?? "other"
      unsafe EVP_PKEY_free(pointer)
      throw KeyError(
        "\(name) holds a key of type \(found); expected Ed25519, or ECDSA over the curve P-256")
    }
    unsafe self.pointer = pointer
    self.type = type
  }

  deinit { unsafe EVP_PKEY_free(pointer) }

  private static func type(of key: OpaquePointer) -> KeyType? {
    if unsafe EVP_PKEY_is_a(key, "ED25519") == 1 { return .ed25519 }
    guard unsafe EVP_PKEY_is_a(key, "EC") == 1 else { return nil }
    var name = [CChar](repeating: 0, count: 64)
    let isNamed = unsafe name.withUnsafeMutableBufferPointer { buffer in
      unsafe EVP_PKEY_get_group_name(key, buffer.baseAddress, buffer.count, nil) == 1
    }
    let curve = unsafe name.withUnsafeBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe String(cString: $0) }
    }
    return isNamed && (curve == "prime256v1" || curve == "P-256") ? .ecdsaP256 : nil
  }

  /// The public part as SubjectPublicKeyInfo in DER (RFC 5280).
  var subjectPublicKeyInfo: [UInt8] {
    var start: UnsafeMutablePointer<UInt8>?
    let count = unsafe i2d_PUBKEY(pointer, &start)
    guard count > 0, let start = unsafe start else { return [] }
    defer { unsafe muster_free(start) }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  /// The SHA-256 of the public part, as 64 hexadecimal digits.
  var keyID: String { SHA256.hexDigest(of: subjectPublicKeyInfo.span) }

  /// The digest that is signed; Ed25519 takes the message as it is.
  var digest: OpaquePointer? {
    switch type {
    case .ed25519: nil
    case .ecdsaP256: unsafe EVP_sha256()
    }
  }
}
