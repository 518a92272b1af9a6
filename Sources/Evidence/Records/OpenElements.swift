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
    /// Where its own begin among the fields and items of all open elements.
    var firstField: Int
    var firstItem: Int
    var isList = false
    var hasChildren = false
  }

  private var stack: [Element] = []
  /// Of all open elements, one after another: an element that closes takes its own off the end, in one array of their number.
  private var fields: [(name: String, value: Record.Value)] = []
  private var items: [Record.Value] = []

  mutating func open(_ name: String) {
    if !stack.isEmpty { stack[stack.count - 1].hasChildren = true }
    stack.append(Element(name: name, firstField: fields.count, firstItem: items.count))
  }

  /// Closes the innermost element; `text` is what stands in it.
  mutating func close(_ text: Span<UInt8>) -> Closed {
    guard let element = stack.popLast(), !stack.isEmpty else { return .inside }
    let own = takeFields(from: element.firstField)
    if stack.count == 1 { return .result(name: element.name, fields: own) }
    let value: Record.Value =
      if element.isList {
        .list(takeItems(from: element.firstItem))
      } else if element.hasChildren {
        .record(Record(fields: own))
      } else {
        .text(unsafe text.withUnsafeBufferPointer { unsafe Array($0) })
      }
    let parent = stack.count - 1
    if element.name == "member" {
      stack[parent].isList = true
      if stack.count == 3 { return .member(list: stack[parent].name, value) }
      items.append(value)
    } else if element.name == "entry", let key = own.first(where: { $0.name == "key" })?.value.text,
      let value = own.first(where: { $0.name == "value" })?.value
    {
      fields.append((key, value))
    } else {
      fields.append((element.name, value))
    }
    return .inside
  }

  private mutating func takeFields(from first: Int) -> [(name: String, value: Record.Value)] {
    guard first < fields.count else { return [] }
    defer { fields.removeLast(fields.count - first) }
    return Array(fields[first...])
  }

  private mutating func takeItems(from first: Int) -> [Record.Value] {
    guard first < items.count else { return [] }
    defer { items.removeLast(items.count - first) }
    return Array(items[first...])
  }
}
