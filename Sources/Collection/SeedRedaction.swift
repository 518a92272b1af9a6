/// Empties the elements of an answer that hold the secret of a virtual MFA device.
///
/// AWS never lists them, but servers that imitate it do, and a snapshot must not keep what nobody asked for.
enum SeedRedaction {
  private static let elements = ["Base32StringSeed", "QRCodePNG"]

  /// The bytes of an XML document without the text of those elements.
  static func redacted(_ body: [UInt8]) -> [UInt8] {
    var result = body
    for element in elements { result = emptied(result, element: Array(element.utf8)) }
    return result
  }

  private static func emptied(_ body: [UInt8], element: [UInt8]) -> [UInt8] {
    guard body.firstRange(of: element) != nil else { return body }
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var index = 0
    /// Inside the element: nothing of it is kept but its tags.
    var isInside = false
    while index < body.count {
      guard body[index] == UInt8(ascii: "<") else {
        if !isInside { result.append(body[index]) }
        index += 1
        continue
      }
      let end = body[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? body.count
      let tag = body[index..<end]
      let isNamed = localName(of: tag).elementsEqual(element)
      let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
      if isNamed, isClosing { isInside = false }
      if !isInside { result += tag }
      if isNamed, !isClosing, !tag.dropLast().hasSuffix(UInt8(ascii: "/")) { isInside = true }
      index = end
    }
    return result
  }

  /// The name in a tag, without `/`, prefix or attributes.
  private static func localName(of tag: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }
    let name = start.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return name[(colon + 1)...]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ byte: UInt8) -> Bool { last == byte }
}
