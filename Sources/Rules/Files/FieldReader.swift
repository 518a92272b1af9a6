import Spelling

/// Collects what is wrong with one file while it is decoded, and where its fields stand.
package final class FileProblems {
  package let file: String
  package private(set) var errors: [RuleFileError] = []
  /// By path: `when`, `parameters.max_age_days`, `examples.2`.
  package var positions: [String: FilePosition] = [:]

  package init(file: String) { self.file = file }

  package func report(_ message: String, at position: FilePosition?) {
    errors.append(RuleFileError(file: file, position: position, message: message))
  }
}

/// Reads the fields of one mapping, and at the end refuses those that nobody asked for.
///
/// A wrong field is reported and read as nil, so that one look shows everything that is wrong.
package struct FieldReader {
  package let problems: FileProblems
  /// With an article: `a rule`.
  private let what: String
  /// Where in the file, for recorded positions: empty or `examples.2.`.
  private let path: String
  private let position: FilePosition?
  private let members: [FileNode.Member]
  private var known: [String] = []

  /// Nil, and a report, if `node` is no mapping.
  package init?(_ node: FileNode, _ what: String, path: String = "", _ problems: FileProblems) {
    guard case .mapping(let members) = node.value else {
      problems.report("expected \(what), a mapping, found \(node.kindName)", at: node.position)
      return nil
    }
    self.problems = problems
    self.what = what
    self.path = path
    self.members = members
    position = node.position
  }

  /// The field's value; nil if it is absent.
  package mutating func node(_ name: String) -> FileNode? {
    known.append(name)
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    problems.positions[path + name] = member.node.position ?? member.namePosition
    return member.node
  }

  package mutating func required(_ name: String) -> FileNode? {
    if let node = node(name) { return node }
    problems.report("missing field '\(name)' of \(what)", at: position)
    return nil
  }

  package mutating func requiredText(_ name: String) -> String? {
    required(name).flatMap { text($0, of: name) }
  }

  /// Text, or nil where the field is absent or empty.
  package mutating func text(_ name: String) -> String? {
    guard let node = node(name), !node.isNull else { return nil }
    return text(node, of: name)
  }

  /// SQL: text, or a plain `true`, `1` or `null` as it stands.
  package mutating func expression(_ name: String) -> String? {
    guard let node = node(name) else { return nil }
    switch node.value {
    case .text, .integer, .number, .boolean: break
    case .null: return nil
    case .mapping, .sequence, .missing:
      problems.report("expected an SQL expression as '\(name)', found \(node.kindName)", at: node.position)
      return nil
    }
    if node.raw.allSatisfy(\.isWhitespace) {
      problems.report("expected an SQL expression as '\(name)', found nothing", at: node.position)
      return nil
    }
    return node.raw
  }

  package mutating func boolean(_ name: String) -> Bool? {
    guard let node = node(name) else { return nil }
    if case .boolean(let flag) = node.value { return flag }
    problems.report("expected true or false as '\(name)', found \(node.kindName)", at: node.position)
    return nil
  }

  /// One of the raw values of an enumeration, by its word.
  package mutating func word<Word: RawRepresentable & CaseIterable>(_ name: String, of type: Word.Type)
    -> Word?
  where Word.RawValue == String {
    guard let node = node(name), !node.isNull else { return nil }
    return Self.word(node, name, of: type, problems)
  }

  package mutating func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ name: String, of type: Word.Type
  )
    -> Word?
  where Word.RawValue == String {
    required(name).flatMap { Self.word($0, name, of: type, problems) }
  }

  package static func word<Word: RawRepresentable & CaseIterable>(
    _ node: FileNode, _ name: String, of type: Word.Type, _ problems: FileProblems
  ) -> Word? where Word.RawValue == String {
    if case .text(let text) = node.value, let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    let found = if case .text(let text) = node.value { "'\(text)'" } else { node.kindName }
    problems.report(
      "expected \(words.joined(separator: ", ")) as '\(name)', found \(found)"
        + NearestName.suggestion(for: node.raw, in: words),
      at: node.position)
    return nil
  }

  /// A list of texts; empty where the field is absent.
  package mutating func texts(_ name: String) -> [String] {
    guard let node = node(name), !node.isNull else { return [] }
    return Self.texts(node, name, problems)
  }

  package static func texts(_ node: FileNode, _ name: String, _ problems: FileProblems) -> [String] {
    guard case .sequence(let items) = node.value else {
      problems.report("expected a list as '\(name)', found \(node.kindName)", at: node.position)
      return []
    }
    return items.compactMap { text($0, "an item of '\(name)'", problems) }
  }

  /// Lists of texts by name: `controls` and `aliases`.
  package mutating func textLists(_ name: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for member in mapping(name) {
      lists[member.name] = Self.texts(member.node, "\(name).\(member.name)", problems)
    }
    return lists
  }

  /// The members of a mapping; none where the field is absent.
  package mutating func mapping(_ name: String) -> [FileNode.Member] {
    guard let node = node(name), !node.isNull else { return [] }
    guard case .mapping(let members) = node.value else {
      problems.report("expected a mapping as '\(name)', found \(node.kindName)", at: node.position)
      return []
    }
    return members
  }

  /// The items of a list; none where the field is absent.
  package mutating func sequence(_ name: String) -> [FileNode] {
    guard let node = node(name), !node.isNull else { return [] }
    guard case .sequence(let items) = node.value else {
      problems.report("expected a list as '\(name)', found \(node.kindName)", at: node.position)
      return []
    }
    return items
  }

  /// Where the field stands, or else the mapping.
  package func position(of name: String) -> FilePosition? {
    members.first { $0.name == name }?.node.position ?? position
  }

  /// Reports every field that was not asked for.
  package func finish() {
    for member in members where !known.contains(member.name) {
      let suggestion = NearestName.suggestion(for: member.name, in: known)
      problems.report(
        "unknown field '\(member.name)' of \(what)"
          + (suggestion.isEmpty ? "; expected one of \(known.joined(separator: ", "))" : suggestion),
        at: member.namePosition ?? position)
    }
  }

  private func text(_ node: FileNode, of name: String) -> String? {
    Self.text(node, "'\(name)'", problems)
  }

  package static func text(_ node: FileNode, _ what: String, _ problems: FileProblems) -> String? {
    switch node.value {
    case .text(let text):
      if !text.allSatisfy(\.isWhitespace) { return text }
      problems.report("expected text as \(what), found nothing", at: node.position)
    case .integer, .number, .boolean:
      problems.report(
        "expected text as \(what), found \(node.kindName); write \"\(node.raw)\"", at: node.position)
    case .mapping, .sequence, .null, .missing:
      problems.report("expected text as \(what), found \(node.kindName)", at: node.position)
    }
    return nil
  }
}
