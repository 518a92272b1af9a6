import Yams

/// Reads YAML from strangers into nodes: one document, no aliases, bounded size and depth, every node with its place.
package enum YAMLFile {
  /// Far more than any rule needs; a larger file is not one.
  package static let maximumBytes = 1 << 20
  private static let maximumDepth = 32
  private static let maximumNodes = 100_000
  /// More than the depth that is accepted, because brackets in prose need not close.
  private static let maximumBrackets = 64

  /// The only document of `text`; nil if it holds nothing.
  package static func parse(_ text: String, file: String) throws(RuleFileError) -> FileNode? {
    guard text.utf8.count <= maximumBytes else { throw tooLarge(file) }
    if let alias = firstAlias(in: text) {
      throw RuleFileError(
        file: file, position: alias, message: "aliases are not allowed; write the value out")
    }
    if let place = firstNestedKey(in: text) {
      throw RuleFileError(
        file: file, position: place, message: "expected a name before ':', and fewer nested brackets")
    }
    do {
      // The basic resolver leaves plain scalars as text; their types are decided here.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else { return nil }
      var reader = NodeReader(file: file, nodesLeft: maximumNodes)
      let node = try reader.node(root, depth: maximumDepth)
      // The parser alone keeps the anchors alive that the reader looks for.
      withExtendedLifetime(parser) {}
      return node
    } catch let error as RuleFileError {
      throw error
    } catch let error as YamlError {
      throw RuleFileError(file: file, error)
    } catch {
      throw RuleFileError(file: file, position: nil, message: "\(error)")
    }
  }

  package static func tooLarge(_ file: String) -> RuleFileError {
    RuleFileError(file: file, position: nil, message: "the file is larger than \(maximumBytes) bytes")
  }

  /// The first `*name` for which an `&name` stands in the text too.
  ///
  /// It is looked for before parsing, because the parser hashes keys, and a key of nested aliases takes for ever.
  private static func firstAlias(in text: String) -> FilePosition? {
    var anchors: Set<String> = []
    var aliases: [(name: String, position: FilePosition)] = []
    var line = 1
    var column = 0
    var previous: Unicode.Scalar = "\n"
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      column += 1
      if scalar == "&" || scalar == "*", isBoundary(previous) {
        let name = scalars.prefix { isNameScalar($0) }
        if !name.isEmpty {
          if scalar == "&" {
            anchors.insert(String(name))
          } else {
            aliases.append((String(name), FilePosition(line: line, column: column)))
          }
        }
      }
      if scalar == "\n" {
        line += 1
        column = 0
      }
      previous = scalar
    }
    return aliases.first { anchors.contains($0.name) }?.position
  }

  /// Where a key that is itself a mapping or list would begin, or brackets nest too deeply.
  ///
  /// The parser hashes each key whole: a thousand keys within keys of one large file would keep it busy for minutes.
  private static func firstNestedKey(in text: String) -> FilePosition? {
    var line = 1
    var depth = 0
    for content in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var rest = content.drop { $0 == 0x20 }
      while rest.starts(with: "- ".utf8) { rest = rest.dropFirst(2).drop { $0 == 0x20 } }
      if rest.first == UInt8(ascii: "?"), rest.count == 1 || rest.dropFirst().first == 0x20 {
        return FilePosition(line: line, column: content.count - rest.count + 1)
      }
      for (index, byte) in content.enumerated() {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        default: continue
        }
        if depth > maximumBrackets { return FilePosition(line: line, column: index + 1) }
      }
      line += 1
    }
    return nil
  }

  /// Whether a YAML token may begin behind it: an alias never stands in the middle of a word.
  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": false
    default: true
    }
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}

/// Walks Yams' nodes within a budget.
private struct NodeReader {
  let file: String
  var nodesLeft: Int

