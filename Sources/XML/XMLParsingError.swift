import CLibXML2

/// Why a document could not be read.
package enum XMLParsingError: Error, Equatable, Sendable {
  /// The document declares a document type called `name`: AWS never sends one, and entities are how parsers are attacked.
  case documentType(name: String, line: Int)
  case malformed(line: Int, message: String)
  case outOfMemory
}

extension XMLParsingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .documentType(_, let line): "line \(line): a document type is not allowed"
    case .malformed(let line, let message): "line \(line): \(message)"
    case .outOfMemory: "libxml2 could not allocate memory"
    }
  }
}

extension XMLParsingError {
  /// Reads the error off the parser, not off the thread, where an older one may linger.
  init(lastErrorOf context: xmlParserCtxtPtr) {
    guard let error = unsafe xmlCtxtGetLastError(context), unsafe error.pointee.code != 0 else {
      self = .malformed(line: 1, message: "the document is not well-formed")
      return
    }
    if unsafe error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue) {
      self = .outOfMemory
      return
    }
    let text = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "unknown error"
    let message = text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: " ")
    self = unsafe .malformed(line: Int(error.pointee.line), message: message)
  }
}
