/// Why a call has no answer.
package struct CallError: Error, Hashable, Sendable {
  /// AWS's error code (`AccessDenied`), or one of ours for what AWS did not say: `TransferFailed`, `WrongBody`, `Cancelled`, `NoCredentials`, `NoSuchService`.
  package var code: String
  package var message: String

  package init(code: String, message: String) {
    self.code = code
    self.message = message
  }
}

extension CallError: CustomStringConvertible {
  package var description: String { message.isEmpty ? code : "\(code): \(message)" }
}
