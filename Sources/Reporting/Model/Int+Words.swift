extension Int {
  /// With a comma every three digits: `20,148`.
  var formatted: String {
    let digits = Array(String(magnitude).utf8)
    var grouped: [UInt8] = self < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(UInt8(ascii: ",")) }
      grouped.append(digit)
    }
    return String(decoding: grouped, as: UTF8.self)
  }

  /// The number with its noun: `1 rule`, `2 policies`.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(formatted) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
