/// Where two texts part, for people.
struct FirstDifference: Equatable, CustomStringConvertible {
  /// Counted from 1.
  let line: Int
  let stored: String
  let found: String

  /// Nil if they are the same, byte for byte.
  init?(_ stored: [UInt8], _ found: [UInt8]) {
    guard stored != found else { return nil }
    var offset = 0
    var start = 0
    var line = 1
    while offset < stored.count, offset < found.count, stored[offset] == found[offset] {
      if stored[offset] == 0x0A {
        line += 1
        start = offset + 1
      }
      offset += 1
    }
    self.line = line
    self.stored = Self.text(stored, from: start)
    self.found = Self.text(found, from: start)
  }

  var description: String { "line \(line) is stored as '\(stored)', and comes out as '\(found)'" }

  private static func text(_ bytes: [UInt8], from start: Int) -> String {
    let line = bytes[min(start, bytes.count)...].prefix(120).prefix { $0 != 0x0A }.drop { $0 == 0x20 }
    return String(decoding: line, as: UTF8.self)
  }
}
