import AWS
import IAM

/// A source whose credentials a test thinks up.
final class FakeSource: CredentialSource {
  let name = "a test"
  private(set) var fetches = 0
  private let make: (Int) throws(CredentialError) -> Credentials

  /// `make` is given how often it was asked before.
  init(_ make: @escaping (Int) throws(CredentialError) -> Credentials) { self.make = make }

  convenience init() { self.init { _ throws(CredentialError) in .test() } }

  func fetch() throws(CredentialError) -> Credentials {
    fetches += 1
    return try make(fetches - 1)
  }
}

extension Credentials {
  static func test(_ id: String = "AKIDEXAMPLE", expiresIn seconds: Int64? = nil) -> Credentials {
    Credentials(
      accessKeyID: id, secretKey: Secret("the-secret-key"), sessionToken: Secret("the-session-token"),
      expiresAt: seconds.map { Timestamp(seconds: VirtualClock.start.seconds + $0) })
  }
}
