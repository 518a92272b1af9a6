import JSON

/// What every SARIF 2.1.0 file of ours is around its runs, and how texts stand in it.
enum SARIFDocument {
  static func bytes(_ run: (inout JSONWriter) -> Void) -> [UInt8] {
    bytes(runs: CollectionOfOne(())) { json, _ in run(&json) }
  }

  /// A file with a run for each of `elements`.
  static func bytes<Element>(
    runs elements: some Sequence<Element>, _ run: (inout JSONWriter, Element) -> Void
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in for element in elements { json.item { run(&$0, element) } } }
    }
    json.endLine()
    return json.bytes
  }

  /// A member that is a message.
  static func message(_ json: inout JSONWriter, _ name: String, _ text: String) {
    json.key(name)
    json.object { json in json.member("text", VisibleText.block(text)) }
  }
}
