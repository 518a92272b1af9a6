import XML

/// What stands around every answer of the Query protocol, and of EC2's kin of it: its operation, whether a page follows, or
/// an error.
final class QueryEnvelope: XMLHandler {
  private let operation: String
  private var root: String?
  private var depth = 0
  /// The names of the elements below the root that are open.
  private var second = ""
  private var third = ""
  private var fourth = ""
  private(set) var isTruncated = false
  private(set) var marker: String?
  private var code: String?
  private var message = ""

  init(operation: String) { self.operation = operation }

  /// EC2 calls an error's root `Response`.
  var isError: Bool { root == "ErrorResponse" || root == "Response" }

  /// Whether the root is that of this operation's answer, or of an error.
  var isExpected: Bool { isError || root == operation + "Response" }

  var error: CallError? {
    guard isError, let code, !code.isEmpty else { return nil }
    return CallError(code: code, message: message)
  }

  func start(_ name: String) -> Bool {
    depth += 1
    switch depth {
    case 1: root = name
    case 2: second = name
    case 3: third = name
    case 4: fourth = name
    default: break
    }
    return depth > 1 || isExpected
  }

  func end(text: Span<UInt8>) {
    if isError {
      if depth == 3, second == "Error" { errorField(third, text) }
      // As older services of AWS and imitations have it.
      if depth == 4, second == "Errors", third == "Error" { errorField(fourth, text) }
    } else if depth == 3, second.hasSuffix("Result") {
      resultField(third, text)
    }
    depth -= 1
  }

  private func errorField(_ name: String, _ text: Span<UInt8>) {
    switch name {
    case "Code": code = trimmed(text)
    case "Message": message = trimmed(text)
    default: break
    }
  }

  private func resultField(_ name: String, _ text: Span<UInt8>) {
    switch name {
    case "IsTruncated": isTruncated = trimmed(text).lowercased() == "true"
    case "Marker": marker = trimmed(text)
    case "NextToken":
      // CloudWatch and SNS say no more than this.
      marker = trimmed(text)
      isTruncated = marker?.isEmpty == false
    default: break
    }
  }

  private func trimmed(_ text: Span<UInt8>) -> String {
    var range = 0..<text.count
    while let first = range.first, text[first] <= 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
    return unsafe text.extracting(range).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }
}
