/// Where the parts of an ARN stand in a text: five colons part them, and those that follow belong to the last.
///
/// By bytes: a colon is one whatever follows it, where a `Character` takes in an accent.
struct ARNParts {
  /// How many there are: less than six in what is no whole ARN.
  private(set) var count = 1
  private var colons = InlineArray<5, Int>(repeating: 0)
  private let end: Int

  init(_ text: Span<UInt8>) {
    end = text.count
    for place in text.indices where text[place] == UInt8(ascii: ":") {
      colons[count - 1] = place
      count += 1
      if count == 6 { break }
    }
  }

  subscript(part: Int) -> Range<Int> {
    let start = part == 0 ? 0 : colons[part - 1] + 1
    return start..<(part == count - 1 ? end : colons[part])
  }
}
