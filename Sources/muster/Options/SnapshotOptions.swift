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

  /// Reads the snapshot into the account model.
  func account() throws -> Account {
    guard let snapshot else {
      throw Refusal("give the folder that holds the evidence: --snapshot DIR")
    }
    do {
      var isShown = false
      defer { if isShown { Console.progress("") } }
      return try Snapshot.read(at: snapshot) { progress in
        guard progress.total >= Self.longReading else { return }
        isShown = true
        Console.progress("reading \(progress.read / 1_000_000) of \(progress.total / 1_000_000) MB")
      }
    } catch {
      throw Refusal("\(error)")
    }
  }
}
