import ArgumentParser
import Bundles
import Glibc
import IAM
import Signing

/// Whether the evidence is kept, signed, and what it follows.
struct BundleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write evidence, rules and assessment to a new file, signed, for `muster verify`.", valueName: "file"),
    completion: .file(extensions: ["tar"]))
  var bundle: String?

  @Option(
    help: ArgumentHelp("The private key that signs the bundle; '-' reads standard input.", valueName: "file"),
    completion: .file())
  var signKey: String?

  @OptionGroup var passphrase: PassphraseOptions

  @Option(
    help: ArgumentHelp(
      "The bundle that this one follows, or a folder, whose latest *.tar it follows. Default: it begins a chain.",
      valueName: "bundle"),
    completion: .file(extensions: ["tar"]))
  var previous: String?

  func validate() throws {
    guard bundle != nil else {
      let given = [
        ("--sign-key", signKey), ("--passphrase-file", passphrase.passphraseFile), ("--previous", previous),
      ]
      if let (option, _) = given.first(where: { $0.1 != nil }) {
        throw ValidationError("\(option) is for a bundle; give --bundle FILE too.")
      }
      return
    }
    guard let signKey else {
      throw ValidationError(
        "A bundle is signed; give --sign-key FILE. `muster keys new --out FILE` makes one.")
    }
    if signKey == "-", passphrase.passphraseFile == "-" {
      throw ValidationError("Key and passphrase cannot both be read from standard input.")
    }
  }

  /// Reads the key and the night before, so that minutes of calls are not lost on a wrong one; nil if no bundle is wanted.
  func making() throws -> BundleMaking? {
    guard let bundle, let signKey else { return nil }
    guard unsafe access(bundle, F_OK) != 0 else {
      throw Refusal("\(bundle) is there already; a bundle is never replaced")
    }
    try AtomicFile.check(bundle)
    let key = try KeyFiles.signingKey(signKey, passphrase: try passphrase.read())
    do {
      let previous = try previous.flatMap { try PreviousNight.find(at: $0, key: key.publicKey) }
      return BundleMaking(path: bundle, writer: BundleWriter(key: key, previous: previous))
    } catch let error as BundleError {
      throw Refusal("\(error)")
    }
  }
}

/// A bundle that is about to be written.
struct BundleMaking {
  let path: String
  let writer: BundleWriter

  /// Throws if an audit of this account at this time cannot follow the night before.
  func check(_ account: String?, at now: Timestamp) throws {
    do { try writer.check(account: account, now: now) } catch { throw Refusal("\(error)") }
  }

  /// Writes it, and says on stderr what the next night, or whoever keeps the chain's end, has to know.
  func write(_ audit: BundleWriter.Audit) throws {
    let written = try writer.write(audit, to: path)
    Console.note("\(path): night \(written.night) of its chain, digest \(written.digest)")
  }
}
