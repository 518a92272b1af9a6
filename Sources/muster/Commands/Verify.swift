import ArgumentParser
import Bundles
import FoundationEssentials
import IAM

/// Checks what audits kept as evidence.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Verify bundles of evidence: signature, digests, chain, and the assessment itself.",
    discussion: """
      It checks the signature and the digest of every file, judges the stored evidence by the stored rules once more, and says \
      whether the same assessment comes out, byte for byte. Several bundles are a chain, in the order in which they were made. \
      Nothing is written or unpacked, and nobody is asked: docs/evidence.md.

      EXAMPLE
        $ folder=$(mktemp -d) && muster keys new --out $folder/key
        $ muster audit --snapshot Tests/Fixtures/accounts/healthy \\
            --bundle $folder/1.tar --sign-key $folder/key
        $ muster verify $folder/1.tar --key $folder/key.pub

      EXIT STATUS
        0   everything is as it was signed, and the assessment is reproduced
        1   something is altered, missing, replayed or not reproduced
        64  usage, or a file that cannot be read
        70  everything else
      """)

  @Argument(help: "Bundles, the earliest first.", completion: .file(extensions: ["tar"]))
  var bundles: [String]

  @Option(
    name: .customLong("key"),
    help: ArgumentHelp("A public key that is trusted. May be given several times.", valueName: "file"),
    completion: .file(extensions: ["pub", "pem"]))
  var keys: [String]

  @Option(
    help: ArgumentHelp("The digest of the night that the first bundle has to follow.", valueName: "digest"))
  var after: String?

  @Option(
    help: ArgumentHelp(
      "The digest that the last bundle has to have, as its audit printed it: nothing is missing behind it.",
      valueName: "digest"))
  var last: String?

  @Option(
    help: ArgumentHelp(
      "The file to which audits added the digests of all nights (--digest-file): none of them is missing or another.",
      valueName: "file"),
    completion: .file())
  var digestFile: String?

  @Option(help: "How to print.")
  var format: VerificationFormat = .text

  func validate() throws {
    for (option, digest) in [("--after", after), ("--last", last)] {
      if let digest { try DigestArgument.check(digest, of: option) }
    }
  }

  func run() throws {
    let keys = try keys.map(KeyFiles.publicKey)
    let verifier = BundleVerifier(keys: keys, toolVersion: Muster.version, now: .current)
    let checks: [BundleCheck]
    do {
      checks = try verifier.check(
        bundles,
        anchors: BundleVerifier.Anchors(
          after: after, last: last, all: try digestFile.map(DigestFile.read) ?? []))
    } catch {
      throw Refusal("\(error)")
    }
    let report = VerificationReport(checks, toolVersion: Muster.version)
    try Console.report(format == .json ? report.json : report.text)
    throw ExitCode(report.isVerified ? 0 : 1)
  }
}

/// How a verification is printed.
enum VerificationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
