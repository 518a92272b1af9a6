/// A place in a text as editors count it: line and column from 1, columns in characters.
package struct TextPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Finds the lines and columns of bytes, in one walk where they are asked for in order.
package struct TextPositions {
  private let bytes: [UInt8]
  private var offset: Int
  private var position = TextPosition(line: 1, column: 1)
  /// A byte order mark is no column.
  private let start: Int

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = start
  }

  /// The place of the byte at `wanted`; that of the end where there is none.
  package mutating func position(of wanted: Int) -> TextPosition {
    let wanted = min(max(wanted, start), bytes.count)
    if wanted < offset {
      offset = start
      position = TextPosition(line: 1, column: 1)
    }
    var column = position.column
    var line = position.line
    for byte in bytes[offset..<wanted] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        // The rest of a character in UTF-8 is no column of its own.
        column += 1
      }
    }
    offset = wanted
    let found = TextPosition(line: line, column: column)
    position = found
    return found
  }
}
