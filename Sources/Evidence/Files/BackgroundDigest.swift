import Digests
import Dispatch

/// Computes a file's SHA-256 on a thread of its own while the file is parsed.
///
/// On machines without instructions for it, the digest of a large listing takes as long as parsing it. It is computed over
/// the very bytes that are parsed, not by reading the file again.
final class BackgroundDigest: @unchecked Sendable {
  private let queue = DispatchQueue(label: "digest")
  /// How many pieces may wait, so that memory stays bounded.
  private let room = DispatchSemaphore(value: 8)
  /// Touched on the queue only, or on the caller's thread only.
  private var digest: SHA256? = SHA256()
  private(set) var count = 0
  private let isSmall: Bool

  /// For a file of so many bytes; a small one is digested on the caller's thread.
  init(size: Int) { isSmall = size <= 262_144 }

  func update(_ bytes: [UInt8]) {
    count += bytes.count
    if isSmall {
      digest?.update(bytes.span)
      return
    }
    room.wait()
    queue.async {
      self.digest?.update(bytes.span)
      self.room.signal()
    }
  }

  /// The digest of all bytes, as 64 hexadecimal digits; nothing can be added after it.
  func hexDigest() -> String {
    queue.sync { digest.take()?.hexDigest() ?? "" }
  }
}
