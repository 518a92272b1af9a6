/// A large value that only few have, behind a reference: an account's hundred thousand results take half of the memory then.
@propertyWrapper
package struct Rare<Value: Equatable & Sendable>: Equatable, Sendable {
  private final class Box: Equatable, Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }

    static func == (left: Box, right: Box) -> Bool { left === right || left.value == right.value }
  }

  private var box: Box?

  package init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

  package var wrappedValue: Value? {
    get { box?.value }
    set { box = newValue.map(Box.init) }
  }
}
