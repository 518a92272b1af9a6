import FoundationEssentials
import Reporting
import Rules

/// An assessment that an audit wrote with `--format json`, or several that `muster report` merged.
enum StoredAssessment {
  /// Reads the file at `path`; throws `Refusal` where it is not one assessment, with what is wrong and where.
  static func read(_ path: String) throws -> Assessment {
    let members = try members(path)
    guard members.count == 1 else {
      throw Refusal(
        "\(path) holds the assessments of \(members.count) accounts; expected the assessment of one, as an audit writes it"
      )
    }
    return members[0].assessment
  }

  /// Reads the file at `path`, which may hold several; throws `Refusal` where it holds none.
  static func all(_ path: String) throws -> [AccountMerger.Source] {
    try members(path).map { AccountMerger.Source(path: path, member: $0) }
  }

  private static func members(_ path: String) throws -> [MergedAssessment.Member] {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Refusal("cannot read \(path); expected the JSON assessment that an audit wrote")
    }
    do {
      return try MergedDocument.members(of: bytes, file: URL(filePath: path).lastPathComponent)
    } catch {
      throw Refusal("\(path): \(error)")
    }
  }
}
