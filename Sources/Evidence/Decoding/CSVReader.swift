/// Reads comma-separated values (RFC 4180) with `LF` or `CRLF`, the last line with or without an end.
struct CSVReader {
  struct Row: Equatable {
    /// Of the row's first line, counted from 1.
    var line: Int
    var fields: [String]
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next row that is not blank; nil at the end.
  mutating func next() throws(DecodingProblem) -> Row? {
    while index < bytes.count {
      let row = try row()
      if row.fields != [""] { return row }
    }
    return nil
  }

  private mutating func row() throws(DecodingProblem) -> Row {
    var row = Row(line: line, fields: [])
    while true {
      row.fields.append(try field())
      guard index < bytes.count else { return row }
      let separator = bytes[index]
      index += 1
      if separator == UInt8(ascii: ",") { continue }
      if separator == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
      line += 1
      return row
    }
  }

  private mutating func field() throws(DecodingProblem) -> String {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let start = index
      while index < bytes.count, bytes[index] != UInt8(ascii: ","), bytes[index] != 0x0A, bytes[index] != 0x0D
      {
        index += 1
      }
      return try text(Array(bytes[start..<index]))
    }
    index += 1
    var out: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          guard index == bytes.count || [UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[index]) else {
            throw DecodingProblem("line \(line): text after a closing quote")
          }
          return try text(out)
        }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      out.append(byte)
    }
    throw DecodingProblem("line \(line): a quote is not closed")
  }

  private func text(_ bytes: [UInt8]) throws(DecodingProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DecodingProblem("line \(line): it is not UTF-8")
    }
    return text
  }
}
