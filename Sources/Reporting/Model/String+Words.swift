extension StringProtocol {
  /// At most `limit` characters, with an ellipsis where something is left out.
  func clipped(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end != endIndex else {
      return String(self)
    }
    return self[..<end] + "…"
  }

  /// The same, ended where a part of the sentence ends, or else a word, as far as there is one.
  func clippedAtWord(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end != endIndex else {
      return String(self)
    }
    let beginning = self[..<end]
    // So little that it says nothing is left only where there is no other end.
    let least = index(startIndex, offsetBy: limit / 3)
    if let part = beginning.lastIndex(of: ";"), part > least { return String(self[..<part]) }
    if let word = beginning.lastIndex(of: " "), word > least { return self[..<word] + "…" }
    return beginning + "…"
  }

  var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : String(self) }

  /// Without the spaces and line breaks at both ends.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// The first sentence, or the whole text if it has but one.
  var firstSentence: String {
    var previous: Character = " "
    for index in indices {
      let character = self[index]
      if previous == ".", character.isWhitespace { return String(self[..<index]) }
      if character == "\n", previous == "\n" { return String(self[..<index]).trimmed }
      previous = character
    }
    return String(self).trimmed
  }
}
