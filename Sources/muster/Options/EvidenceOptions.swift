import ArgumentParser
import Evidence
import IAM

/// Where the evidence comes from: a folder, or AWS itself.
struct EvidenceOptions: ParsableArguments {
  @OptionGroup var snapshot: SnapshotOptions
  @OptionGroup(title: "LIVE OPTIONS (without --snapshot)") var live: LiveOptions

  @Option(
    help: ArgumentHelp(
      "Keep what AWS said in a folder, new or empty, that --snapshot reads later.", valueName: "dir"),
    completion: .directory)
  var keep: String?

  func validate() throws {
    if snapshot.snapshot != nil, let option = keep.map({ _ in "--keep" }) ?? live.given.first {
      throw ValidationError(
        "\(option) is for asking AWS, and --snapshot for not asking it; give one of them.")
    }
  }

  /// These options with `settings` for what is asked of AWS.
  func using(_ settings: ConnectionSettings) -> EvidenceOptions {
    var options = self
    options.live = live.using(settings)
    return options
  }

  /// Gives what `reading` reads of a snapshot, or asks AWS: for `sources`, then for what `questions` are left once these
  /// have answered.
  ///
  /// Either way with what the user has `given`. Nil for `--dry-run`, which has printed the calls.
  func account(
    _ reading: Pending<Account>?, _ sources: Set<Source>, _ given: GivenEvidence = GivenEvidence(),
    questions: (Account) throws -> Set<SubjectRequest>
  ) throws -> Account? {
    try gathered(reading, sources, given, questions: questions)?.account
  }

  /// The same, with the folder of the documents for as long as it is held.
  func gathered(
    _ reading: Pending<Account>?, _ sources: Set<Source>, _ given: GivenEvidence,
    questions: (Account) throws -> Set<SubjectRequest>
  ) throws -> GatheredEvidence? {
    if let reading {
      return try reading.value().map {
        GatheredEvidence(account: given.added(to: $0), folder: snapshot.snapshot ?? "")
      }
    }
    var gathered = try live(given.sourcesToAsk(sources)) { try questions(given.added(to: $0)) }
    gathered?.add(given)
    return gathered
  }

  private func live(_ sources: Set<Source>, questions: (Account) throws -> Set<SubjectRequest>) throws
    -> GatheredEvidence?
  {
    if live.dryRun {
      try live.printCalls(for: sources)
      return nil
    }
    if let keep {
      try SnapshotFolderToFill.prepare(keep)
      return GatheredEvidence(account: try collected(in: keep, sources, questions), folder: keep)
    }
    let scratch = try ScratchFolder()
    return GatheredEvidence(
      account: try collected(in: scratch.path, sources, questions), folder: scratch.path, scratch: scratch)
  }

  private func collected(
    in folder: String, _ sources: Set<Source>, _ questions: (Account) throws -> Set<SubjectRequest>
  ) throws -> Account {
    let collection = try LiveCollection(live, folder: folder)
    let account = try collection.run(sources, questions: questions)
    guard let account, !collection.isInterrupted else { throw Interrupted() }
    return account
  }
}

/// An account, and the folder of the documents that told of it.
struct GatheredEvidence {
  private(set) var account: Account
  let folder: String
  /// The owner of a folder that goes with the run.
  private var scratch: ScratchFolder?

  init(account: Account, folder: String, scratch: ScratchFolder? = nil) {
    self.account = account
    self.folder = folder
    self.scratch = scratch
  }

  mutating func add(_ given: GivenEvidence) { account = given.added(to: account) }

  /// Removes a folder that goes with the run: a process that ends itself runs no `deinit`.
  mutating func discard() { scratch = nil }
}

/// The caller gave up before there was anything to judge: exit status 70.
struct Interrupted: Error, CustomStringConvertible {
  var description: String {
    "interrupted before all evidence was there; with `--keep DIR`, and by `muster collect`, what there is is kept"
  }
}
