import XML

/// Reads the few texts of an answer that decide what is asked next.
final class ElementTexts: XMLHandler {
  private let wanted: Set<String>
  private var texts: [String: String] = [:]
  private var innermost: String?

  private init(_ wanted: Set<String>) { self.wanted = wanted }

  /// The texts of the elements called `names`, each the first of its name; those before the place where reading failed.
  static func read(_ names: Set<String>, in body: [UInt8]) -> [String: String] {
    let reader = ElementTexts(names)
    do throws(XMLParsingError) {
      try XMLPushParser.read(body.span, into: reader)
    } catch {
      // Whoever reads a broken answer as evidence says so; here it decides nothing.
      return [:]
    }
    return reader.texts
  }

  func start(_ name: String) -> Bool {
    innermost = name
    return texts.count < wanted.count
  }

  func end(text: Span<UInt8>) {
    if let name = innermost, wanted.contains(name), texts[name] == nil {
      let bytes = unsafe text.withUnsafeBufferPointer { unsafe Array($0) }
      texts[name] = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    }
    innermost = nil
  }
}
