package import IAM

/// A folder of answers as AWS sent them.
package enum Snapshot {
  /// How far reading has come, in bytes of all files.
  package struct Progress: Hashable, Sendable {
    package var read: Int
    package var total: Int
  }

  /// Reads every document below the folder at `path` and puts the account together.
  ///
  /// Whatever is wrong with a document is missing evidence of the account; only a folder without any document throws.
  package static func read(at path: String, progress: ((Progress) -> Void)? = nil) throws(SnapshotError)
    -> Account
  {
    let folder = try SnapshotFolder(at: path)
    return try read(folder.files, notes: folder.notes, of: path, progress: progress)
  }

  /// Reads `files`, in the order of their names, as those of one folder; `notes` say what of it was passed over.
  package static func read(
    _ files: [SnapshotFolder.File], notes: [String], of path: String, progress: ((Progress) -> Void)? = nil
  ) throws(SnapshotError) -> Account {
    let total = files.reduce(0) { $0 + $1.size }
    let (documents, policies) = FileReaders(files).read { progress?(Progress(read: $0, total: total)) }
    guard documents.contains(where: \.isRecognised) else { throw .noDocument(path: path) }
    var builder = AccountBuilder(Findings(documents, notes: notes), documents: policies)
    return builder.build()
  }
}

extension ReadDocument {
  /// Whether the file is one that Muster knows, even if it is broken.
  fileprivate var isRecognised: Bool {
    switch content {
    case .answer, .error, .report, .manifest: true
    case .malformed(let source, _): source != nil
    case .unknown: false
    }
  }
}
