extension StringProtocol {
  /// At most `limit` characters, with an ellipsis where something is left out.
  func clipped(to limit: Int) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end != endIndex else {
      return String(self)
    }
    return self[..<end] + "…"
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
