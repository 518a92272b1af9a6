import Bundles
import Signing

/// A bundle that is about to be written.
struct BundleMaking {
  let path: String
  let key: SigningKey
  let link: ChainLink
  let digests: DigestFile?

  /// What the name of a bundle ends in that could not follow the night before.
  static let unlinkedEnding = ".unlinked"

  /// Writes it, and says on stderr what the next night, or whoever keeps the chain's end, has to know.
  ///
  /// Where it cannot follow the night before, the evidence is kept beside it, and the error says so: what AWS said tonight it says
  /// to nobody tomorrow.
  func write(_ audit: BundleWriter.Audit) throws {
    if case .none(let reason) = link { throw try unlinked(audit, reason) }
    let written: BundleWriter.Written
    do {
      written = try BundleWriter(key: key, link: link).write(audit, to: path)
    } catch let error as LinkError {
      throw try unlinked(audit, error.description)
    }
    Console.note("\(path): night \(written.night) of its chain, digest \(written.digest)")
    try digests?.add(written, of: audit, following: link)
  }

  private func unlinked(_ audit: BundleWriter.Audit, _ reason: String) throws -> UnlinkedBundle {
    let path = path + Self.unlinkedEnding
    do {
      let written = try BundleWriter(key: key, link: .none(reason)).write(audit, to: path)
      return UnlinkedBundle(reason: reason, outcome: "its evidence is in \(path), digest \(written.digest)")
    } catch {
      return UnlinkedBundle(reason: reason, outcome: "its evidence is not kept either: \(error)")
    }
  }
}

/// A night that is no part of its chain: exit status 70, whatever was found.
struct UnlinkedBundle: Error, CustomStringConvertible {
  var reason: String
  /// Where the evidence is.
  var outcome: String

  static func words(_ reason: String) -> String { "this night is not part of the chain: \(reason)" }

  var description: String { "\(Self.words(reason)); \(outcome)" }
}
