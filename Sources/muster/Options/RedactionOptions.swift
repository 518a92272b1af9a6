import ArgumentParser
import FoundationEssentials
import Rules

/// Whether reports show names or pseudonyms, and by which key.
struct RedactionOptions: ParsableArguments {
  @Flag(
    help: "Write pseudonyms for names, ARNs and ids: for reports that leave the house (docs/redaction.md).")
  var redact = false

  @Option(
    help: ArgumentHelp(
      "Make the same pseudonyms in every report by the secret in FILE, 16 bytes at least. Without it they are good for one report.",
      valueName: "file"),
    completion: .file())
  var redactKey: String?

  func validate() throws {
    if redactKey != nil, !redact {
      throw ValidationError("--redact-key is for --redact; give both.")
    }
  }

  /// The key that was asked for; nil without `--redact`.
  ///
  /// A file that is not there is refused, and none is made: a key that nobody knows of is soon lost, and with it
  /// what reports have in common.
  func key() throws -> RedactionKey? {
    guard redact else { return nil }
    guard let redactKey else {
      Console.note(
        "muster: without --redact-key FILE the pseudonyms are good for this report alone, and no other can be compared with it"
      )
      return .ofThisRun()
    }
    let hint = "make one with: head -c 32 /dev/urandom | base64 > \(redactKey)"
    guard let data = try? Data(contentsOf: URL(filePath: redactKey)) else {
      throw Refusal("cannot read \(redactKey); expected the key of pseudonyms; \(hint)")
    }
    // A line break at the end is an editor's, and no part of the secret.
    var bytes = Array(data)
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    guard let key = RedactionKey(bytes, isKept: true) else {
      throw Refusal(
        "\(redactKey) holds \(bytes.count) bytes; expected a secret of \(RedactionKey.fewestBytes) or more, which nobody can guess; \(hint)"
      )
    }
    return key
  }
}