  mutating func node(_ yaml: Node, depth: Int) throws(RuleFileError) -> FileNode {
    let position = yaml.mark.map { FilePosition(line: $0.line, column: $0.column) }
    guard depth > 0 else { throw refusal("nested too deeply", position) }
    nodesLeft -= 1
    guard nodesLeft > 0 else { throw refusal("too many values in one file", position) }
    guard yaml.anchor == nil else {
      throw refusal("anchors are not allowed; write the value out", position)
    }
    switch yaml {
    case .scalar(let scalar): return try self.scalar(scalar, at: position)
    case .sequence(let sequence):
      try expectNoTag(sequence.tag, .seq, position)
      var items: [FileNode] = []
      for item in sequence { items.append(try node(item, depth: depth - 1)) }
      return FileNode(.sequence(items), at: position)
    case .mapping(let mapping):
      try expectNoTag(mapping.tag, .map, position)
      return FileNode(.mapping(try members(mapping, depth: depth)), at: position)
    case .alias: throw refusal("aliases are not allowed; write the value out", position)
    }
  }

  private mutating func members(_ mapping: Node.Mapping, depth: Int) throws(RuleFileError)
    -> [FileNode.Member]
  {
    var members: [FileNode.Member] = []
    var seen: Set<String> = []
    for (key, value) in mapping {
      let key = try node(key, depth: depth - 1)
      switch key.value {
      case .mapping, .sequence, .missing, .null:
        throw refusal("expected a name before ':', found \(key.kindName)", key.position)
      case .text, .integer, .number, .boolean: break
      }
      if key.raw == "<<" { throw refusal("merge keys are not allowed", key.position) }
      guard seen.insert(key.raw).inserted else {
        throw refusal("duplicate field '\(key.raw)'", key.position)
      }
      members.append(
        FileNode.Member(
          name: key.raw, namePosition: key.position, node: try node(value, depth: depth - 1)))
    }
    return members
  }

  private func scalar(_ scalar: Node.Scalar, at position: FilePosition?) throws(RuleFileError) -> FileNode {
    let text = scalar.string
    let tag = scalar.tag.rawValue
    if tag == "!missing" { return FileNode(.missing(text), at: position, raw: text) }
    let isPlain = scalar.style == .plain || scalar.style == .any
    guard tag.isEmpty || tag == Tag.Name.str.rawValue || tag == "!" else {
      throw refusal("the tag \(tag) is not allowed; only !missing is", position)
    }
    guard isPlain, tag.isEmpty else { return FileNode(.text(text), at: position, raw: text) }
    return FileNode(Self.coreValue(of: text), at: position, raw: text)
  }

  private func expectNoTag(_ tag: Tag, _ own: Tag.Name, _ position: FilePosition?) throws(RuleFileError) {
    let name = tag.rawValue
    guard name.isEmpty || name == own.rawValue else {
      throw refusal(
        name == "!missing"
          ? "!missing takes one line of text, the reason"
          : "the tag \(name) is not allowed; only !missing is",
        position)
    }
  }

  private static func coreValue(of text: String) -> FileNode.Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .boolean(true)
    case "false", "False", "FALSE": return .boolean(false)
    default: break
    }
    guard let first = text.utf8.first, first < UInt8(ascii: ":"), first != UInt8(ascii: "'") else {
      return .text(text)
    }
    if let integer = Int(text) { return .integer(integer) }
    let isNumber = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    return isNumber && Double(text) != nil ? .number : .text(text)
  }

  private func refusal(_ message: String, _ position: FilePosition?) -> RuleFileError {
    RuleFileError(file: file, position: position, message: message)
  }
}

extension RuleFileError {
  /// What the YAML parser says, without the snippet that it appends.
  fileprivate init(file: String, _ error: YamlError) {
    let message: String
    var mark: Mark?
    switch error {
    case .scanner(let context, let problem, let place, _), .parser(let context, let problem, let place, _):
      message = (context.map { $0.text + ", " } ?? "") + problem
      mark = place
    case .composer(_, let problem, let place, _):
      message =
        problem == "but found another document"
        ? "expected one document, found another: put it in a file of its own" : problem
      mark = place
    case .duplicatedKeysInMapping(let names, let context):
      message = "duplicate field " + names.map { "'\($0)'" }.joined(separator: ", ")
      mark = context.mark
    case .reader(let problem, _, _, _): message = problem
    default: message = "\(error)"
    }
    self.init(
      file: file, position: mark.map { FilePosition(line: $0.line, column: $0.column) },
      message: "not YAML: " + message)
  }
}
