/// Why there are no credentials, and what to do about it; never with a secret in it.
package enum CredentialError: Error, Hashable, Sendable {
  /// No source had any; the message lists where was looked.
  case none(String)
  /// Something that is configured is wrong or not supported: the file and line, and the way around.
  case configuration(String)
  /// A source that is configured did not give any: the process failed, the server refused.
  case failed(String)
}

extension CredentialError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .none(let message), .configuration(let message), .failed(let message): message
    }
  }
}
