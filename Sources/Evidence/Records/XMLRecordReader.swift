import IAM
import XML

/// Turns an answer of the Query API into records: `<XResponse><XResult>…</XResult></XResponse>`.
///
/// A `<member>` makes its parent a list; `<entry><key/><value/></entry>` makes it a map. EC2 has no `<XResult>`, calls the
/// members of a list `<item>`, and the root of an error `<Response>`.
final class XMLRecordReader: XMLHandler {
  /// The name of the root element; nil until it was read.
  private(set) var root: String?
  /// The fields of the result, or of `<Error>`; listings are left out of it.
  private(set) var result = Record()
  /// What the sink said of a member; reading stopped there.
  private(set) var problem: DecodingProblem?

  private let sink: any RecordSink
  private var elements = OpenElements()
  private var memberCount = 0

  init(sink: any RecordSink) { self.sink = sink }

  func start(_ name: String) -> Bool {
    if root == nil {
      root = name
      guard Self.isRecognised(root: name) else { return false }
    }
    elements.open(name)
    return problem == nil
  }

  func end(text: Span<UInt8>) {
    switch elements.close(text) {
    case .inside: return
    case .result("regionInfo", let fields):
      for field in fields where field.name == "item" { take(field.value, of: "regionInfo") }
    case .result(let name, let fields):
      if name != "ResponseMetadata" { result.fields += fields }
    case .member(let list, let value): take(value, of: list)
    }
  }

  private func take(_ value: Record.Value, of list: String) {
    memberCount += 1
    guard problem == nil else { return }
    do {
      try sink.member(of: list, value)
    } catch {
      problem = DecodingProblem("member \(memberCount) of \(list): \(error.message)")
    }
  }

  /// Whether the root element was read, and Muster knows it.
  var isRecognised: Bool { root.map(Self.isRecognised(root:)) ?? false }

  /// Whether Muster knows the API whose answers have this root element.
  static func isRecognised(root: String) -> Bool { isError(root: root) || source(root: root) != nil }

  static func isError(root: String) -> Bool { root == "ErrorResponse" || root == "Response" }

  static func source(root: String) -> Source? {
    guard root.hasSuffix("Response") else { return nil }
    return Source(rawValue: String(root.dropLast("Response".count)))
  }
}
