/// The bytes that libFuzzer tries, taken apart.
package struct FuzzInput {
  package let bytes: [UInt8]

  /// Copies what libFuzzer lends for one run.
  package init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }

  package var lines: [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The parts between lines that hold nothing but `%%`.
  package var parts: [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for (index, line) in lines.enumerated() {
      if line.elementsEqual("%%".utf8) {
        parts.append([])
        continue
      }
      if index > 0, parts[parts.count - 1].isEmpty == false { parts[parts.count - 1].append(0x0A) }
      parts[parts.count - 1] += line
    }
    return parts
  }
}
