import FoundationEssentials
import IAM
import Reporting
import Rules

/// An assessment that an audit wrote with `--format json`, or several that `muster report` merged.
enum StoredAssessment {
  /// Reads the file at `path`; throws `Refusal` where it is not one assessment, with what is wrong and where.
  static func read(_ path: String) throws -> Assessment { try one(try bytes(of: path), path) }

  /// Reads the file at `path`, which may hold several; throws `Refusal` where it holds none.
  static func all(_ path: String) throws -> [AccountMerger.Source] {
    try members(try bytes(of: path), path).map { AccountMerger.Source(path: path, member: $0) }
  }

  /// Reads the file at `path` as a run's baseline; throws like ``read(_:)``.
  static func baseline(_ path: String) throws -> StoredBaseline {
    let bytes = try bytes(of: path)
    let file = path.split(separator: "/").last.map(String.init)
    // What a shell's pipe is called says nothing to anybody later.
    let isPipe = path == "-" || path.hasPrefix("/dev/") || path.hasPrefix("/proc/")
    return StoredBaseline(
      try one(bytes, path), name: isPipe ? nil : file, sha256: AssessmentDocument.digest(of: bytes))
  }

  /// Throws `Refusal` where `baseline` says nothing of a run of `account` at `now`.
  static func check(_ baseline: StoredBaseline?, account: String?, now: Timestamp) throws {
    do {
      try baseline?.check(account: account, now: now)
    } catch {
      throw Refusal("--baseline \(baseline?.name ?? "of a pipe"): \(error)")
    }
  }

  private static func one(_ bytes: [UInt8], _ path: String) throws -> Assessment {
    let members = try members(bytes, path)
    guard members.count == 1 else {
      throw Refusal(
        "\(path) holds the assessments of \(members.count) accounts; expected the assessment of one, as an audit writes it"
      )
    }
    return members[0].assessment
  }

  private static func members(_ bytes: [UInt8], _ path: String) throws -> [MergedAssessment.Member] {
    do {
      return try MergedDocument.members(of: bytes, file: URL(filePath: path).lastPathComponent)
    } catch {
      throw Refusal("\(path): \(error)")
    }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    if path == "-" || path == "/dev/stdin" { return try InputLines.all() }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      throw Refusal("\(path): there is no such file")
    } catch {
      throw Refusal("cannot read \(path); expected the JSON assessment that an audit wrote")
    }
  }
}
