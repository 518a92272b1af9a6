import JSON
import Spelling

// The version of the language, and the variables that hang on it.
extension PolicyChecker {
  mutating func checkVersion(_ draft: DraftPolicy, of document: JSONNode) {
    guard let members = document.object else { return }
    guard let version = members.first(where: { $0.key == "Version" }) else {
      add(
        .missingVersion, at: .document, document.range.lowerBound,
        "Version is missing, so that the language is that of 2008; write \"Version\": \"2012-10-17\"")
      checkVariables(draft)
      return
    }
    let offset = version.value.range.lowerBound
    switch draft.version {
    case .v2012: break
    case .v2008:
      add(
        .oldVersion, at: DocumentPath.document.member("Version"), offset,
        "the language of 2008 knows no policy variables; write \"2012-10-17\"")
    case nil:
      add(
        .invalidVersion, at: DocumentPath.document.member("Version"), offset,
        "Version is \"2012-10-17\" or \"2008-10-17\", the version of the language; write \"2012-10-17\"")
      return
    }
    checkVariables(draft)
  }

  private mutating func checkVariables(_ draft: DraftPolicy) {
    for statement in draft.statements {
      checkVariables(statement.resources?.items ?? [], hasVariables: draft.hasVariables)
      for condition in statement.conditions {
        checkVariables(condition.values, hasVariables: draft.hasVariables)
      }
    }
  }

  private mutating func checkVariables(_ texts: [DraftText], hasVariables: Bool) {
    let texts = texts.span
    for place in texts.indices where texts[place].text.utf8.span.contains(UInt8(ascii: "$")) {
      checkVariables(texts[place], hasVariables: hasVariables)
    }
  }

  private mutating func checkVariables(_ text: DraftText, hasVariables: Bool) {
    let bytes = Array(text.text.utf8)
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") else {
        index += 1
        continue
      }
      let start = index + 2
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
        if hasVariables {
          add(
            .invalidVariable, at: text.place,
            "the variable that begins with \"${\" has no closing brace; write one, or ${$} for a plain dollar sign"
          )
        }
        return
      }
      let inner = String(decoding: bytes[start..<end], as: UTF8.self)
      index = end + 1
      if !hasVariables {
        // Only what would be a variable: any text may hold a dollar sign and a brace.
        if inner.contains(":") || ["*", "?", "$"].contains(inner) {
          add(
            .variableNeedsVersion, at: text.place,
            "${\(inner)} is plain text in this version of the language and never filled in; write \"Version\": \"2012-10-17\""
          )
        }
        continue
      }
      if let why = Self.faults(inner) {
        add(.invalidVariable, at: text.place, "${\(inner)} is no variable: \(why)")
      } else {
        checkVariable(inner, in: text)
      }
    }
  }

  /// Whether a request can fill in the variable, as far as is known.
  private mutating func checkVariable(_ inner: String, in text: DraftText) {
    let name = String(inner.prefix { $0 != "," })
    let folded = name.utf8.map(\.loweredASCII)
    guard let colon = folded.firstIndex(of: UInt8(ascii: ":")), GlobalConditionKeys.key(folded) == nil else {
      return
    }
    let prefix = String(decoding: folded[..<colon], as: UTF8.self)
    let near: String?
    if prefix == "aws" {
      near = nearest(folded, [])
    } else {
      // These have variables that are no condition keys, and so may others: only what looks like a slip is one.
      guard !["iot", "transfer"].contains(prefix), let keys = catalogue.service(prefix)?.conditionKeys,
        !keys.contains(where: { $0.matches(folded) })
      else { return }
      near = NearestName.near(name, in: keys.map(\.name), within: 2, atMost: 1).first
      if near == nil { return }
    }
    add(
      .unknownVariable, at: text.place,
      "nothing fills in ${\(name)}: there is no condition key of this name as of \(catalogue.date)"
        + (near.map { "; did you mean '${\($0)}'?" } ?? ""))
  }

  private static func faults(_ inner: String) -> String? {
    if ["*", "?", "$"].contains(inner) { return nil }
    let parts = inner.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0]
    if name.isEmpty { return "it has no name; write ${aws:username} for example" }
    if name.hasPrefix(" ") || name.hasSuffix(" ") { return "its name has space around it; remove it" }
    if !name.contains(":") { return "a condition key has a colon, as aws:username has" }
    guard parts.count == 2 else { return nil }
    let fallback = parts[1].drop { $0 == " " }
    return fallback.count >= 2 && fallback.hasPrefix("'") && fallback.hasSuffix("'")
      ? nil : "its default needs quotes, as in ${aws:username, 'nobody'}"
  }
}
