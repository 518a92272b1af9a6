/// What stands before a file's bytes in a tar archive (POSIX.1-2017, pax: ustar, with a pax record for long names).
///
/// Owner, mode and time are the same for all files, so that a name and a size have one spelling: who reads an archive compares
/// each header with this one, and sees every byte that is not Muster's.
enum ArchiveHeader {
  static let block = 512
  /// Eleven octal digits.
  static let largestFile = (1 << 33) - 1
  private static let longestName = 100

  /// The blocks before a file called `name` of `size` bytes.
  static func bytes(name: String, size: Int) -> [UInt8] {
    let utf8 = Array(name.utf8)
    let header = blockBytes(name: utf8.prefix(longestName), size: size, type: UInt8(ascii: "0"))
    if isShort(utf8) { return header }
    let record = record(of: utf8)
    return blockBytes(name: Array("long-name".utf8)[...], size: record.count, type: UInt8(ascii: "x"))
      + record + [UInt8](repeating: 0, count: padding(after: record.count)) + header
  }

  /// The zeros after so many bytes.
  static func padding(after size: Int) -> Int { (block - size % block) % block }

  static func isLongNameRecord(_ header: ArraySlice<UInt8>) -> Bool {
    header[header.startIndex + 156] == UInt8(ascii: "x")
  }

  /// The name that a header holds, if it is UTF-8.
  static func name(in header: ArraySlice<UInt8>) -> String? {
    String(validating: header.prefix(longestName).prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The size that a header holds; nil where that is no number.
  static func size(in header: ArraySlice<UInt8>) -> Int? {
    var size = 0
    for byte in header.dropFirst(124).prefix(11) {
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(byte) else { return nil }
      size = size << 3 | Int(byte - UInt8(ascii: "0"))
    }
    return size
  }

  /// The name in a record `LENGTH path=NAME`.
  static func name(inRecord record: ArraySlice<UInt8>) -> String? {
    guard let equals = record.firstIndex(of: UInt8(ascii: "=")), record.last == 0x0A else { return nil }
    return String(validating: record[(equals + 1)...].dropLast(), as: UTF8.self)
  }

  /// Names beyond ASCII get a record, because a header does not say what its bytes mean.
  private static func isShort(_ name: [UInt8]) -> Bool {
    name.count <= longestName && name.allSatisfy { $0 < 0x80 }
  }

  private static func record(of name: [UInt8]) -> [UInt8] {
    let rest = Array(" path=".utf8) + name + [0x0A]
    // The length counts its own digits.
    var length = rest.count + 1
    while String(length).utf8.count + rest.count != length { length = String(length).utf8.count + rest.count }
    return Array(String(length).utf8) + rest
  }

  private static func blockBytes(name: ArraySlice<UInt8>, size: Int, type: UInt8) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: some Sequence<UInt8>, at offset: Int) {
      for (index, byte) in text.enumerated() { header[offset + index] = byte }
    }
    put(name, at: 0)
    put("0000600".utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(octal(size, digits: 11), at: 124)
    put("00000000000".utf8, at: 136)
    put("        ".utf8, at: 148)
    header[156] = type
    put("ustar\u{0}00".utf8, at: 257)
    put("0000000".utf8, at: 329)
    put("0000000".utf8, at: 337)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6) + [0, 0x20], at: 148)
    return header
  }

  private static func octal(_ number: Int, digits: Int) -> [UInt8] {
    let text = String(number, radix: 8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: digits - text.utf8.count) + Array(text.utf8)
  }
}
