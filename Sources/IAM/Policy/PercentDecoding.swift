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
      unsafe source.withUnsafeBufferPointer { source in
        unsafe hexValues.withUnsafeBufferPointer { values in
          var index = 0
          var written = 0
          var invalid: UInt8 = 0
          // Without branches: half of the bytes are escapes, which no processor foresees. What a broken text holds may be
          // longer than was counted.
          while index + 2 < source.count, written < length {
            let byte = unsafe source[index]
            let high = unsafe values[Int(source[index + 1])]
            let low = unsafe values[Int(source[index + 2])]
            let isEscape = byte == UInt8(ascii: "%")
            unsafe out[written] = isEscape ? high << 4 | low : byte
            invalid |= isEscape ? high | low : 0
            index += isEscape ? 3 : 1
            written += 1
          }
          while index < source.count, written < length {
            let byte = unsafe source[index]
            if byte == UInt8(ascii: "%") { break }
            unsafe out[written] = byte
            index += 1
            written += 1
          }
          isBroken = invalid > 15 || index < source.count
          count = written
        }
      }
    }
    return isBroken ? nil : decoded
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
