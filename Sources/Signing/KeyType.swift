/// The kinds of keys that sign evidence; both are in libcrypto and in what others verify with.
package enum KeyType: String, CaseIterable, Sendable {
  /// RFC 8032: the default, because its signatures need no random numbers.
  case ed25519
  /// ECDSA over P-256 with SHA-256, its signatures in DER: for policies that name NIST's curves.
  case ecdsaP256 = "ecdsa-p256"
}
