/// Why nothing can be collected at all, as opposed to a call that is refused.
package enum CollectionError: Error, Hashable, Sendable {
  /// AWS does not accept the credentials: every call would be refused alike.
  case credentialsRefused(String)
  /// The snapshot cannot be written.
  case notWritable(String)
}
