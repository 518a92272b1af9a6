import ArgumentParser
import Bundles
import Files
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

  @Flag(help: "Begin the chain: in the folder of --previous is no bundle yet.")
  var firstNight = false

  @Option(
    help: ArgumentHelp(
      "A public key that the night before may be signed with too, where the key was changed since. May be given several times.",
      valueName: "file"),
    completion: .file(extensions: ["pub", "pem"]))
  var previousKey: [String] = []

  @Option(
    help: ArgumentHelp("Follow no other night than the one of this digest.", valueName: "digest"))
  var expectPrevious: String?

  @Option(
    help: ArgumentHelp(
      "Add the digest of the night to the end of FILE, and follow only the night whose digest stood there: keep it where the bundles are not.",
      valueName: "file"),
    completion: .file())
  var digestFile: String?

  func validate() throws {
    guard bundle != nil else {
      let given = [
        ("--sign-key", signKey), ("--passphrase-file", passphrase.passphraseFile), ("--previous", previous),
        ("--first-night", firstNight ? "" : nil), ("--previous-key", previousKey.first),
        ("--expect-previous", expectPrevious), ("--digest-file", digestFile),
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
    if previous == nil,
      let option = firstNight
        ? "--first-night"
        : previousKey.first.map({ _ in "--previous-key" }) ?? expectPrevious.map({ _ in "--expect-previous" })
    {
      throw ValidationError("\(option) says something of the night before; give --previous too.")
    }
    if firstNight, expectPrevious != nil {
      throw ValidationError("--first-night and --expect-previous exclude each other; give one of them.")
    }
    if let expectPrevious { try DigestArgument.check(expectPrevious, of: "--expect-previous") }
  }

  /// Reads the key and the night before, so that minutes of calls are not lost on a wrong one; nil if no bundle is wanted.
  ///
  /// What the caller has to change is refused. A night before that cannot be followed is not: whoever can write to its folder could
  /// keep every audit from running.
  func making() throws -> BundleMaking? {
    guard let bundle, let signKey else { return nil }
    try checkFolder(of: bundle)
    let isTaken = unsafe access(bundle, F_OK) == 0
    let taken = "\(bundle) is there already; a bundle is never replaced"
    if !isTaken { try AtomicFile.check(bundle) } else if previous == nil { throw Refusal(taken) }
    for name in PartialFile.removeAbandoned(beside: bundle, endings: [BundleMaking.unlinkedEnding]) {
      Console.note("muster: removed \(name), which an audit left that was killed")
    }
    let key = try KeyFiles.signingKey(signKey, passphrase: try passphrase.read())
    let keys = try [key.publicKey] + previousKey.map(KeyFiles.publicKey)
    var digests: DigestFile?
    let link: ChainLink
    do throws(LinkError) {
      if let digestFile { digests = try DigestFile(digestFile) }
      // The names of nights are easily guessed.
      if isTaken { throw LinkError(taken) }
      link = try self.link(keys, digests)
    } catch {
      link = .none(error.description)
    }
    if firstNight, case .following(let night) = link {
      throw Refusal(
        "--first-night: \(previous ?? "") holds night \(night.night) already, \(night.file); leave the option out to follow it"
      )
    }
    let making = BundleMaking(path: bundle, key: key, link: link, digests: digests)
    if case .none(let reason) = link {
      Console.say("muster: \(UnlinkedBundle.words(reason)); the audit goes on, and keeps its evidence apart")
    }
    return making
  }

  private func checkFolder(of bundle: String) throws(Refusal) {
    let folder = AtomicFile.parent(of: bundle)
    var status = stat()
    guard unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Refusal(
        "--bundle \(bundle): expected the folder \(folder) to be there; it is not made, because it may be on a disk that is missing"
      )
    }
  }

  private func link(_ keys: [PublicKey], _ digests: DigestFile?) throws(LinkError) -> ChainLink {
    guard let previous else { return .first }
    guard let night = try PreviousNight.find(at: previous, keys: keys) else {
      guard firstNight else {
        throw LinkError(
          "\(previous) holds no bundle; if it is another disk, is that mounted? The first night of a chain takes --first-night"
        )
      }
      try digests?.checkIsEmpty()
      return .first
    }
    if let expectPrevious, night.digest != expectPrevious {
      throw LinkError(
        "\(night.file) is night \(night.night) with the digest \(night.digest), and not the one that --expect-previous names: nights behind it may be missing"
      )
    }
    try digests?.check(night)
    return .following(night)
  }
}
