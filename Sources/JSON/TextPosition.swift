/// A place in a text as editors count it: line and column from 1, columns in characters.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  /// The place of the byte at `offset`; that of the end where there is none.
  package init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes[..<min(max(offset, 0), bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == 0x0A }
    // A byte order mark is no column; the rest of a character in UTF-8 is none of its own.
    let start = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, before.count) : lineStart
    column = 1 + before[start...].count { $0 & 0xC0 != 0x80 }
  }
}
