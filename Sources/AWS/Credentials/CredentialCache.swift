package import IAM

/// Keeps credentials for as long as they live, and fetches new ones shortly before they end.
package final class CredentialCache {
  private let source: any CredentialSource
  private var current: Credentials?
  /// Why the source last gave none; nil while it gives some.
  package private(set) var failure: CredentialError?
  /// Neither a source that fails nor one whose credentials are short-lived is asked for every call.
  private var nextFetch: Timestamp?
  /// AWS said that these have expired.
  private var rejected: Credentials?

  private static let renewal: Int64 = 300
  private static let pause: Int64 = 60

  package init(_ source: any CredentialSource) { self.source = source }

  /// What the credentials come from, for people.
  package var name: String { source.name }

  /// Whether the next call has to fetch, which takes its time: best when nothing else is running.
  package func needsFetch(at now: Timestamp) -> Bool {
    let soon = Timestamp(seconds: now.seconds + Self.renewal)
    if let current, isUsable(current, at: soon) { return false }
    return nextFetch.map { now >= $0 } ?? true
  }

  /// Credentials for a request of this moment; those at hand if new ones cannot be had and the old ones still live.
  package func credentials(at now: Timestamp) throws(CallError) -> Credentials {
    if needsFetch(at: now) { fetch(at: now) }
    if let current, failure == nil || isUsable(current, at: now) { return current }
    throw CallError(
      code: CallError.noCredentials, message: failure?.description ?? "\(source.name) gave no credentials")
  }

  /// Takes AWS's word that `used` have expired, so that others are fetched; false if that was known.
  package func reject(_ used: Credentials) -> Bool {
    guard used == current, used != rejected else { return false }
    rejected = used
    nextFetch = nil
    return true
  }

  private func fetch(at now: Timestamp) {
    nextFetch = Timestamp(seconds: now.seconds + Self.pause)
    do throws(CredentialError) {
      current = try source.fetch()
      failure = nil
    } catch { failure = error }
  }

  private func isUsable(_ credentials: Credentials, at moment: Timestamp) -> Bool {
    credentials != rejected && (credentials.expiresAt.map { $0 > moment } ?? true)
  }
}
