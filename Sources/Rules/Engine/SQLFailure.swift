/// What SQLite or the sandbox said about a statement; the offset is in the whole SQL text.
struct SQLFailure: Error {
  var message: String
  var offset: Int?
}
