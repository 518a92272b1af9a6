import ArgumentParser
import Signing

/// Tells the ids of public keys.
struct KeysShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the id of a public key: the SHA-256 of its DER.",
    discussion: """
      EXAMPLE
        $ folder=$(mktemp -d) && muster keys new --out $folder/key
        $ muster keys show $folder/key.pub
      """)

  @Argument(
    help: ArgumentHelp("Public keys.", valueName: "file"), completion: .file(extensions: ["pub", "pem"]))
  var files: [String]

  func run() throws {
    for file in files {
      let key = try KeyFiles.publicKey(file)
      try Console.report(Array("\(key.keyID)  \(key.type.rawValue)  \(file)\n".utf8))
    }
  }
}
