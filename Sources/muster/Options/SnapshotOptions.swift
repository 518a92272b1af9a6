import ArgumentParser
import Evidence
import IAM

/// Where the evidence is.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the account's credential report and IAM listings from a folder and not from AWS; its files may have any names.",
      valueName: "dir"),
    completion: .directory)
  var snapshot: String?

  /// The bytes from which on reading takes long enough to say how far it is.
  private static let longReading = 20_000_000

  /// Begins to read the snapshot into the account model, if there is one: rules can be made ready meanwhile.
  func reading() -> Pending<Account>? {
    snapshot.map { path in Pending { try Self.account(at: path) } }
  }

  private static func account(at path: String) throws -> Account {
    do {
      var isShown = false
      defer { if isShown { Console.progress("") } }
      return try Snapshot.read(at: path) { progress in
        guard progress.total >= longReading else { return }
        isShown = true
        Console.progress("reading \(progress.read / 1_000_000) of \(progress.total / 1_000_000) MB")
      }
    } catch {
      throw Refusal("\(error)")
    }
  }
}
