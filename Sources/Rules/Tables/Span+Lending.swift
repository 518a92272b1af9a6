/// Reads elements where they lie: a user is twenty references, which a copy would count up and down for each cell of a table.
///
/// That the elements need not be copyable is what keeps the compiler from copying them.
extension Span where Element: ~Copyable {
  /// What `read` gives of one element.
  func lend<Value>(_ index: Int, to read: (borrowing Element) -> Value) -> Value { read(self[index]) }

  /// Gives each element with its index to `body`.
  func lendEach(to body: (Int, borrowing Element) -> Void) {
    for index in indices { body(index, self[index]) }
  }
}
