/// Percent-decoding by RFC 3986, as IAM encodes policy documents.
///
/// Foundation's `removingPercentEncoding` takes 30 times as long, which on a large account is the whole audit.
package enum PercentDecoding {
  /// The decoded bytes; nil on a broken escape.
  package static func decode(_ source: Span<UInt8>) -> [UInt8]? {
    var isBroken = false
    // As long as what comes of it and no longer: decoded documents are kept.
    var escapes = 0
    // Without a branch and a check, so that it takes sixteen bytes at a time.
    for index in source.indices { escapes &+= source[index] == UInt8(ascii: "%") ? 1 : 0 }
    let length = max(source.count - 2 * escapes, 0)
    let decoded = unsafe [UInt8](unsafeUninitializedCapacity: length) { out, count in
      unsafe source.withUnsafeBytes { source in
        unsafe hexValues.withUnsafeBufferPointer { values in
          let target = UnsafeMutableRawBufferPointer(out)
          var index = 0
          var written = 0
          var invalid: UInt8 = 0
          // What a broken text holds may be longer than was counted.
          decoding: while index < source.count {
            if index + 8 <= source.count, written + 8 <= length {
              // Eight bytes at once; what is copied too far is written over.
              let word = unsafe source.loadUnaligned(fromByteOffset: index, as: UInt64.self)
              unsafe target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
              let literals = bytesBeforeEscape(UInt64(littleEndian: word))
              index += literals
              written += literals
              if literals == 8 { continue }
            } else if unsafe source[index] != UInt8(ascii: "%") {
              guard written < length else { break }
              unsafe out[written] = source[index]
              index += 1
              written += 1
              continue
            }
            // Escapes stand side by side.
            repeat {
              guard index + 2 < source.count, written < length else { break decoding }
              let high = unsafe values[Int(source[index + 1])]
              let low = unsafe values[Int(source[index + 2])]
              unsafe out[written] = high << 4 | low
              invalid |= high | low
              index += 3
              written += 1
            } while unsafe index < source.count && source[index] == UInt8(ascii: "%")
          }
          isBroken = invalid > 15 || index < source.count
          count = written
        }
      }
    }
    return isBroken ? nil : decoded
  }

  /// How many bytes of `word`, from the lowest, stand before the first `%`; 8 where there is none.
  private static func bytesBeforeEscape(_ word: UInt64) -> Int {
    let difference = word ^ 0x2525_2525_2525_2525
    // The lowest bit that is set is that of the first byte that is zero; those above it may be wrong.
    let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    return zeros.trailingZeroBitCount >> 3
  }

  /// 255 for what is no hexadecimal digit.
  private static let hexValues: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt8(byte) - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt8(byte) - UInt8(ascii: "a") + 10
    default: 255
    }
  }
}
