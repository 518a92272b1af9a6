import FoundationEssentials
import Reporting
import Rules

/// An assessment that an audit wrote with `--format json`.
enum StoredAssessment {
  /// Reads the file at `path`; throws `Refusal` where it is none, with what is wrong and where.
  static func read(_ path: String) throws -> Assessment {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Refusal("cannot read \(path); expected the JSON assessment that an audit wrote")
    }
    do {
      return try AssessmentDocument.decode(bytes)
    } catch {
      throw Refusal("\(path): \(error)")
    }
  }
}
