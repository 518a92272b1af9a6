import CLibXML2

/// Reads a document in pieces, strictly: no recovery, no network, no document type.
///
/// libxml2's push interface is its fastest, and nothing but the text of one element is ever held. With recovery, a
/// truncated answer would become a shorter, wrong list of users.
@safe package final class XMLPushParser {
  private let context: xmlParserCtxtPtr
  private let events: XMLEvents

  package init(handler: any XMLHandler) throws(XMLParsingError) {
    _ = libxml2IsReady
    let events = XMLEvents(handler)
    var callbacks = unsafe xmlSAXHandler()
    unsafe callbacks.initialized = XML_SAX2_MAGIC
    unsafe callbacks.startElementNs = startElement
    unsafe callbacks.endElementNs = endElement
    unsafe callbacks.characters = characters
    unsafe callbacks.ignorableWhitespace = characters
    unsafe callbacks.internalSubset = documentType
    // Unretained: this object keeps `events` alive for as long as the context that points to it.
    guard
      let context = unsafe xmlCreatePushParserCtxt(
        &callbacks, Unmanaged.passUnretained(events).toOpaque(), nil, 0, nil)
    else { throw .outOfMemory }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe events.context = context
    unsafe self.context = context
    self.events = events
  }

  deinit { unsafe xmlFreeParserCtxt(context) }

  /// Reads a whole document that is in memory.
  package static func read(_ bytes: Span<UInt8>, into handler: any XMLHandler) throws(XMLParsingError) {
    let parser = try XMLPushParser(handler: handler)
    try parser.push(bytes)
    try parser.finish()
  }

  /// Whether the handler asked to stop.
  package var isStopped: Bool { events.isStopped }

  /// Reads the next piece.
  package func push(_ bytes: Span<UInt8>) throws(XMLParsingError) {
    var start = 0
    while start < bytes.count, !events.isStopped {
      let count = min(65_536, bytes.count - start)
      unsafe bytes.extracting(start..<start + count).withUnsafeBytes { buffer in
        unsafe _ = xmlParseChunk(
          context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
      }
      try check()
      start += count
    }
  }

  /// Says that the document ends here; throws if it is not complete.
  package func finish() throws(XMLParsingError) {
    guard !events.isStopped else { return }
    unsafe xmlParseChunk(context, nil, 0, 1)
    try check()
  }

  private func check() throws(XMLParsingError) {
    if let name = events.documentType { throw .documentType(name: name, line: events.documentTypeLine) }
    guard !events.isStopped else { return }
    if unsafe context.pointee.wellFormed == 0 { throw unsafe XMLParsingError(lastErrorOf: context) }
  }
}

/// What libxml2's callbacks write to; a class, so that C reaches it through an opaque pointer.
@safe private final class XMLEvents {
  let handler: any XMLHandler
  var context: xmlParserCtxtPtr?
  var text: [UInt8] = []
  var isStopped = false
  var documentType: String?
  var documentTypeLine = 1
  /// By the address of libxml2's interned name, so that each name becomes a String once.
  private var names: [Int: String] = [:]

  init(_ handler: any XMLHandler) { self.handler = handler }

  func name(at pointer: UnsafePointer<UInt8>) -> String {
    let key = Int(bitPattern: pointer)
    if let name = names[key] { return name }
    let name = unsafe String(cString: pointer)
    names[key] = name
    return name
  }

  func stop() {
    isStopped = true
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }
}

private func events(_ pointer: UnsafeMutableRawPointer?) -> XMLEvents? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe Unmanaged<XMLEvents>.fromOpaque(pointer).takeUnretainedValue()
}

private func startElement(
  _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _: UnsafePointer<UInt8>?,
  _: UnsafePointer<UInt8>?, _: Int32, _: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _: Int32, _: Int32,
  _: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
) {
  guard let events = unsafe events(pointer), let name = unsafe name, !events.isStopped else { return }
  events.text.removeAll(keepingCapacity: true)
  if !events.handler.start(unsafe events.name(at: name)) { events.stop() }
}

private func endElement(
  _ pointer: UnsafeMutableRawPointer?, _: UnsafePointer<UInt8>?, _: UnsafePointer<UInt8>?,
  _: UnsafePointer<UInt8>?
) {
  guard let events = unsafe events(pointer), !events.isStopped else { return }
  events.handler.end(text: events.text.span)
  events.text.removeAll(keepingCapacity: true)
}

private func characters(
  _ pointer: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32
) {
  guard let events = unsafe events(pointer), let bytes = unsafe bytes else { return }
  unsafe events.text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
}

private func documentType(
  _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<UInt8>?, _: UnsafePointer<UInt8>?,
  _: UnsafePointer<UInt8>?
) {
  guard let events = unsafe events(pointer) else { return }
  events.documentType = unsafe name.map { unsafe String(cString: $0) } ?? ""
  if let context = unsafe events.context, let input = unsafe context.pointee.input {
    events.documentTypeLine = unsafe Int(input.pointee.line)
  }
  events.stop()
}

/// libxml2 wants its tables built once, before a second thread parses.
private let libxml2IsReady: Bool = {
  xmlInitParser()
  return true
}()
