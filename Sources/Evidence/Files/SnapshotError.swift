/// Why there is nothing to audit; whatever else is wrong with a snapshot is evidence that is missing.
package enum SnapshotError: Error, Hashable, Sendable {
  case unreadableFolder(path: String, reason: String)
  case noDocument(path: String)
}

extension SnapshotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadableFolder(let path, let reason): "cannot read the snapshot folder \(path): \(reason)"
    case .noDocument(let path):
      "\(path) holds no document that Muster knows: no answer of IAM as XML or as the AWS CLI's JSON, no credential "
        + "report"
    }
  }
}
