/// Finds `:name` in SQL, outside of quotes and comments, without compiling it.
package enum SQLParameters {
  /// Of every expression of the rule, its messages too; without `now`, which is no parameter.
  package static func names(of rule: Rule) -> Set<String> {
    switch rule.condition {
    case .query(let sql): return names(in: sql)
    case .rows(let rows):
      return [
        rows.when, rows.require, rows.subject, rows.detail, rows.reason, rows.inference, rows.attestedSince,
      ]
      .reduce(into: []) { names, sql in if let sql { names.formUnion(self.names(in: sql)) } }
    }
  }

  package static func names(in sql: String) -> Set<String> {
    guard sql.utf8.contains(UInt8(ascii: ":")) else { return [] }
    var names: Set<String> = []
    let bytes = Array(sql.utf8)
    var index = 0
    func starts(_ first: UInt8, _ second: UInt8) -> Bool {
      bytes[index] == first && index + 1 < bytes.count && bytes[index + 1] == second
    }
    func skip(past end: UInt8) {
      index += 1
      while index < bytes.count, bytes[index] != end { index += 1 }
      index += 1
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): skip(past: bytes[index])
      case UInt8(ascii: "["): skip(past: UInt8(ascii: "]"))
      case UInt8(ascii: "-") where starts(UInt8(ascii: "-"), UInt8(ascii: "-")): skip(past: 0x0A)
      case UInt8(ascii: "/") where starts(UInt8(ascii: "/"), UInt8(ascii: "*")):
        index += 2
        while index < bytes.count, !starts(UInt8(ascii: "*"), UInt8(ascii: "/")) { index += 1 }
        index += 2
      case UInt8(ascii: ":"):
        let start = index + 1
        index = start
        while index < bytes.count, isNameByte(bytes[index]) { index += 1 }
        if index > start { names.insert(String(decoding: bytes[start..<index], as: UTF8.self)) }
      default: index += 1
      }
    }
    names.remove("now")
    return names
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
