import Reporting
import Rules

/// Decodes a configuration from the nodes of its file: the only place that knows its fields.
struct ConfigurationDecoder {
  let path: String
  /// Whether nobody named the file, so that it may write nothing outside of its folder.
  let isFound: Bool
  let problems: FileProblems

  func file(_ node: FileNode) -> ConfigurationFile? {
    guard var fields = FieldReader(node, "a configuration", problems) else { return nil }
    var file = ConfigurationFile(path: path, parameters: [], severities: [])
    file.benchmarks = names("benchmarks", &fields)
    file.rules = names("rules", &fields)
    file.exclude = names("exclude", &fields)
    file.ruleFolders = paths("rule_folders", &fields)
    file.minimumSeverity = word("min_severity", &fields)
    file.parameters = fields.mapping("parameters").flatMap(parameters)
    file.severities = fields.mapping("severities").compactMap { member in
      FieldReader.word(member.node, member.name, of: Severity.self, problems).map {
        ConfigurationFile.SeverityOverride(
          rule: Placed(member.name, at: member.namePosition), severity: $0)
      }
    }
    file.failOn = word("fail_on", &fields)
    file.allowUnknown = flag("allow_unknown", &fields)
    file.allowRejudged = flag("allow_rejudged", &fields)
    file.list = word("list", &fields)
    file.waivers = paths("waivers", &fields)
    file.strictWaivers = flag("strict_waivers", &fields)
    file.attestations = paths("attestations", &fields)
    file.baseline = text("baseline", &fields).map { Placed(resolved($0.value), at: $0.position) }
    file.formats = formats(&fields)
    file.output = text("output", &fields).map { output in
      checkOutput(output.value, at: output.position)
      return Placed(resolved(output.value), at: output.position)
    }
    file.profile = text("profile", &fields)
    file.region = text("region", &fields)
    file.roleARN = text("role_arn", &fields)
    fields.finish()
    return file
  }

  private func flag(_ name: String, _ fields: inout FieldReader) -> Placed<Bool>? {
    fields.boolean(name).map { Placed($0, at: fields.position(of: name)) }
  }

  private func text(_ name: String, _ fields: inout FieldReader) -> Placed<String>? {
    fields.text(name).map { Placed($0, at: fields.position(of: name)) }
  }

