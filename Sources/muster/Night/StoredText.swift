import FoundationEssentials

/// A small file as text.
enum StoredText {
  /// Nil where there is no such file, or it cannot be read.
  static func read(_ path: String) -> String? {
    (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
  }
}
