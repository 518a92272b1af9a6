import IAM
import JSON
import Rules

/// Why a payload is no statement of Muster's.
struct StatementError: Error, Equatable, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

extension AuditStatement {
  /// Reads a payload; members that it does not know are those of later versions, and are passed over.
  init(json bytes: [UInt8]) throws(StatementError) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONParser.parse(bytes.span) } catch {
      throw StatementError("the statement is no JSON: \(error)")
    }
    let root = Fields(value, "the statement")
    guard try root.text("_type") == Self.type else {
      throw StatementError("expected a statement of in-toto, v1")
    }
    guard try root.text("predicateType") == Self.predicateType else {
      throw StatementError("expected a statement of type \(Self.predicateType)")
    }
    subjects = try root.list("subject").map { subject throws(StatementError) in
      Subject(name: try subject.text("name"), sha256: try subject.fields("digest").text("sha256"))
    }
    let predicate = try root.fields("predicate")
    musterVersion = try predicate.text("muster_version")
    account = try predicate.optionalText("account")
    collectedBy = try predicate.optionalText("collected_by")
    collectedAt = try predicate.optionalTime("collected_at")
    evaluatedAt = try predicate.time("evaluated_at")
    night = try predicate.integer("night")
    let link = try predicate.value("previous")
    previous = link.isNull ? nil : try Fields(link, "previous").text("sha256")
    guard (1...Self.mostNights).contains(night), (night == 1) == (previous == nil) else {
      throw StatementError("expected a night before every one but the first")
    }
    let options = try predicate.fields("options")
    asOfCollection = try options.flag("as_of_collection")
    threshold = try options.word("threshold")
    allowUnknown = try options.flag("allow_unknown")
    listing = try options.word("list")
    runs = try predicate.list("rules").map { run throws(StatementError) in
      Run(
        rule: try run.text("id"), digest: try run.text("digest"), severity: try run.word("severity"),
        parameters: try run.parameters("parameters"), benchmarks: try run.texts("benchmarks"))
    }
    benchmarks = try predicate.list("benchmarks").map { benchmark throws(StatementError) in
      Coverage(benchmark: try benchmark.text("id"), runs: try benchmark.places("runs"))
    }
    ruleFolders = try predicate.texts("rule_folders")
    given = try predicate.list("given").map { given throws(StatementError) in
      Given(role: try given.word("role"), name: try given.text("name"), file: try given.text("file"))
    }
    snapshotNotes = try predicate.texts("snapshot_notes")
    circumstances =
      try predicate.has("made") ? AuditCircumstances(predicate.fields("made")) : nil
  }
}

extension AuditCircumstances {
  fileprivate init(_ made: Fields) throws(StatementError) {
    self.init(
      origin: try made.word("evidence"), clock: try made.word("clock"), madeAt: try made.time("at"),
      benchmarks: try made.texts("benchmarks"), rules: try made.texts("rules"),
      excluded: try made.texts("excluded"),
      minimumSeverity: try made.value("minimum_severity").isNull ? nil : made.word("minimum_severity"))
    unlinked = try made.optionalText("unlinked")
  }
}

/// The members of an object, each of the type that it has to have.
private struct Fields {
  private let object: JSONValue
  private let what: String

  init(_ object: JSONValue, _ what: String) {
    self.object = object
    self.what = what
  }

  func error(_ expected: String, _ name: String) -> StatementError {
    StatementError("expected \(expected) as '\(name)' of \(what)")
  }

  func has(_ name: String) -> Bool { object[name] != nil }

  func value(_ name: String) throws(StatementError) -> JSONValue {
    guard let value = object[name] else { throw error("a value", name) }
    return value
  }

  func fields(_ name: String) throws(StatementError) -> Fields {
    guard let value = object[name], value.object != nil else { throw error("an object", name) }
    return Fields(value, name)
  }

  func list(_ name: String) throws(StatementError) -> [Fields] {
    guard let items = object[name]?.array else { throw error("a list", name) }
    return items.map { Fields($0, name) }
  }

  func text(_ name: String) throws(StatementError) -> String {
    guard let text = object[name]?.string else { throw error("a text", name) }
    return text
  }

  func optionalText(_ name: String) throws(StatementError) -> String? {
    try value(name).isNull ? nil : text(name)
  }

  func time(_ name: String) throws(StatementError) -> Timestamp {
    guard let time = Timestamp(iso8601: try text(name)) else { throw error("a time", name) }
    return time
  }

  func optionalTime(_ name: String) throws(StatementError) -> Timestamp? {
    try value(name).isNull ? nil : time(name)
  }

  func texts(_ name: String) throws(StatementError) -> [String] {
    guard let items = object[name]?.array, case let texts = items.compactMap(\.string),
      texts.count == items.count
    else { throw error("a list of texts", name) }
    return texts
  }

  func integer(_ name: String) throws(StatementError) -> Int {
    guard let number = object[name]?.integer else { throw error("a whole number", name) }
    return number
  }

  func flag(_ name: String) throws(StatementError) -> Bool {
    guard let flag = object[name]?.bool else { throw error("true or false", name) }
    return flag
  }

  func word<Word: RawRepresentable<String>>(_ name: String) throws(StatementError) -> Word {
    let text = try text(name)
    guard let word = Word(rawValue: text) else {
      throw StatementError("this version knows no '\(text.prefix(60))' as '\(name)' of \(what)")
    }
    return word
  }

  func parameters(_ name: String) throws(StatementError) -> [String: ParameterValue] {
    guard let members = object[name]?.object else { throw error("an object", name) }
    var values: [String: ParameterValue] = [:]
    for member in members {
      switch member.value {
      case .integer(let number): values[member.key] = .integer(Int(number))
      case .string(let text): values[member.key] = .string(text)
      case .bool(let flag): values[member.key] = .boolean(flag)
      case .array(let items): values[member.key] = .list(items.compactMap(\.string))
      default: throw error("the value of a parameter", member.key)
      }
    }
    return values
  }

  func places(_ name: String) throws(StatementError) -> [[[Int?]]] {
    guard let sections = object[name]?.array else { throw error("a list", name) }
    return sections.map { section in
      (section.array ?? []).map { control in (control.array ?? []).map(\.integer) }
    }
  }
}
