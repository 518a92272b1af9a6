import JSON

/// The way to a part of a document, spelt out for findings only: `Statement[0].Condition.StringLike["s3:prefix"]`.
indirect enum DocumentPath: CustomStringConvertible {
  case document
  case member(of: DocumentPath, String)
  case item(of: DocumentPath, Int)

  func member(_ key: String) -> DocumentPath { .member(of: self, key) }

  func item(_ index: Int) -> DocumentPath { .item(of: self, index) }

  var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .document: break
    case .item(let parent, let index):
      parent.write(to: &text)
      text += "["
      text += index.description
      text += "]"
    case .member(let parent, let key):
      parent.write(to: &text)
      if Self.isPlain(key) {
        if !text.isEmpty { text += "." }
        text += key
      } else {
        var json = JSONWriter(indented: false)
        json.string(key)
        text += "["
        text += String(decoding: json.bytes, as: UTF8.self)
        text += "]"
      }
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
      }
  }
}
