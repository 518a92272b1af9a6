/// A number of a condition, exact to its last digit: account numbers and sizes do not fit a `Double`.
struct Decimal: Sendable {
  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private let digits: [UInt8]
  /// Where the point stands: the number is `0.digits × 10^exponent`.
  private let exponent: Int

  /// Reads an integer or a decimal with an optional sign and exponent; nil for anything else.
  init?(_ text: [UInt8]) {
    var index = 0
    var isNegative = false
    if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      index = 1
    }
    var digits: [UInt8] = []
    var point: Int?
    var hasDigits = false
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), point == nil {
        point = digits.count
      } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        digits.append(byte)
        hasDigits = true
      } else {
        break
      }
      index += 1
    }
    guard hasDigits else { return nil }
    var exponent = point ?? digits.count
    if index < text.count {
      guard text[index] | 0x20 == UInt8(ascii: "e"),
        let power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)), power.magnitude < 1_000_000
      else { return nil }
      exponent += power
    }
    let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
    digits.removeFirst(leading)
    exponent -= leading
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
    self.isNegative = isNegative && !digits.isEmpty
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }
}

extension Decimal: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    if left.sign != right.sign { return left.sign < right.sign }
    let (small, large) = left.isNegative ? (right, left) : (left, right)
    if small.exponent != large.exponent { return small.exponent < large.exponent }
    return small.digits.lexicographicallyPrecedes(large.digits)
  }
}
