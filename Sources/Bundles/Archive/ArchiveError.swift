/// What is wrong with the file of a bundle.
package enum ArchiveError: Error, Equatable, Sendable {
  /// The operating system does not give it.
  case unreadable(String)
  /// It is there, and not as Muster writes a bundle; where, in bytes from its beginning.
  case malformed(offset: Int, String)
}

extension ArchiveError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let reason): reason
    case .malformed(let offset, let reason): "at byte \(offset): \(reason)"
    }
  }
}
