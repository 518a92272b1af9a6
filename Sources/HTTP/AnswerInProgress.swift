/// What has come of a transfer so far, held to its limits.
///
/// libcurl counts stalls in whole seconds and has no limit for what it decodes, so both are kept here.
struct AnswerInProgress {
  private(set) var headers: [(name: String, value: String)] = []
  private(set) var body: [UInt8] = []
  /// Why the transfer was ended from this side.
  private(set) var refusal: TransferError?
  private(set) var isConnected = false
  /// libcurl takes headers that break off for an answer without a body.
  private(set) var hasWholeHead = false

  private let limits: TransferLimits
  private var headerBytes = 0
  private var moved = 0
  private var lastByte = ContinuousClock.now

  /// For all header lines of a transfer, interim answers included.
  private static let headerLimit = 256 << 10

  init(limits: TransferLimits) { self.limits = limits }

  /// The request is about to be sent: connecting has its own limit, so stalls count from here.
  mutating func connected() {
    isConnected = true
    lastByte = .now
  }

  /// Takes a line with its line break; false ends the transfer.
  mutating func receive(headerLine bytes: UnsafeRawBufferPointer) -> Bool {
    lastByte = .now
    headerBytes += bytes.count
    guard headerBytes <= Self.headerLimit else {
      refusal = TransferError(
        .tooLarge, "the headers of the answer are longer than \(Self.headerLimit) bytes")
      return false
    }
    let line = unsafe String(decoding: bytes, as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      // An interim answer (100) may have come before this one.
      headers.removeAll()
      hasWholeHead = false
    } else if line.allSatisfy(\.isWhitespace) {
      hasWholeHead = true
    } else if line.first == " " || line.first == "\t", let last = headers.indices.last {
      headers[last].value += " \(Self.trimmed(line[...]))"
    } else if let colon = line.firstIndex(of: ":") {
      headers.append((Self.trimmed(line[..<colon]), Self.trimmed(line[line.index(after: colon)...])))
    }
    return true
  }

  /// Takes a part of the body, decoded; false ends the transfer.
  mutating func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
    lastByte = .now
    guard body.count + bytes.count <= limits.body else {
      body = []
      refusal = TransferError(.tooLarge, "the answer is longer than its limit of \(limits.body) bytes")
      return false
    }
    unsafe body.append(contentsOf: bytes)
    return true
  }

  /// Asked again and again while the transfer runs, with the bytes that went in both directions; false ends it.
  mutating func mayGoOn(moved now: Int) -> Bool {
    if now != moved {
      moved = now
      lastByte = .now
      return true
    }
    guard isConnected, refusal == nil, ContinuousClock.now - lastByte > limits.stall else { return true }
    refusal = TransferError(.timedOut, "nothing was sent or received for \(limits.stall)")
    return false
  }

  /// Whether the answer itself says where it ends, and not only its connection.
  var hasKnownEnd: Bool {
    headers.contains { ["content-length", "transfer-encoding"].contains($0.name.lowercased()) }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop { $0.isWhitespace })
  }
}
