import FoundationEssentials
import Glibc
import Signing

/// Reads keys from files; whatever is wrong with one is for the caller to mend: exit status 64.
enum KeyFiles {
  static func publicKey(_ path: String) throws -> PublicKey {
    guard let bytes = try? Data(contentsOf: URL(filePath: path)) else {
      throw Refusal("cannot read \(path); expected a public key, as `muster keys new` writes it")
    }
    do { return try PublicKey(pem: Array(bytes), name: path) } catch { throw Refusal("\(error)") }
  }

  /// The private key of a file, or of standard input where `path` is `-`.
  static func signingKey(_ path: String, passphrase: SecretBytes?) throws -> SigningKey {
    do {
      let name = path == "-" ? "standard input" : path
      let key = try SigningKey(try secret(path), name: name, passphrase: passphrase)
      warn(path)
      return key
    } catch {
      throw Refusal("\(error)")
    }
  }

  static func secret(_ path: String) throws(KeyError) -> SecretBytes {
    path == "-"
      ? try SecretBytes(descriptor: STDIN_FILENO, name: "standard input") : try SecretBytes(file: path)
  }

  /// Others who can read a key can sign with it; where a secret is mounted for a container that may be as it has to be.
  private static func warn(_ path: String) {
    var status = stat()
    guard path != "-", unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_mode & (S_IRWXG | S_IRWXO) != 0
    else { return }
    Console.say("\(path) is a private key that others than its owner can read or change: chmod 600 \(path)")
  }
}
