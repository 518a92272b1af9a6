import AWS
import Digests
import IAM

/// Names the files of a snapshot; a name that AWS gave never decides where a file goes.
enum FileName {
  /// The path of a page of `source`'s answer, below the snapshot's folder.
  static func path(_ source: Source, of call: Call, subject: String?, page: Int, _ body: [UInt8]) -> String {
    let form = isJSON(body) ? "json" : "xml"
    let operation = "\(call.service.rawValue)/\(call.operation)"
    if let subject {
      return "\(operation)/\(safe(subject))\(page == 1 ? "" : "~\(page)").\(form)"
    }
    return call["MaxItems"] == nil && page == 1 ? "\(operation).\(form)" : "\(operation)-\(page).\(form)"
  }

  /// The name with `_` for everything that has a meaning anywhere, and a digest to tell such names apart.
  static func safe(_ name: String) -> String {
    let limit = 100
    var bytes = name.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "_") }
    if bytes.count <= limit, bytes.elementsEqual(name.utf8), !bytes.isEmpty { return name }
    bytes = Array(bytes.prefix(limit))
    return String(decoding: bytes, as: UTF8.self) + "~" + SHA256.hexDigest(of: name).prefix(12)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "_+=,.@-".utf8.contains(byte)
    }
  }

  private static func isJSON(_ body: [UInt8]) -> Bool {
    let first = body.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
