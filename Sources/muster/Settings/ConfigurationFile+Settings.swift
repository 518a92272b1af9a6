import Configuration

/// The file's values as settings take them.
extension ConfigurationFile? {
  func with<Value: Sendable>(_ field: KeyPath<ConfigurationFile, Placed<Value>?>) -> (
    path: String, value: Placed<Value>
  )? {
    with(field) { $0 }
  }

  func with<Field: Sendable, Value: Sendable>(
    _ field: KeyPath<ConfigurationFile, Placed<Field>?>, _ convert: (Field) -> Value
  ) -> (path: String, value: Placed<Value>)? {
    guard let self, let placed = self[keyPath: field] else { return nil }
    return (self.path, Placed(convert(placed.value), at: placed.position))
  }
}
