import Bundles
import FoundationEssentials
import Glibc
import IAM
import Rules

/// The digests of a chain, a line a night, kept where whoever can write the bundles cannot: `DIGEST night N as of TIME`.
struct DigestFile {
  private let path: String
  /// Of all nights so far, the earliest first.
  let digests: [String]

  /// Throws where it cannot be read or written, or is something else.
  init(_ path: String) throws(LinkError) {
    self.path = path
    do throws(OutputError) { try AtomicFile.check(path) } catch { throw LinkError("\(error)") }
    guard unsafe access(path, F_OK) == 0 else {
      digests = []
      return
    }
    digests = try Self.read(path)
  }

  /// The digests of the file at `path`, which has to be there.
  static func read(_ path: String) throws(LinkError) -> [String] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw LinkError("cannot read \(path)")
    }
    var digests: [String] = []
    for (index, line) in data.split(separator: 0x0A).enumerated() {
      let word = String(decoding: line.prefix { $0 != 0x20 }, as: UTF8.self)
      guard DigestArgument.isDigest(word) else {
        throw LinkError(
          "\(path), line \(index + 1): expected the digest of a night, as --digest-file writes it")
      }
      digests.append(word)
    }
    return digests
  }

  /// Throws if nights were before although none is there.
  func checkIsEmpty() throws(LinkError) {
    guard let last = digests.last else { return }
    throw LinkError("no bundle is there, and \(path) knows of nights, the last with the digest \(last)")
  }

  /// Throws if `night` is not the last one that it knows.
  ///
  /// A night behind the last one is no gap: an audit was killed between the bundle and this file.
  func check(_ night: PreviousNight) throws(LinkError) {
    guard let last = digests.last else {
      Console.say("muster: \(path) knows no digest yet; it begins with night \(night.night)")
      return
    }
    guard night.digest != last, night.previous != last else { return }
    throw LinkError(
      "\(night.file) is night \(night.night) with the digest \(night.digest), and the last that \(path) knows is \(last): nights behind it may be missing"
    )
  }

  /// Adds a night, and the one before it where it is not in there.
  func add(_ written: BundleWriter.Written, of audit: BundleWriter.Audit, following link: ChainLink)
    throws
  {
    var lines = Self.line(written.digest, written.night, audit.assessment.evaluatedAt)
    if case .following(let night) = link, night.digest != digests.last {
      lines = Self.line(night.digest, night.night, night.evaluatedAt.iso8601) + lines
    }
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else {
      throw OutputError.notWritable(path, why: unsafe String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    try AtomicFile.write(Array(lines.utf8), to: descriptor, named: path)
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw OutputError.notWritable(path, why: unsafe String(cString: strerror(errno)))
    }
  }

  private static func line(_ digest: String, _ night: Int, _ time: String) -> String {
    "\(digest) night \(night) as of \(time)\n"
  }
}
