/// What ECDSA leaves open: of each signature (r, s) anybody makes a second one, (r, n − s), without the key.
///
/// Muster writes the one whose s is in the lower half, and takes no other, so that no byte of a signature can be changed unseen.
enum ECDSASignature {
  /// The order n of P-256's group (FIPS 186-5, SEC 2), most significant byte first.
  private static let order: [UInt8] = [
    0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
  ]

  /// Whether s of a signature in DER is at most half of the order.
  static func isInLowerHalf(_ der: [UInt8]) -> Bool {
    guard let (_, s) = numbers(der) else { return false }
    return !(order.minus(s)).precedes(s)
  }

  /// The same signature with the lesser s, in DER; nil if it is none of P-256.
  static func inLowerHalf(_ der: [UInt8]) -> [UInt8]? {
    guard let (r, s) = numbers(der) else { return nil }
    let other = order.minus(s)
    let body = integer(r) + integer(other.precedes(s) ? other : s)
    return [0x30, UInt8(body.count)] + body
  }

  /// r and s in 32 bytes each, from `SEQUENCE { INTEGER r, INTEGER s }`, which is short enough for one byte of length.
  private static func numbers(_ der: [UInt8]) -> (r: [UInt8], s: [UInt8])? {
    guard der.count >= 2, der[0] == 0x30, Int(der[1]) == der.count - 2 else { return nil }
    var rest = der[2...]
    guard let r = takeInteger(&rest), let s = takeInteger(&rest), rest.isEmpty else { return nil }
    return (r, s)
  }

  private static func takeInteger(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
    guard rest.popFirst() == 0x02, let count = rest.popFirst().map(Int.init), (1...33).contains(count),
      rest.count >= count
    else { return nil }
    var digits = Array(rest.prefix(count))
    rest.removeFirst(count)
    while digits.first == 0 { digits.removeFirst() }
    guard digits.count <= 32 else { return nil }
    return [UInt8](repeating: 0, count: 32 - digits.count) + digits
  }

  private static func integer(_ number: [UInt8]) -> [UInt8] {
    var digits = Array(number.drop { $0 == 0 })
    if (digits.first ?? 0x80) & 0x80 != 0 { digits.insert(0, at: 0) }
    return [0x02, UInt8(digits.count)] + digits
  }
}

extension [UInt8] {
  /// The difference of two numbers of the same length, the most significant byte first.
  fileprivate func minus(_ other: [UInt8]) -> [UInt8] {
    var result = self
    var borrow = 0
    for index in indices.reversed() {
      var digit = Int(self[index]) - Int(other[index]) - borrow
      borrow = digit < 0 ? 1 : 0
      if digit < 0 { digit += 256 }
      result[index] = UInt8(digit)
    }
    return result
  }

  fileprivate func precedes(_ other: [UInt8]) -> Bool { lexicographicallyPrecedes(other) }
}
