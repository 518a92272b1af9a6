/// What rules and benchmarks are called: kebab-case words, the same as the file's name.
enum Identifier {
  static func isValid(_ text: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return text.utf8.count <= 100
      && words.allSatisfy { word in
        !word.isEmpty
          && word.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
          }
      }
  }

  /// Reads the field `name`, and compares it with the file's name where there is a file.
  static func required(_ fields: inout FieldReader, _ name: String, fileName: String?) -> String? {
    guard let id = fields.requiredText(name) else { return nil }
    guard isValid(id) else {
      fields.problems.report(
        "expected lower-case words joined by '-' as 'id', found '\(id)'", at: fields.position(of: name))
      return nil
    }
    guard fileName == nil || fileName == id else {
      fields.problems.report(
        "the id '\(id)' is not the file's name: expected '\(fileName ?? "")'", at: fields.position(of: name))
      return nil
    }
    return id
  }
}
