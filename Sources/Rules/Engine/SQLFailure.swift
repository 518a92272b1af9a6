/// What SQLite or the sandbox said about a statement; the offset is in the whole SQL text.
struct SQLFailure: Error {
  var message: String
  var offset: Int?

  /// All rules share what SQLite may take in this process.
  static let outOfMemory = SQLFailure(message: "stopped: it needs too much memory")
}
