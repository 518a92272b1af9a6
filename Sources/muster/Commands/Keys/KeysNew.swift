import ArgumentParser
import Glibc
import Signing

/// Makes a pair of keys.
struct KeysNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a pair of keys: FILE signs, FILE.pub verifies.",
    discussion: """
      FILE is PKCS #8 in PEM, readable by its owner only; with a passphrase it is encrypted (scrypt and AES-256). FILE.pub is what \
      others verify with. Neither file is ever replaced.

      EXAMPLE
        $ muster keys new --out "$(mktemp -d)/muster.key"
      """)

  @Option(help: ArgumentHelp("Where to write the private key.", valueName: "file"), completion: .file())
  var out: String

  @Option(help: "The kind of key: \(KeyType.allCases.map(\.rawValue).joined(separator: ", ")).")
  var type: KeyType = .ed25519

  @OptionGroup var passphrase: PassphraseOptions

  func run() throws {
    let secret = try passphrase.read()
    if let problem = secret.flatMap(SigningKey.problem(ofPassphrase:)) { throw Refusal(problem) }
    for path in [out, "\(out).pub"] where unsafe access(path, F_OK) == 0 {
      throw Refusal("\(path) is there already; a key is never replaced, because it verifies what it signed")
    }
    let key = try SigningKey.new(type)
    try key.write(to: out, passphrase: secret)
    try Console.report(Array("\(key.publicKey.keyID)  \(out).pub\n".utf8))
  }
}

extension KeyType: ExpressibleByArgument {}
