import ArgumentParser

/// The digest of a night as an argument.
enum DigestArgument {
  static func isDigest(_ text: String) -> Bool { text.wholeMatch(of: /[0-9a-f]{64}/) != nil }

  static func check(_ text: String, of option: String) throws(ValidationError) {
    guard isDigest(text) else {
      throw ValidationError("\(option): expected a SHA-256 as 64 hexadecimal digits in lower case.")
    }
  }
}
