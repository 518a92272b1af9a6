import FoundationEssentials

/// The folder that a collection fills: new or empty, so that answers of two collections never mix.
enum SnapshotFolderToFill {
  static func prepare(_ path: String) throws {
    try AtomicFile.makeFolder(path)
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    guard names.isEmpty else {
      throw Refusal(
        "\(path) is not empty: evidence of two collections must not mix; give a new or empty folder")
    }
  }
}
