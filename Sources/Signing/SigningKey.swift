import CLibCrypto
import Glibc

/// A private key that signs evidence.
package struct SigningKey: Sendable {
  let handle: KeyHandle

  private init(_ handle: KeyHandle) { self.handle = handle }

  /// Makes a new key of this type.
  package static func new(_ type: KeyType) throws(KeyError) -> SigningKey {
    let pointer =
      switch type {
      case .ed25519: unsafe muster_new_ed25519()
      case .ecdsaP256: unsafe muster_new_p256()
      }
    guard let pointer = unsafe pointer else {
      throw KeyError("libcrypto cannot make a key of type \(type.rawValue)")
    }
    return SigningKey(try unsafe KeyHandle(taking: pointer, name: "the new key"))
  }

  /// Reads PKCS #8 as PEM, encrypted or not; `name` is for messages, `passphrase` the first line of what it holds.
  package init(_ file: SecretBytes, name: String, passphrase: SecretBytes?) throws(KeyError) {
    var wasAsked = false
    let pointer = unsafe file.withBytes { pem in
      unsafe SecretBytes.withFirstLine(of: passphrase) { passphrase in
        var answer = unsafe muster_passphrase(
          bytes: passphrase?.baseAddress, count: CInt(passphrase?.count ?? 0), was_asked: 0)
        let pointer = unsafe muster_read_private_key(pem.baseAddress, CInt(pem.count), &answer)
        wasAsked = unsafe answer.was_asked != 0
        return unsafe pointer
      }
    }
    guard let pointer = unsafe pointer else {
      ERR_clear_error()
      throw KeyError(Self.problem(name, wasAsked: wasAsked, hasPassphrase: passphrase != nil))
    }
    handle = try unsafe KeyHandle(taking: pointer, name: name)
  }

  private static func problem(_ name: String, wasAsked: Bool, hasPassphrase: Bool) -> String {
    guard wasAsked else {
      return
        "\(name) is no private key; expected a PEM file (-----BEGIN PRIVATE KEY-----), as `muster keys new` writes it"
    }
    return hasPassphrase
      ? "\(name) cannot be opened with this passphrase" : "\(name) is encrypted; give its --passphrase-file"
  }

  /// Why a passphrase encrypts no key; nil if it does.
  ///
  /// libcrypto would encrypt with a longer one, and never take it again.
  package static func problem(ofPassphrase passphrase: SecretBytes) -> String? {
    unsafe passphrase.withFirstLine { line in
      if unsafe line.isEmpty { return "the passphrase is empty: its file has nothing on its first line" }
      return line.count > Int(PEM_BUFSIZE) ? "the passphrase is longer than \(PEM_BUFSIZE) bytes" : nil
    }
  }

  package var publicKey: PublicKey { PublicKey(handle) }

  /// The signature of `message`.
  package func signature(of message: [UInt8]) throws(KeyError) -> [UInt8] {
    guard let context = unsafe EVP_MD_CTX_new() else { throw KeyError("libcrypto is out of memory") }
    defer { unsafe EVP_MD_CTX_free(context) }
    // Larger than any signature of the two types.
    var signature = [UInt8](repeating: 0, count: 128)
    var count = signature.count
    let isSigned = unsafe signature.withUnsafeMutableBufferPointer { out in
      unsafe message.withUnsafeBufferPointer { message in
        unsafe EVP_DigestSignInit(context, nil, handle.digest, nil, handle.pointer) == 1
          && EVP_DigestSign(context, out.baseAddress, &count, message.baseAddress, message.count) == 1
      }
    }
    guard isSigned else {
      ERR_clear_error()
      throw KeyError("libcrypto cannot sign with this key")
    }
    signature.removeLast(signature.count - count)
    switch publicKey.type {
    case .ed25519: return signature
    case .ecdsaP256:
      guard let signature = ECDSASignature.inLowerHalf(signature) else {
        throw KeyError("libcrypto gave a signature that is none of P-256")
      }
      return signature
    }
  }

  /// Writes the private key as PKCS #8 in PEM to a new file at `path`, for its owner only, and the public one beside it
  /// as `path.pub`; a passphrase encrypts the private one.
  ///
  /// Throws if either file is there already: whoever replaces a key can verify nothing that it signed.
  package func write(to path: String, passphrase: SecretBytes?) throws(KeyError) {
    if let problem = passphrase.flatMap(Self.problem(ofPassphrase:)) { throw KeyError(problem) }
    let buffer = try unsafe MemoryBuffer { out in
      unsafe SecretBytes.withFirstLine(of: passphrase) { passphrase in
        unsafe muster_write_private_key(
          out, handle.pointer, passphrase?.baseAddress, CInt(passphrase?.count ?? 0))
      }
    }
    let publicBuffer = try unsafe MemoryBuffer { unsafe PEM_write_bio_PUBKEY($0, handle.pointer) }
    try KeyFile.create(path, mode: S_IRUSR | S_IWUSR, buffer)
    do throws(KeyError) {
      try KeyFile.create("\(path).pub", mode: S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH, publicBuffer)
    } catch {
      _ = unsafe unlink(path)
      throw error
    }
  }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
  package var description: String { "the key \(publicKey.keyID)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension SecretBytes {
  /// The passphrase that `secret` holds; nil where there is none.
  fileprivate static func withFirstLine<Result>(
    of secret: SecretBytes?, _ body: (UnsafeRawBufferPointer?) -> Result
  ) -> Result {
    guard let secret else { return body(nil) }
    return unsafe secret.withFirstLine { unsafe body($0) }
  }
}

/// A file of a key, which is made and never replaced.
private enum KeyFile {
  static func create(_ path: String, mode: mode_t, _ contents: consuming MemoryBuffer) throws(KeyError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw KeyError("\(path) is there already; a key is never replaced") }
      throw KeyError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
    }
    let isWritten = contents.drain(to: descriptor) && fsync(descriptor) == 0
    let why = unsafe String(cString: strerror(errno))
    guard close(descriptor) == 0, isWritten else {
      _ = unsafe unlink(path)
      throw KeyError("cannot write \(path): \(why)")
    }
  }
}
