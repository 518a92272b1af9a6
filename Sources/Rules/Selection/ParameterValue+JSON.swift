import JSON

extension [String: ParameterValue] {
  /// The values as one line of JSON in the names' order: equal values give equal text.
  package var json: String {
    var writer = JSONWriter(indented: false)
    writer.parameterValues(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
