package import JSON

/// Why a file is not an assessment that this version can read.
package enum AssessmentDocumentError: Error, Equatable, Sendable {
  case notJSON(JSONError)
  case otherVersion(String)
  /// `path` leads to the field, `results[3].severity`; empty for the document itself.
  case field(path: String, expected: String)

  /// The same error seen from the value that holds `member`: a key, or `[3]`.
  func inside(_ member: String) -> AssessmentDocumentError {
    guard case .field(let path, let expected) = self else { return self }
    let joint = path.isEmpty || path.hasPrefix("[") ? "" : "."
    return .field(path: member + joint + path, expected: expected)
  }
}

extension AssessmentDocumentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notJSON(let error): "not JSON: \(error)"
    case .otherVersion(let version):
      "schema_version is \(version), and this version of muster reads \(AssessmentDocument.schemaVersion)"
    case .field(let path, let expected):
      path.isEmpty ? "expected \(expected)" : "\(path): expected \(expected)"
    }
  }
}
