import Digests
package import Signing

/// The evidence of one audit in one file: what AWS said, what was made of it, and the signed statement about both.
///
/// | file | what it is |
/// | --- | --- |
/// | `assessment.json` | the assessment, as `--format json` writes it |
/// | `given/…` | waivers, attestations and other files that the caller gave |
/// | `rules/built-in.json` | the rules that were part of the binary; `rules/added/N/…` those of the caller's folders |
/// | `snapshot/…` | the documents as AWS sent them |
/// | `envelope.json` | the statement with the digests of all others, signed; it closes the archive |
package struct Bundle {
  static let envelopeName = "envelope.json"
  static let assessmentName = "assessment.json"
  static let builtInName = "rules/built-in.json"
  static let snapshotFolder = "snapshot/"
  static let givenFolder = "given/"

  /// The folder of the caller's `number`th folder of rules.
  static func addedFolder(_ number: Int) -> String { "rules/added/\(number)/" }

  /// A statement about a million files is no larger; it is held in memory.
  private static let largestEnvelope = 512 << 20

  package let archive: Archive
  package let envelope: Envelope
  package let statement: AuditStatement

  /// The SHA-256 of the statement: by it the next night names this one.
  ///
  /// Not that of the file: so the chain can be followed with the envelopes alone, where old nights had to make room.
  package var digest: String { SHA256.hexDigest(of: envelope.payload.span) }

  /// Reads the envelope of an archive.
  init(_ archive: Archive) throws(ArchiveError) {
    self.archive = archive
    guard let file = archive.files.last, file.name == Self.envelopeName else {
      throw .malformed(offset: 0, "it holds no \(Self.envelopeName): it is no bundle, or not all of it")
    }
    let bytes = try archive.bytes(of: file, limit: Self.largestEnvelope)
    do throws(EnvelopeError) { envelope = try Envelope(json: bytes) } catch {
      throw .malformed(offset: file.offset, "\(Self.envelopeName): \(error)")
    }
    guard envelope.payloadType == Envelope.inToto else {
      throw .malformed(
        offset: file.offset, "\(Self.envelopeName): expected a payload of type \(Envelope.inToto)")
    }
    do throws(StatementError) { statement = try AuditStatement(json: envelope.payload) } catch {
      throw .malformed(offset: file.offset, "\(Self.envelopeName): \(error)")
    }
  }
}
