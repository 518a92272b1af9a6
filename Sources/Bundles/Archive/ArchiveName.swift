/// What a file of an archive may be called, so that no reader and no extractor is led out of its folder.
enum ArchiveName {
  static let mostBytes = 4096

  /// Why `name` is refused; nil for a path of plain parts below a folder.
  static func problem(of name: String) -> String? {
    if name.utf8.count > mostBytes { return "a name is longer than \(mostBytes) bytes" }
    if name.utf8.contains(0) { return "a name holds a zero byte" }
    for part in name.split(separator: "/", omittingEmptySubsequences: false)
    where part.isEmpty || part == "." || part == ".." {
      return "'\(name.prefix(200))' is no path below a folder"
    }
    return nil
  }

  /// The order of an archive: by bytes, which no version of Unicode changes.
  static func precedes(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
