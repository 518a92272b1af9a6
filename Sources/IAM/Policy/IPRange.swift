/// An IPv4 or IPv6 address, or a range of them in CIDR form.
struct IPRange: Hashable, Sendable {
  private let address: UInt128
  private let prefix: Int
  /// 32 or 128.
  private let width: Int

  /// Reads `203.0.113.0/24`, `2001:db8::/32` or a single address; nil for anything else.
  init?(_ text: [UInt8]) {
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count <= 2 else { return nil }
    if let number = Self.version4(first) {
      address = UInt128(number)
      width = 32
    } else if let number = Self.version6(first) {
      address = number
      width = 128
    } else {
      return nil
    }
    guard parts.count == 2 else {
      prefix = width
      return
    }
    guard (1...3).contains(parts[1].count), let prefix = Self.decimal(parts[1]), prefix <= width else {
      return nil
    }
    self.prefix = prefix
  }

  /// All addresses, of either version.
  static let everything = ["0.0.0.0/0", "::/0"].compactMap { IPRange(Array($0.utf8)) }

  /// Whether all addresses of `other` lie in this range.
  func contains(_ other: IPRange) -> Bool {
    guard width == other.width, other.prefix >= prefix else { return false }
    let rest = UInt128(width - prefix)
    return rest >= 128 || address >> rest == other.address >> rest
  }

  private static func version4(_ text: ArraySlice<UInt8>) -> UInt32? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var number: UInt32 = 0
    for part in parts {
      // A leading zero is octal to some and decimal to others.
      guard let value = decimal(part), value < 256, part.count == 1 || part.first != UInt8(ascii: "0") else {
        return nil
      }
      number = number << 8 | UInt32(value)
    }
    return number
  }

  private static func version6(_ text: ArraySlice<UInt8>) -> UInt128? {
    var groups: [UInt16] = []
    var gap: Int?
    var rest = text
    if rest.starts(with: "::".utf8) {
      gap = 0
      rest = rest.dropFirst(2)
    } else if rest.first == UInt8(ascii: ":") {
      return nil
    }
    while !rest.isEmpty {
      let group = rest.prefix { $0 != UInt8(ascii: ":") }
      let after = rest.dropFirst(group.count)
      if after.isEmpty, group.contains(UInt8(ascii: ".")) {
        guard let number = version4(group) else { return nil }
        groups.append(UInt16(number >> 16))
        groups.append(UInt16(truncatingIfNeeded: number))
        break
      }
      // Swift reads a sign before an integer, of `-0` even where the type has none.
      guard (1...4).contains(group.count), group.first != UInt8(ascii: "+"), group.first != UInt8(ascii: "-"),
        let value = UInt16(String(decoding: group, as: UTF8.self), radix: 16)
      else { return nil }
      groups.append(value)
      rest = after
      if rest.starts(with: "::".utf8) {
        guard gap == nil else { return nil }
        gap = groups.count
        rest = rest.dropFirst(2)
      } else if !rest.isEmpty {
        rest = rest.dropFirst()
        if rest.isEmpty { return nil }
      }
      if groups.count > 8 { return nil }
    }
    if let gap {
      guard groups.count < 8 else { return nil }
      groups.insert(contentsOf: [UInt16](repeating: 0, count: 8 - groups.count), at: gap)
    }
    guard groups.count == 8 else { return nil }
    return groups.reduce(0) { $0 << 16 | UInt128($1) }
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
