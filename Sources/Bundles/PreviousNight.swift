import FoundationEssentials
package import IAM
package import Signing

/// The bundle that the next one follows in its chain.
package struct PreviousNight: Equatable, Sendable {
  package var file: String
  /// The SHA-256 of its statement.
  package var digest: String
  package var night: Int
  package var account: String?
  package var evaluatedAt: Timestamp

  /// The bundle at `path`; in a folder the latest of those called `*.tar`, and nil if there is none: the next one begins the chain.
  ///
  /// One that `key` seems to have signed and did not is refused, as is any file of the folder that cannot be read:
  /// a chain that passes over a damaged night cannot be told from one without it.
  package static func find(at path: String, key: PublicKey) throws(BundleError) -> PreviousNight? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw BundleError("cannot read \(path): there is no such file or folder")
    }
    guard isFolder else { return try read(path, key) }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw BundleError("cannot read the folder \(path)")
    }
    var latest: PreviousNight?
    for name in names.filter({ $0.hasSuffix(".tar") }).sorted() {
      let night = try read(path.hasSuffix("/") ? path + name : "\(path)/\(name)", key)
      if let last = latest, last.night == night.night, last.digest != night.digest {
        throw BundleError(
          "\(last.file) and \(night.file) are both night \(night.night): expected one chain in \(path); name the bundle to follow"
        )
      }
      if night.night > latest?.night ?? 0 { latest = night }
    }
    return latest
  }

  private static func read(_ path: String, _ key: PublicKey) throws(BundleError) -> PreviousNight {
    do throws(ArchiveError) {
      let bundle = try Bundle(Archive(opening: path, digests: false))
      if bundle.envelope.signature.keyID == key.keyID, !bundle.envelope.isSigned(by: key) {
        throw ArchiveError.malformed(offset: 0, "its signature does not fit")
      }
      let statement = bundle.statement
      return PreviousNight(
        file: path, digest: bundle.digest, night: statement.night, account: statement.account,
        evaluatedAt: statement.evaluatedAt)
    } catch {
      switch error {
      case .unreadable(let reason): throw BundleError(reason)
      case .malformed: throw BundleError("\(path) is no bundle that can be followed: \(error)")
      }
    }
  }
}
