import FuzzSupport
import Glibc
import IAM

/// What the operators say of simple cases, decided in another and simpler way.
struct SecondReading {
  private let trial: Trial
  private let value: [UInt8]

  init(_ trial: Trial) {
    self.trial = trial
    value = trial.request.first ?? []
  }

  func check(_ operation: ConditionOperator) {
    guard trial.isSingle, !trial.hasVariable else { return }
    switch operation.comparison {
    case .stringEquals:
      claim(trial.holds("StringEquals") == trial.policy.utf8.elementsEqual(value), "equal are equal bytes")
    case .stringLike:
      guard let text = String(validating: value, as: UTF8.self) else { return }
      let isLike = Self.isLike(Array(trial.policy.unicodeScalars), Array(text.unicodeScalars))
      claim(trial.holds("StringLike") == isLike, "'*' is any characters, '?' is one")
    case .numeric:
      guard let left = Int32(String(decoding: value, as: UTF8.self)), let right = Int32(trial.policy) else {
        return
      }
      claim(trial.holds("NumericLessThan") == (left < right), "integers compare as integers")
      claim(trial.holds("NumericEquals") == (left == right), "integers are equal as integers")
    case .ipAddress: checkAddress()
    default: break
    }
  }

  /// By tables: whether the first so many steps match the first so many characters.
  private static func isLike(_ pattern: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Bool {
    var row = [true] + [Bool](repeating: false, count: text.count)
    for step in pattern {
      var next = [Bool](repeating: false, count: text.count + 1)
      next[0] = row[0] && step == "*"
      for index in text.indices {
        next[index + 1] =
          step == "*" ? row[index + 1] || next[index] : row[index] && (step == "?" || step == text[index])
      }
      row = next
    }
    return row[text.count]
  }

  /// The C library reads the same addresses, and only those.
  private func checkAddress() {
    guard !value.contains(0), !value.contains(UInt8(ascii: "/")), !trial.policy.utf8.contains(0) else {
      return
    }
    let parts = trial.policy.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else {
      claim(trial.holds("IpAddress") == false, "two prefixes are no range")
      return
    }
    let isWithin: Bool
    if let address = Self.address(String(decoding: value, as: UTF8.self)),
      let range = Self.address(String(first)),
      let prefix = parts.count == 1 ? range.count * 8 : Self.prefix(parts[1])
    {
      isWithin =
        prefix <= range.count * 8 && range.count == address.count
        && (0..<prefix).allSatisfy { (range[$0 / 8] ^ address[$0 / 8]) & (0x80 >> UInt8($0 % 8)) == 0 }
    } else {
      isWithin = false
    }
    claim(trial.holds("IpAddress") == isWithin, "addresses are those of the C library")
  }

  private static func prefix(_ text: Substring) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func address(_ text: String) -> [UInt8]? {
    for (family, count) in [(AF_INET, 4), (AF_INET6, 16)] {
      var bytes = [UInt8](repeating: 0, count: count)
      let isRead = unsafe bytes.withUnsafeMutableBytes { unsafe inet_pton(family, text, $0.baseAddress) }
      if isRead == 1 { return bytes }
    }
    return nil
  }
}
