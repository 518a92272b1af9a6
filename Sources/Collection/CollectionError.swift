/// Why nothing can be collected at all, as opposed to a call that is refused.
package enum CollectionError: Error, Hashable, Sendable {
  /// AWS does not accept the credentials: every call would be refused alike.
  case credentialsRefused(String)
  /// No call reached AWS, or what answers is not AWS; the message is the first failure's.
  case unreachable(String)
  /// The snapshot cannot be written.
  case notWritable(String)
}

extension CollectionError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .credentialsRefused(let message): "AWS does not accept the credentials: \(message)"
    case .unreachable(let message): "AWS cannot be reached: \(message)"
    case .notWritable(let message): "the snapshot cannot be written: \(message)"
    }
  }
}
