import CLibCrypto

/// The public part of a key: what signatures are checked with.
package struct PublicKey: Sendable {
  private let handle: KeyHandle

  init(_ handle: KeyHandle) { self.handle = handle }

  /// Reads SubjectPublicKeyInfo as PEM; `name` is for messages.
  package init(pem: [UInt8], name: String) throws(KeyError) {
    let pointer = unsafe pem.withUnsafeBytes {
      unsafe muster_read_public_key($0.baseAddress, CInt(clamping: $0.count))
    }
    guard let pointer = unsafe pointer else {
      ERR_clear_error()
      let isPrivate = String(decoding: pem.prefix(4096), as: UTF8.self).contains("PRIVATE KEY-----")
      throw KeyError(
        isPrivate
          ? "\(name) is a private key; expected the public one, which lies beside it as \(name).pub"
          : "\(name) is no public key; expected a PEM file (-----BEGIN PUBLIC KEY-----), as `muster keys new` writes it"
      )
    }
    handle = try unsafe KeyHandle(taking: pointer, name: name)
  }

  package var type: KeyType { handle.type }

  /// The SHA-256 of the key as SubjectPublicKeyInfo in DER, as 64 hexadecimal digits.
  package var keyID: String { handle.keyID }

  /// Whether `signature` is one of `message` by the private part of this key.
  package func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let context = unsafe EVP_MD_CTX_new() else { return false }
    defer { unsafe EVP_MD_CTX_free(context) }
    let isValid = unsafe signature.withUnsafeBufferPointer { signature in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe EVP_DigestVerifyInit(context, nil, handle.digest, nil, handle.pointer) == 1
          && EVP_DigestVerify(
            context, signature.baseAddress, signature.count, message.baseAddress, message.count) == 1
      }
    }
    if !isValid { ERR_clear_error() }
    return isValid && (type == .ed25519 || ECDSASignature.isInLowerHalf(signature))
  }
}
