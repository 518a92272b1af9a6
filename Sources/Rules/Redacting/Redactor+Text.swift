import IAM

extension Redactor {
  /// What a sentence is about, which settles what a name in it is of, and that a plain word is one.
  struct Own {
    var names: [String: NameKind] = [:]
    /// The words of the sentence's own template: a policy called `roles` is not what `for all roles` speaks of.
    var words: Set<String> = []
  }

  /// A sentence, or anything else in which names stand among words.
  func text(_ text: String, own: Own = Own()) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    var word = ""
    var gap: [UInt8] = []
    /// What a list behind a colon is of.
    var listed: NameKind?
    while index < bytes.count {
      let isStart = index == 0 || !NameCharacters.isPart(bytes[index - 1])
      if isStart, let (length, replacement) = arn(in: bytes[index...]) {
        out += replacement.utf8
        index += length
        word = ""
        gap = []
        continue
      }
      if isStart || !NameCharacters.isPart(bytes[index]),
        let (length, replacement) = odd(in: bytes, at: index)
      {
        out += replacement.utf8
        index += length
        word = ""
        gap = []
        continue
      }
      guard NameCharacters.isPart(bytes[index]) else {
        out.append(bytes[index])
        gap.append(bytes[index])
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !NameCharacters.isPart($0) } ?? bytes.count
      let run = String(decoding: bytes[index..<end], as: UTF8.self)
      // `iam:PassRole`, `s3:*`: an action, whoever is called `iam`.
      let isAction =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: ":") && NameKind(before: run) == nil
        && (bytes[end + 1] == UInt8(ascii: "*") || (0x41...0x5A).contains(bytes[end + 1]))
        && run.utf8.allSatisfy { NameCharacters.isDigit($0) || (0x61...0x7A).contains($0) || $0 == 0x2D }
      if isAction {
        let stop = bytes[end...].dropFirst().firstIndex { !NameCharacters.isAlphanumeric($0) && $0 != 0x2A }
        out += bytes[index..<(stop ?? bytes.count)]
        index = stop ?? bytes.count
        word = run
        gap = []
        continue
      }
      var kind = Self.isNear(gap) ? NameKind(before: word) : nil
      if gap == Array(": ".utf8) {
        // `2 policies of its own: self, join`.
        if word == "own" { kind = .policy }
        listed = kind
      } else if listed != nil, word.hasSuffix(",") {
        kind = kind ?? listed
      } else {
        listed = nil
      }
      out += replaced(run, kind, isFirst: index == 0, own).utf8
      word = run
      gap = []
      index = end
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether nothing but a space, a quote or a slash stands between a word and what it says the kind of.
  private static func isNear(_ gap: [UInt8]) -> Bool {
    switch String(decoding: gap, as: UTF8.self) {
    case " ", " \"", " '", "/", ": ", ":": true
    default: false
    }
  }

  private func replaced(_ run: String, _ kind: NameKind?, isFirst: Bool, _ own: Own) -> String {
    if let known = known(run, kind, isFirst: isFirst, own) { return known }
    if let shaped = shaped(run) { return shaped }
    // The end of a sentence and of a part of a list is no part of the name, but `x.` may be a name, too.
    for (mark, isEnd) in [
      (",", true), (".", true), ("=", true), ("=", false), ("-", true), ("+", false), ("@", false),
    ] {
      if isEnd, run.hasSuffix(mark) {
        return replaced(String(run.dropLast()), kind, isFirst: isFirst, own) + mark
      }
      if !isEnd, run.hasPrefix(mark) {
        return mark + replaced(String(run.dropFirst()), kind, isFirst: isFirst, own)
      }
    }
    for separator in [",", "="] {
      let parts = run.components(at: separator)
      if parts.count > 1 {
        return parts.map { replaced($0, kind, isFirst: isFirst, own) }.joined(separator: separator)
      }
    }
    if run.contains("@"), run.contains(".") { return pseudonym(run, .person) }
    return idsReplaced(in: run)
  }

  /// `GetAccessKeyLastUsed.AKIA….xml`: ids within a longer word.
  private func idsReplaced(in run: String) -> String {
    guard run.utf8.count > 12 else { return run }
    var out = ""
    var part: [UInt8] = []
    func flushed() -> String {
      let text = String(decoding: part, as: UTF8.self)
      return part.count == 12 || part.count >= 16 ? shaped(text) ?? text : text
    }
    for byte in run.utf8 {
      if NameCharacters.isAlphanumeric(byte) || byte >= 0x80 {
        part.append(byte)
      } else {
        out += flushed()
        part = []
        out.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return out + flushed()
  }

  private func known(_ run: String, _ kind: NameKind?, isFirst: Bool, _ own: Own) -> String? {
    guard let kinds = names.kinds[run] else { return nil }
    if names.isOfAWS(run), kind == nil || kind == .policy || kind == .role { return run }
    if let ownKind = own.names[run] {
      if kind != nil || isFirst || !own.words.contains(run) {
        return pseudonym(run, kind.map { kinds.contains($0) ? $0 : ownKind } ?? ownKind)
      }
      return nil
    }
    if kind == nil, names.isWord(run) { return nil }
    let first =
      kind.flatMap { kinds.contains($0) ? $0 : nil } ?? NameKind.allCases.first(where: kinds.contains)
    return first.map { pseudonym(run, $0) }
  }

  private func odd(in bytes: [UInt8], at index: Int) -> (length: Int, replacement: String)? {
    for (name, kind) in names.odd where name.first == bytes[index] && bytes[index...].starts(with: name) {
      let end = index + name.count
      let isWhole =
        end == bytes.count || !NameCharacters.isPart(bytes[end]) || !NameCharacters.isPart(bytes[end - 1])
        || (bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."))
      guard isWhole else { continue }
      let text = String(decoding: name, as: UTF8.self)
      return (name.count, kind == .path ? path(text) : pseudonym(text, kind))
    }
    return nil
  }

  /// The ARN that `bytes` begin with: a path may hold `"`, `,` or `<`, so that one that ends in a known name is taken whole.
  private func arn(in bytes: ArraySlice<UInt8>) -> (length: Int, replacement: String)? {
    guard bytes.starts(with: "arn:".utf8) else { return nil }
    let longest = bytes.prefix { $0 > 0x20 }
    var short = longest.prefix { !"\"'`;,()<>\\]|".utf8.contains($0) }
    while let last = short.last, ".:".utf8.contains(last) { short = short.dropLast() }
    // Only what does not end where such an ARN ends is tried at every length.
    var end = short.count + 1 < longest.count ? longest.endIndex : longest.startIndex
    while end > short.endIndex {
      if let arn = ARN(String(decoding: bytes[..<end], as: UTF8.self)), names.kinds[arn.name] != nil {
        return (end - bytes.startIndex, self.arn(arn))
      }
      end -= 1
    }
    guard let arn = ARN(String(decoding: short, as: UTF8.self)) else {
      // `arn:aws:::123456789012`, which names an account and has five parts.
      return nil
    }
    return (short.count, self.arn(arn))
  }
}

extension String {
  fileprivate func components(at separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
