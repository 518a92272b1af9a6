/// A value of a YAML or JSON file: the one shape from which rules and benchmarks are decoded.
///
/// Plain YAML scalars have YAML 1.2's core types, so that `no` and `on` stay text.
package struct FileNode: Sendable {
  package struct Member: Sendable {
    package var name: String
    package var namePosition: FilePosition?
    package var node: FileNode
  }

  package enum Value: Sendable {
    case mapping([Member])
    case sequence([FileNode])
    case text(String)
    case integer(Int)
    case number
    case boolean(Bool)
    case null
    /// `!missing REASON`: evidence that an example lacks.
    case missing(String)
  }

  package var value: Value
  /// Nil for what is inside the binary.
  package var position: FilePosition?
  /// A scalar as it stands in the file: `1.10`, whatever its type.
  package var raw: String

  package init(_ value: Value, at position: FilePosition? = nil, raw: String = "") {
    self.value = value
    self.position = position
    self.raw = raw
  }

  /// What it is, for "expected text, found a list".
  package var kindName: String {
    switch value {
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .text: "text"
    case .integer, .number: "the number \(raw)"
    case .boolean: "the boolean \(raw)"
    case .null: "nothing"
    case .missing: "!missing"
    }
  }

  package var isNull: Bool { if case .null = value { true } else { false } }
}
