import ArgumentParser
import Signing

/// What opens an encrypted key; never an argument or a variable of the environment, which other processes see.
struct PassphraseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first line of FILE is the passphrase of the private key; '-' reads standard input.",
      valueName: "file"),
    completion: .file())
  var passphraseFile: String?

  func read() throws -> SecretBytes? {
    guard let passphraseFile else { return nil }
    do { return try KeyFiles.secret(passphraseFile) } catch { throw Refusal("\(error)") }
  }
}
