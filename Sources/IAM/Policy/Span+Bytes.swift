// Comparisons of texts as bytes, that make no copy.
extension Span<UInt8> {
  /// Whether what stands in `range` is `text`.
  func elements(in range: Range<Int>, are text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where unsafe self[range.lowerBound + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  func isEqual(to other: Span<UInt8>) -> Bool { count == other.count && starts(with: other) }

  func starts(with other: Span<UInt8>) -> Bool {
    guard count >= other.count else { return false }
    for place in other.indices where self[place] != other[place] { return false }
    return true
  }

  func contains(_ byte: UInt8) -> Bool {
    for place in indices where self[place] == byte { return true }
    return false
  }
}
