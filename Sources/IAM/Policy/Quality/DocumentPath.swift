import JSON

/// The way to a part of a document, spelt out for findings only: `Statement[0].Condition.StringLike["s3:prefix"]`.
indirect enum DocumentPath: CustomStringConvertible {
  case document
  case member(of: DocumentPath, String)
  case item(of: DocumentPath, Int)

  func member(_ key: String) -> DocumentPath { .member(of: self, key) }

  func item(_ index: Int) -> DocumentPath { .item(of: self, index) }

  var description: String {
    switch self {
    case .document: return ""
    case .item(let parent, let index): return "\(parent)[\(index)]"
    case .member(let parent, let key):
      let parent = parent.description
      if Self.isPlain(key) { return parent.isEmpty ? key : "\(parent).\(key)" }
      var json = JSONWriter(indented: false)
      json.string(key)
      return "\(parent)[\(String(decoding: json.bytes, as: UTF8.self))]"
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
      }
  }
}
