/// One file of AWS's tools, read as they read it: with the rules of Python's `configparser`.
///
/// Keys end at the first `=` or `:` and do not mind case; `#` and `;` begin a comment only at the beginning of a line;
/// a line that is indented further than its key continues the value; quotes belong to values. A section or a key that
/// is there twice is an error, so that nobody wonders which one holds.
struct ConfigFile: Sendable {
  struct Section: Sendable {
    var name: String
    var line: Int
    var settings: [String: Setting] = [:]
  }

  /// In the order of the file.
  private(set) var sections: [Section] = []

  init() {}

  /// Reads `bytes`; `file` is the name for errors, which never show a value.
  init(_ bytes: [UInt8], file: String) throws(CredentialError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .configuration("\(file) is not UTF-8")
    }
    var reader = ConfigReader(file: file)
    var number = 0
    for line in Self.lines(of: text) {
      number += 1
      try reader.read(line, number: number)
    }
    sections = reader.finished()
  }

  subscript(name: String) -> Section? { sections.first { $0.name == name } }

  /// Lines as text files end them anywhere: LF, CRLF, CR.
  private static func lines(of text: String) -> [Substring] {
    let normal = text.utf8.contains(0x0D) ? withLineFeeds(text) : text
    return normal.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func withLineFeeds(_ text: String) -> String {
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A, previous == 0x0D {
        // The second half of a CRLF, whose first half became the line feed.
      } else {
        bytes.append(byte == 0x0D ? 0x0A : byte)
      }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Takes the lines of a file one by one and keeps what the next one may continue.
private struct ConfigReader {
  let file: String
  private var sections: [ConfigFile.Section] = []
  /// The settings of `[DEFAULT]`, which every section has too.
  private var common: [String: Setting] = [:]
  private var isInCommon = false
  private var indentation = 0
  /// The key whose value a deeper line continues, with its lines so far.
  private var open: OpenValue?

  private struct OpenValue {
    var key: String
    var line: Int
    var lines: [Substring]
  }

  init(file: String) { self.file = file }

  mutating func read(_ line: Substring, number: Int) throws(CredentialError) {
    let text = line.trimmed
    guard !text.isEmpty else {
      open?.lines.append("")
      return
    }
    if text.hasPrefix("#") || text.hasPrefix(";") { return }
    let depth = line.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    if open != nil, depth > indentation {
      open?.lines.append(text)
      return
    }
    close()
    indentation = depth
    if text.first == "[", let end = text.lastIndex(of: "]"), text.index(after: text.startIndex) < end {
      try beginSection(String(text[text.index(after: text.startIndex)..<end]), number)
    } else {
      try beginValue(text, number)
    }
  }

  mutating func finished() -> [ConfigFile.Section] {
    close()
    return sections.map { section in
      var section = section
      section.settings.merge(common) { own, _ in own }
      return section
    }
  }

  private mutating func beginSection(_ name: String, _ number: Int) throws(CredentialError) {
    isInCommon = name == "DEFAULT"
    guard !isInCommon else { return }
    if let first = sections.first(where: { $0.name == name }) {
      throw .configuration("\(file):\(number): [\(name)] is there a second time, first at line \(first.line)")
    }
    sections.append(ConfigFile.Section(name: name, line: number))
  }

  private mutating func beginValue(_ text: Substring, _ number: Int) throws(CredentialError) {
    guard isInCommon || !sections.isEmpty else {
      throw .configuration("\(file):\(number): a line before the first [section]")
    }
    guard let delimiter = text.firstIndex(where: { $0 == "=" || $0 == ":" }),
      delimiter != text.startIndex
    else { throw .configuration("\(file):\(number): neither a [section] nor key = value") }
    let key = text[..<delimiter].trimmed.lowercased()
    let known = isInCommon ? common : sections[sections.count - 1].settings
    if let first = known[key] {
      throw .configuration("\(file):\(number): \(key) is there a second time, first at line \(first.line)")
    }
    let value = text[text.index(after: delimiter)...].trimmed
    open = OpenValue(key: key, line: number, lines: [value])
    // Put down at once, so that a second one is seen; `close` writes the whole value.
    store(key, Setting(String(value), file: file, line: number))
  }

  private mutating func close() {
    guard let value = open else { return }
    open = nil
    var lines = value.lines
    while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    store(value.key, Setting(lines.joined(separator: "\n"), file: file, line: value.line))
  }

  private mutating func store(_ key: String, _ setting: Setting) {
    if isInCommon { common[key] = setting } else { sections[sections.count - 1].settings[key] = setting }
  }
}
