import FoundationEssentials

/// The folder that a collection fills: new or empty, so that answers of two collections never mix.
enum SnapshotFolderToFill {
  static func prepare(_ path: String) throws {
    guard !path.isEmpty else { throw Refusal("the folder for the evidence has no name") }
    try AtomicFile.makeFolder(path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw OutputError.notWritable(path, why: "its contents cannot be read")
    }
    guard names.isEmpty else {
      throw Refusal(
        "\(path) is not empty: evidence of two collections must not mix; give a new or empty folder")
    }
  }
}
