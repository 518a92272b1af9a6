package import Rules

/// A value of a configuration file and where it stands.
package struct Placed<Value: Sendable>: Sendable {
  package var value: Value
  package var position: FilePosition?

  package init(_ value: Value, at position: FilePosition?) {
    self.value = value
    self.position = position
  }
}
