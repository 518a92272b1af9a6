/// What the values of a condition key look like, and which part of them tells somebody from all others.
///
/// A form is text with placeholders, such as `arn:{partition}:iam::{account}:role/{name}`. A pattern that leaves a wildcard
/// within an identifier fits strangers' too.
struct IdentifierForm: Sendable {
  private struct Cell {
    var allowed: @Sendable (UInt8) -> Bool
    /// What a wildcard is filled with here.
    var filling: UInt8
    /// Whether it is one of an identifier's characters, which AWS gives and nobody chooses.
    var identifies = false
    /// Whether any number of characters may stand here, none included.
    var repeats = false
  }

  private let cells: [Cell]

  init(_ form: String) {
    var cells: [Cell] = []
    var rest = Substring(form)
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      cells += Self.text(rest[..<start])
      cells += Self.placeholder(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
    }
    self.cells = cells + Self.text(rest)
  }

  private static func text(_ text: Substring) -> [Cell] {
    text.utf8.map { byte in Cell(allowed: { $0 == byte }, filling: byte) }
  }

  private static func placeholder(_ name: Substring) -> [Cell] {
    switch name {
    case "account":
      Stranger.account.utf8.map { Cell(allowed: isDigit, filling: $0, identifies: true) }
    case "organization":
      // All that are known have ten characters.
      Stranger.organization.utf8.dropFirst(2).map {
        Cell(allowed: isLowerOrDigit, filling: $0, identifies: true)
      }
    case "unique":
      // "AIDACKCEVSQ6C2EXAMPLE", less the four letters that say of what.
      Stranger.uniqueID.utf8.map { Cell(allowed: isUpperOrDigit, filling: $0, identifies: true) }
    case "hexadecimal":
      (0..<17).map { _ in Cell(allowed: isHexadecimal, filling: UInt8(ascii: "0"), identifies: true) }
    case "bucket":
      [
        Cell(allowed: isOfBucket, filling: UInt8(ascii: "z"), identifies: true),
        Cell(allowed: isOfBucket, filling: UInt8(ascii: "z"), identifies: true, repeats: true),
      ]
    case "first":
      // Of what has no account in its ARN, the type at least.
      [Cell(allowed: { _ in true }, filling: UInt8(ascii: "z"), identifies: true)]
    case "word": [Cell(allowed: isLowerOrDigitOrHyphen, filling: UInt8(ascii: "z"), repeats: true)]
    case "name":
      [
        Cell(allowed: { $0 != UInt8(ascii: ":") }, filling: UInt8(ascii: "z")),
        Cell(allowed: { $0 != UInt8(ascii: ":") }, filling: UInt8(ascii: "z"), repeats: true),
      ]
    default: [Cell(allowed: { _ in true }, filling: UInt8(ascii: "z"), repeats: true)]
    }
  }

  /// A value of a stranger's that `pattern` fits; nil where it fits none, or holds what identifies down to one.
  ///
  /// `isOfParts` where wildcards stop at the colons of an ARN, as the ARN operators compare it.
  func stranger(fitting pattern: String, isOfParts: Bool) -> String? {
    let pattern = Self.collapsed(pattern)
    let lastColon = isOfParts && pattern.count > 1 ? Self.fifthColon(of: pattern) : nil
    // Every state is a place in the pattern and one in the form, and whether a wildcard stood for part of an identifier.
    let width = cells.count + 1
    let count = (pattern.count + 1) * width * 2
    // No value is nearly as long, and each of a pattern's characters but `*` takes up one of it.
    guard pattern.count <= 4096 else { return nil }
    var origins = [(from: Int32, byte: UInt8?)?](repeating: nil, count: count)
    var pending: [Int] = [0]
    origins[0] = (-1, nil)
    while let state = pending.popLast() {
      let isOpen = state % 2 == 1
      let cell = state / 2 % width
      let place = state / 2 / width
      if cell == cells.count, place == pattern.count {
        if isOpen { return Self.text(to: state, origins) }
        continue
      }
      func reach(_ place: Int, _ cell: Int, _ byte: UInt8?, isOpen: Bool) {
        let next = (place * width + cell) * 2 + (isOpen ? 1 : 0)
        guard origins[next] == nil else { return }
        origins[next] = (Int32(state), byte)
        pending.append(next)
      }
      let here = cell < cells.count ? cells[cell] : nil
      let token = place < pattern.count ? pattern[place] : nil
      // What is reached last is tried first: a wildcard takes all that it can.
      if token == UInt8(ascii: "*") { reach(place + 1, cell, nil, isOpen: isOpen) }
      if here?.repeats == true { reach(place, cell + 1, nil, isOpen: isOpen) }
      guard let here, let token else { continue }
      let following = here.repeats ? cell : cell + 1
      let isColon = here.filling == UInt8(ascii: ":")
      switch token {
      case UInt8(ascii: "*"), UInt8(ascii: "?"):
        if let lastColon, place < lastColon, isColon { continue }
        let isMany = token == UInt8(ascii: "*")
        // Once is enough where any number fits.
        if isMany, here.repeats, !here.identifies || isOpen { continue }
        reach(isMany ? place : place + 1, following, here.filling, isOpen: isOpen || here.identifies)
      default:
        if here.allowed(token) { reach(place + 1, following, token, isOpen: isOpen) }
      }
    }
    return nil
  }

  private static func text(to end: Int, _ origins: [(from: Int32, byte: UInt8?)?]) -> String {
    var bytes: [UInt8] = []
    var state = end
    while state >= 0, let origin = origins[state] {
      if let byte = origin.byte { bytes.append(byte) }
      state = Int(origin.from)
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }

  private static func collapsed(_ pattern: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in pattern.utf8 where byte != UInt8(ascii: "*") || bytes.last != byte { bytes.append(byte) }
    return bytes
  }

  private static func fifthColon(of pattern: [UInt8]) -> Int? {
    pattern.indices.filter { pattern[$0] == UInt8(ascii: ":") }.dropFirst(4).first
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || isDigit(byte)
  }

  private static func isUpperOrDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "A") < 26 || isDigit(byte)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 6 || isDigit(byte) }

  private static func isLowerOrDigitOrHyphen(_ byte: UInt8) -> Bool {
    isLowerOrDigit(byte) || byte == UInt8(ascii: "-")
  }

  private static func isOfBucket(_ byte: UInt8) -> Bool {
    isLowerOrDigitOrHyphen(byte) || byte == UInt8(ascii: ".")
  }
}
