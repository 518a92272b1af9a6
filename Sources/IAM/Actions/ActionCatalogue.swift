import Synchronization

/// Every AWS service with its actions, resource types and condition keys: `rules/actions/actions.txt`.
///
/// A service is read when it is first asked for.
package final class ActionCatalogue: Sendable {
  /// The one that is part of the binary.
  package static let builtIn = ActionCatalogue(EmbeddedActions.text)

  /// The day of the data, `2026-10-27`.
  package let date: String
  /// The package that the data comes from, with its version.
  package let source: String
  /// What stands before the colon of actions, in lower case and sorted.
  package let prefixes: [String]
  private let text: StaticString
  private let blocks: [String: Range<Int>]
  private let read = Mutex<[String: ServiceActions]>([:])

  init(_ text: StaticString) {
    self.text = text
    var prefixes: [String] = []
    var blocks: [String: Range<Int>] = [:]
    var head: [Substring] = []
    text.withUTF8Buffer { bytes in
      var start = 0
      var isNewLine = true
      for place in bytes.indices {
        let byte = unsafe bytes[place]
        if isNewLine, byte == UInt8(ascii: "@") {
          if let prefix = prefixes.last { blocks[prefix] = start..<place }
          start = place
          let name = unsafe bytes[(place + 1)...].prefix { $0 > 0x20 }
          prefixes.append(unsafe String(decoding: name, as: UTF8.self).lowercased())
        } else if isNewLine, byte == UInt8(ascii: "!") {
          let line = unsafe bytes[(place + 1)...].prefix { $0 != 0x0A }
          head = unsafe String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
        }
        isNewLine = byte == 0x0A
      }
      if let prefix = prefixes.last { blocks[prefix] = start..<bytes.count }
    }
    self.prefixes = prefixes
    self.blocks = blocks
    date = head.first.map(String.init) ?? ""
    source = head.count > 1 ? String(head[1]) : ""
  }

  /// Whether there are actions that begin with `prefix`, in lower case.
  func hasService(_ prefix: String) -> Bool { blocks[prefix] != nil }

  /// The service whose actions begin with `prefix`, in lower case.
  package func service(_ prefix: String) -> ServiceActions? {
    guard let range = blocks[prefix] else { return nil }
    if let known = read.withLock({ $0[prefix] }) { return known }
    let bytes = text.withUTF8Buffer { unsafe Array($0[range]) }
    let service = ServiceActions(ServiceBlock(bytes))
    return read.withLock { read in
      if let known = read[prefix] { return known }
      read[prefix] = service
      return service
    }
  }
}
