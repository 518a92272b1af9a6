/// Percent-decoding by RFC 3986, as IAM encodes policy documents.
///
/// Foundation's `removingPercentEncoding` takes 30 times as long, which on a large account is the whole audit.
package enum PercentDecoding {
  /// The decoded bytes; nil on a broken escape.
  package static func decode(_ source: Span<UInt8>) -> [UInt8]? {
    var isBroken = false
    let decoded = unsafe [UInt8](unsafeUninitializedCapacity: source.count) { out, count in
      unsafe source.withUnsafeBufferPointer { source in
        unsafe hexValues.withUnsafeBufferPointer { values in
          var index = 0
          var written = 0
          while index < source.count {
            let byte = unsafe source[index]
            if byte != UInt8(ascii: "%") {
              unsafe out[written] = byte
              index += 1
            } else {
              guard index + 2 < source.count else {
                isBroken = true
                break
              }
              let high = unsafe values[Int(source[index + 1])]
              let low = unsafe values[Int(source[index + 2])]
              guard high < 16, low < 16 else {
                isBroken = true
                break
              }
              unsafe out[written] = high << 4 | low
              index += 3
            }
            written += 1
          }
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
