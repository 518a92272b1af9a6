import IAM

/// One structure of an AWS answer, the same whether it came as XML or as the AWS CLI's JSON.
///
/// Decoders are written once over it; a listing's members become records one at a time, never all at once.
struct Record: Hashable, Sendable {
  /// What a field holds.
  enum Value: Hashable, Sendable {
    /// A string, number, boolean or date, as bytes: most of them are policy documents, which nobody reads as text yet.
    case text([UInt8])
    /// A JSON object in a place where XML has a policy document, as it stands in the file.
    case document([UInt8])
    case record(Record)
    case list([Value])
  }

  var fields: [(name: String, value: Value)] = []

  subscript(_ name: String) -> Value? { fields.first { $0.name == name }?.value }

  static func == (left: Record, right: Record) -> Bool {
    left.fields.count == right.fields.count
      && zip(left.fields, right.fields).allSatisfy { $0.name == $1.name && $0.value == $1.value }
  }

  func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }
}

extension Record.Value {
  var text: String? {
    if case .text(let bytes) = self { String(decoding: bytes, as: UTF8.self) } else { nil }
  }

  /// A structure; an empty one looks like empty text in XML.
  var record: Record? {
    switch self {
    case .record(let record): record
    case .text(let bytes) where bytes.allSatisfy(\.isSpace): Record()
    default: nil
    }
  }

  /// A list; an empty one looks like empty text in XML.
  var list: [Record.Value]? {
    switch self {
    case .list(let items): items
    case .text(let bytes) where bytes.allSatisfy(\.isSpace): []
    default: nil
    }
  }
}

extension Record {
  func text(_ name: String) -> String? { self[name]?.text }

  /// Text that AWS always sends.
  func requiredText(_ name: String) throws(DecodingProblem) -> String {
    guard let text = text(name), !text.isEmpty else { throw DecodingProblem("\(name) is missing") }
    return text
  }

  func bool(_ name: String) throws(DecodingProblem) -> Bool? {
    guard let text = text(name) else { return nil }
    switch text.lowercased() {
    case "true": return true
    case "false": return false
    default: throw DecodingProblem("\(name) is neither true nor false")
    }
  }

  func integer(_ name: String) throws(DecodingProblem) -> Int? {
    guard let text = text(name) else { return nil }
    guard let number = Int(text) else { throw DecodingProblem("\(name) is not a whole number") }
    return number
  }

  func time(_ name: String) throws(DecodingProblem) -> Timestamp? {
    guard let text = text(name) else { return nil }
    guard let time = Timestamp(iso8601: text) else { throw DecodingProblem("\(name) is not a date") }
    return time
  }

  /// A date of a service whose JSON has seconds since 1970, or as the AWS CLI writes it.
  func epochTime(_ name: String) throws(DecodingProblem) -> Timestamp? {
    guard let seconds = text(name).flatMap({ Double($0) }), abs(seconds) < 1e11 else { return try time(name) }
    return Timestamp(seconds: Int64(seconds))
  }

  /// A date that AWS always sends; missing where it cannot be read, so that the rest of the record stays.
  func requiredTime(_ name: String, from source: Source) -> Fact<Timestamp> {
    guard let text = text(name) else { return .missing(Missing(source, .malformed, "\(name) is missing")) }
    guard let time = Timestamp(iso8601: text) else {
      return .missing(Missing(source, .malformed, "\(name) is not a date"))
    }
    return .known(time)
  }

  func record(_ name: String) throws(DecodingProblem) -> Record? {
    guard let value = self[name] else { return nil }
    guard let record = value.record else { throw DecodingProblem("\(name) is not a structure") }
    return record
  }

  /// The items of a list; AWS leaves some empty lists out.
  func list(_ name: String) throws(DecodingProblem) -> [Value] {
    guard let value = self[name] else { return [] }
    guard let list = value.list else { throw DecodingProblem("\(name) is not a list") }
    return list
  }

  func records(_ name: String) throws(DecodingProblem) -> [Record] {
    var records: [Record] = []
    for item in try list(name) {
      guard let record = item.record else { throw DecodingProblem("\(name) holds what is no structure") }
      records.append(record)
    }
    return records
  }

  func texts(_ name: String) throws(DecodingProblem) -> [String] {
    var texts: [String] = []
    for item in try list(name) {
      guard let text = item.text else { throw DecodingProblem("\(name) holds what is no text") }
      texts.append(text)
    }
    return texts
  }
}

/// Why a record is not what AWS documents.
struct DecodingProblem: Error, Hashable, Sendable {
  var message: String

  init(_ message: String) { self.message = message }
}

extension UInt8 {
  /// Whether it is white space of XML and JSON.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
