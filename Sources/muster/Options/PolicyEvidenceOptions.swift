import ArgumentParser
import Evidence
import FoundationEssentials
import IAM
import Spelling

/// What a user knows besides what AWS said of the account: the policies of its organization, what runs with its roles.
struct PolicyEvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Take the organization's service control policies from a file: a JSON array of levels, the root's first, each an array of policy documents.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var scp: String?

  @Option(
    help: ArgumentHelp(
      "Take the organization's resource control policies from a file of the same form.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var rcp: String?

  @Option(
    help: ArgumentHelp(
      "Say what runs with which role: JSON lines {\"arn\", \"type\", \"role_arn\"}.", valueName: "file"),
    completion: .file())
  var inventory: String?

  /// What the files say; one that is not what it should be is refused.
  func read() throws -> GivenEvidence {
    do {
      return GivenEvidence(
        serviceControl: try scp.map { try ControlPolicyFile(bytes(of: $0), name: $0, as: .serviceControl) },
        resourceControl: try rcp.map { try ControlPolicyFile(bytes(of: $0), name: $0, as: .resourceControl) },
        inventory: try inventory.map { try InventoryFile(bytes(of: $0), name: $0) })
    } catch let error as GivenFileError {
      let suggestion = error.unknownWord.map {
        NearestName.suggestion(for: $0, in: InventoryResource.types)
      }
      throw Refusal("\(error)\(suggestion ?? "")")
    }
  }

  private func bytes(of file: String) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: file)))
    } catch {
      throw Refusal("cannot read \(file)")
    }
  }
}
