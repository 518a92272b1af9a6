/// The elements of an answer that are open, from the root inwards, each with what was read of it so far.
///
/// A value of its own, so that ``XMLRecordReader`` checks its exclusive access once an element and not at every touch.
struct OpenElements {
  /// What an element turned out to be when it closed.
  enum Closed {
    /// Part of what is still open.
    case inside
    /// A child of the root: the result, an error, or metadata.
    case result(name: String, fields: [(name: String, value: Record.Value)])
    /// A member of a listing, which is kept nowhere.
    case member(list: String, Record.Value)
  }

  private struct Element {
    var name: String
    var fields: [(name: String, value: Record.Value)] = []
    var items: [Record.Value] = []
    var isList = false
    var hasChildren = false
  }

  private var stack: [Element] = []

  mutating func open(_ name: String) {
    if !stack.isEmpty { stack[stack.count - 1].hasChildren = true }
    stack.append(Element(name: name))
  }

  /// Closes the innermost element; `text` is what stands in it.
  mutating func close(_ text: Span<UInt8>) -> Closed {
    guard let element = stack.popLast(), !stack.isEmpty else { return .inside }
    if stack.count == 1 { return .result(name: element.name, fields: element.fields) }
    let value: Record.Value =
      if element.isList {
        .list(element.items)
      } else if element.hasChildren {
        .record(Record(fields: element.fields))
      } else {
        .text(unsafe text.withUnsafeBufferPointer { unsafe Array($0) })
      }
    let parent = stack.count - 1
    if element.name == "member" {
      stack[parent].isList = true
      if stack.count == 3 { return .member(list: stack[parent].name, value) }
      stack[parent].items.append(value)
    } else if element.name == "entry",
      let key = element.fields.first(where: { $0.name == "key" })?.value.text,
      let value = element.fields.first(where: { $0.name == "value" })?.value
    {
      stack[parent].fields.append((key, value))
    } else {
      stack[parent].fields.append((element.name, value))
    }
    return .inside
  }
}
