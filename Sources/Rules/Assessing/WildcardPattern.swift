/// A pattern of a whole text in which `*` stands for any text, none too.
package struct WildcardPattern: Sendable {
  private let parts: [[UInt8]]

  package init(_ text: String) {
    parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  package func matches(_ text: String) -> Bool {
    guard let first = parts.first, let last = parts.last else { return text.isEmpty }
    let bytes = Array(text.utf8)
    guard parts.count > 1 else { return bytes == first }
    guard bytes.count >= first.count + last.count, bytes.starts(with: first),
      bytes.suffix(last.count).elementsEqual(last)
    else { return false }
    // Taking each part as early as it comes leaves the most room for those behind it.
    var start = first.count
    let end = bytes.count - last.count
    for part in parts.dropFirst().dropLast() {
      while start + part.count <= end, !bytes[start..<start + part.count].elementsEqual(part) { start += 1 }
      guard start + part.count <= end else { return false }
      start += part.count
    }
    return true
  }
}
