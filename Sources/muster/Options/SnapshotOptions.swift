import ArgumentParser
import Evidence
import IAM

/// Where the evidence is.
struct SnapshotOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds the account's credential report and IAM listings; its files may have any names.",
      valueName: "dir"),
    completion: .directory)
  var snapshot: String?

  /// Reads the snapshot into the account model.
  func account() throws -> Account {
    guard let snapshot else {
      throw Refusal("give the folder that holds the evidence: --snapshot DIR; README.md says how to fill one")
    }
    do {
      return try Snapshot.read(at: snapshot)
    } catch {
      throw Refusal("\(error)")
    }
  }
}
