import IAM
import XML

/// Turns an answer of the Query API into records: `<XResponse><XResult>…</XResult></XResponse>`.
///
/// A `<member>` makes its parent a list; `<entry><key/><value/></entry>` makes it a map.
final class XMLRecordReader: XMLHandler {
  /// The name of the root element; nil until it was read.
  private(set) var root: String?
  /// The fields of the result, or of `<Error>`; listings are left out of it.
  private(set) var result = Record()
  /// What the sink said of a member; reading stopped there.
  private(set) var problem: DecodingProblem?

  private struct Frame {
    var name: String
    var fields: [(name: String, value: Record.Value)] = []
    var items: [Record.Value] = []
    var isList = false
    var hasChildren = false
  }

  private let sink: any RecordSink
  private var stack: [Frame] = []
  private var memberCount = 0

  init(sink: any RecordSink) { self.sink = sink }

  func start(_ name: String) -> Bool {
    if stack.isEmpty {
      root = name
      guard Self.isRecognised(root: name) else { return false }
    } else {
      stack[stack.count - 1].hasChildren = true
    }
    stack.append(Frame(name: name))
    return problem == nil
  }

  func end(text: Span<UInt8>) {
    guard let frame = stack.popLast(), !stack.isEmpty else { return }
    if stack.count == 1 {
      if frame.name != "ResponseMetadata" { result.fields += frame.fields }
      return
    }
    let value: Record.Value =
      if frame.isList {
        .list(frame.items)
      } else if frame.hasChildren {
        .record(Record(fields: frame.fields))
      } else {
        .text(unsafe text.withUnsafeBufferPointer { unsafe Array($0) })
      }
    let parent = stack.count - 1
    if frame.name == "member" {
      stack[parent].isList = true
      guard stack.count == 3 else {
        stack[parent].items.append(value)
        return
      }
      memberCount += 1
      guard problem == nil else { return }
      do {
        try sink.member(of: stack[parent].name, value)
      } catch {
        problem = DecodingProblem("member \(memberCount) of \(stack[parent].name): \(error.message)")
      }
    } else if frame.name == "entry", let key = frame.fields.first(where: { $0.name == "key" })?.value.text,
      let value = frame.fields.first(where: { $0.name == "value" })?.value
    {
      stack[parent].fields.append((key, value))
    } else {
      stack[parent].fields.append((frame.name, value))
    }
  }

  /// Whether the root element was read, and Muster knows it.
  var isRecognised: Bool { root.map(Self.isRecognised(root:)) ?? false }

  /// Whether Muster knows the API whose answers have this root element.
  static func isRecognised(root: String) -> Bool { root == "ErrorResponse" || source(root: root) != nil }

  static func source(root: String) -> Source? {
    guard root.hasSuffix("Response") else { return nil }
    return Source(rawValue: String(root.dropLast("Response".count)))
  }
}
