package import JSON

extension FileNode {
  /// The same value as in a YAML file, without positions.
  package init(_ json: JSONValue) {
    switch json {
    case .object(let members):
      self.init(
        .mapping(members.map { Member(name: $0.key, namePosition: nil, node: FileNode($0.value)) }))
    case .array(let items): self.init(.sequence(items.map { FileNode($0) }))
    case .string(let text): self.init(.text(text), raw: text)
    case .integer(let number): self.init(.integer(Int(number)), raw: String(number))
    case .number(let number): self.init(.number, raw: String(number))
    case .bool(let flag): self.init(.boolean(flag), raw: String(flag))
    case .null: self.init(.null)
    }
  }

  /// The value as JSON: an example's list or mapping becomes the text of a column.
  package var json: JSONValue {
    switch value {
    case .mapping(let members): .object(members.map { ($0.name, $0.node.json) })
    case .sequence(let items): .array(items.map(\.json))
    case .text(let text), .missing(let text): .string(text)
    case .integer(let number): .integer(Int64(number))
    case .number: Double(raw).map { .number($0) } ?? .string(raw)
    case .boolean(let flag): .bool(flag)
    case .null: .null
    }
  }
}