  private func word<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: String, _ fields: inout FieldReader
  ) -> Placed<Word>? where Word.RawValue == String {
    fields.word(name, of: Word.self).map { Placed($0, at: fields.position(of: name)) }
  }

  /// A list of names, each once.
  private func names(_ name: String, _ fields: inout FieldReader) -> Placed<[Placed<String>]>? {
    guard let node = fields.node(name), !node.isNull else { return nil }
    return Placed(texts(node, name), at: node.position)
  }

  private func texts(_ node: FileNode, _ name: String) -> [Placed<String>] {
    guard case .sequence(let items) = node.value else {
      problems.report("expected a list as '\(name)', found \(node.kindName)", at: node.position)
      return []
    }
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let text = FieldReader.text(item, "an item of '\(name)'", problems) else { return nil }
      guard seen.insert(text).inserted else {
        problems.report("'\(text)' stands in '\(name)' twice", at: item.position)
        return nil
      }
      return Placed(text, at: item.position)
    }
  }

  /// One path or a list of them, as seen from the working directory.
  private func paths(_ name: String, _ fields: inout FieldReader) -> Placed<[String]>? {
    guard let node = fields.node(name), !node.isNull else { return nil }
    if case .text = node.value {
      return FieldReader.text(node, "'\(name)'", problems).map { Placed([resolved($0)], at: node.position) }
    }
    guard case .sequence = node.value else {
      problems.report(
        "expected a path or a list of paths as '\(name)', found \(node.kindName)", at: node.position)
      return nil
    }
    return Placed(texts(node, name).map { resolved($0.value) }, at: node.position)
  }

  /// `rule-id: {name: value}` for a rule's parameters, `name: value` for a shared one.
  private func parameters(_ member: FileNode.Member) -> [ConfigurationFile.Parameter] {
    let name = Placed(member.name, at: member.namePosition)
    guard case .mapping(let inner) = member.node.value else {
      return isParameterValue(member.node, of: member.name)
        ? [ConfigurationFile.Parameter(rule: nil, name: name, value: member.node)] : []
    }
    return inner.compactMap { inner in
      guard isParameterValue(inner.node, of: inner.name) else { return nil }
      return ConfigurationFile.Parameter(
        rule: name, name: Placed(inner.name, at: inner.namePosition), value: inner.node)
    }
  }

  private func isParameterValue(_ node: FileNode, of name: String) -> Bool {
    switch node.value {
    case .text, .integer, .boolean: return true
    case .sequence:
      let before = problems.errors.count
      _ = FieldReader.texts(node, name, problems)
      return problems.errors.count == before
    case .mapping, .number, .null, .missing:
      problems.report(
        "expected an integer, text, a boolean or a list as the value of '\(name)', found \(node.kindName)",
        at: node.position)
      return false
    }
  }

  /// A mapping `html: report.html`, or a list of formats with or without a file.
  private func formats(_ fields: inout FieldReader) -> Placed<[ConfigurationFile.Report]>? {
    guard let node = fields.node("formats"), !node.isNull else { return nil }
    var reports: [(report: ConfigurationFile.Report, position: FilePosition?)] = []
    switch node.value {
    case .mapping(let members):
      for member in members {
        let format = FileNode(.text(member.name), at: member.namePosition, raw: member.name)
        guard let format = FieldReader.word(format, "formats", of: ReportFormat.self, problems) else {
          continue
        }
        let file =
          member.node.isNull ? nil : FieldReader.text(member.node, "the file of '\(member.name)'", problems)
        reports.append((report(format, file, at: member.node.position), member.namePosition))
      }
    case .sequence(let items):
      for item in items {
        guard let report = report(item) else { continue }
        reports.append((report, item.position))
      }
    default:
      problems.report(
        "expected files by format (html: report.html) or a list of formats as 'formats', found "
          + node.kindName,
        at: node.position)
    }
    refuseTwins(reports)
    return Placed(reports.map(\.report), at: node.position)
  }

  private func report(_ node: FileNode) -> ConfigurationFile.Report? {
    guard case .mapping = node.value else {
      return FieldReader.word(node, "format", of: ReportFormat.self, problems).map {
        ConfigurationFile.Report(format: $0)
      }
    }
    guard var fields = FieldReader(node, "a report", problems) else { return nil }
    let format = fields.requiredWord("format", of: ReportFormat.self)
    let file = fields.text("file")
    let position = fields.position(of: "file")
    fields.finish()
    return format.map { report($0, file, at: position) }
  }

  private func report(_ format: ReportFormat, _ file: String?, at position: FilePosition?)
    -> ConfigurationFile.Report
  {
    if let file { checkOutput(file, at: position) }
    return ConfigurationFile.Report(format: format, file: file.map(resolved))
  }

  private func refuseTwins(_ reports: [(report: ConfigurationFile.Report, position: FilePosition?)]) {
    var files: Set<String> = []
    var formats: Set<ReportFormat> = []
    for (report, position) in reports {
      if let file = report.file {
        if !files.insert(file).inserted {
          problems.report("two reports go to the file '\(file)'", at: position)
        }
      } else if !formats.insert(report.format).inserted {
        problems.report("'\(report.format.rawValue)' stands in 'formats' twice", at: position)
      }
    }
  }

  /// The path as it is from the working directory.
  private func resolved(_ path: String) -> String {
    path.hasPrefix("/") ? path : OutputFence.folder(of: self.path) + path
  }

  private func checkOutput(_ path: String, at position: FilePosition?) {
    guard isFound, let why = OutputFence.refusal(of: path, from: self.path) else { return }
    problems.report(
      "\(why): a configuration that was found, and not named by --config, writes below its own folder only",
      at: position)
  }
}
