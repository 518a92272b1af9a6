/// A place in a text file, both numbers from 1.
package struct FilePosition: Hashable, Sendable {
  package var line: Int
  /// In Unicode scalars.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension FilePosition: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
