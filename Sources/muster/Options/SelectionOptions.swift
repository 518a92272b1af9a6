import ArgumentParser
import Configuration
import Rules

/// Which rules to run, and with which parameters.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("benchmark"),
    help: ArgumentHelp(
      "Run the rules of a benchmark; 'all' runs every rule. May be given several times. Default: account-setup, where no --rule is given either.",
      valueName: "id"))
  private var benchmarks: [String] = []

  @Option(
    name: .customLong("rule"), help: ArgumentHelp("Run a rule. May be given several times.", valueName: "id"))
  private var rules: [String] = []

  @Option(
    name: .customLong("exclude"),
    help: ArgumentHelp("Leave a rule out. May be given several times.", valueName: "id"))
  private var excludes: [String] = []

  @Option(help: "Keep only rules of this severity or above: \(Severity.words).")
  private var severity: Severity?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Set a rule's parameter, or with PARAMETER=VALUE a shared one. May be given several times.",
      valueName: "rule.parameter=value"))
  private var parameters: [String] = []

  @Option(
    name: .customLong("set-severity"),
    help: ArgumentHelp(
      "Give a rule another severity than its own or the benchmark's. May be given several times.",
      valueName: "rule=severity"))
  private var severities: [SeverityChoice] = []

  @OptionGroup var folders: RuleOptions

  /// The rules that there are and what is selected of them; `others` are the benchmarks where nobody names any.
  func selection(
    over file: ConfigurationFile?, withoutChoice others: [String] = [SelectionRequest.defaultBenchmark]
  ) throws -> Selection {
    let ruleFolders = folders.setting(over: file)
    let library = try RuleOptions.library(of: ruleFolders.value)
    let isChosen = !benchmarks.isEmpty || !rules.isEmpty
    var settings = SelectionSettings(
      ruleFolders: ruleFolders,
      benchmarks: Setting(
        "benchmarks", given: isChosen ? benchmarks : nil, file: file.with(\.benchmarks, Self.names),
        default: []),
      rules: Setting(
        "rules", given: isChosen ? rules : nil, file: file.with(\.rules, Self.names), default: []),
      exclude: Setting(
        "exclude", given: excludes.isEmpty ? nil : excludes, file: file.with(\.exclude, Self.names),
        default: []),
      minimumSeverity: Setting("min_severity", given: severity, file: file.with(\.minimumSeverity)),
      parameters: [], severities: severities(over: file))
    if settings.benchmarks.value.isEmpty, settings.rules.value.isEmpty {
      settings.benchmarks = Setting("benchmarks", others, .builtIn)
    }
    settings.parameters = try parameters(over: file, settings, library)
    return Selection(settings: settings, library: library)
  }

  private static func names(_ items: [Placed<String>]) -> [String] { items.map(\.value) }

  /// Those of the file that the command line does not set, then the command line's.
  private func parameters(
    over file: ConfigurationFile?, _ settings: SelectionSettings, _ library: RuleLibrary
  ) throws -> [Setting<ParameterSetting>] {
    var merged: [Setting<ParameterSetting>] = []
    func add(_ parameter: ParameterSetting, _ origin: Origin) {
      let setting = Setting(
        "parameters." + (parameter.rule.map { "\($0)." } ?? "") + parameter.name, parameter, origin)
      merged.removeAll { $0.key == setting.key }
      merged.append(setting)
    }
    if let file {
      for parameter in try Self.checked(file, settings, library) {
        add(parameter.value, .file(file.path, line: parameter.position?.line))
      }
    }
    do {
      for text in parameters { add(try ParameterSetting(text, library), .commandLine) }
    } catch {
      throw Refusal("\(error)")
    }
    return merged
  }

  /// The parameters of the file; throws everything in it that names what is not there.
  private static func checked(
    _ file: ConfigurationFile, _ settings: SelectionSettings, _ library: RuleLibrary
  ) throws -> [Placed<ParameterSetting>] {
    var errors = file.problems(
      in: library, benchmarks: settings.benchmarks.origin != .commandLine,
      rules: settings.rules.origin != .commandLine, exclude: settings.exclude.origin != .commandLine)
    do {
      let parameters = try file.parameterSettings(in: library)
      if errors.isEmpty { return parameters }
    } catch {
      errors += error.errors
    }
    errors.sort { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
    throw Refusal(RuleFileErrors(errors))
  }

  private func severities(over file: ConfigurationFile?) -> [Setting<SeverityChoice>] {
    let given = severities.map { Setting("severities.\($0.rule)", $0, .commandLine) }
    let ofFile = (file?.severities ?? []).map { override in
      Setting(
        "severities.\(override.rule.value)",
        SeverityChoice(rule: override.rule.value, severity: override.severity),
        .file(file?.path ?? "", line: override.rule.position?.line))
    }
    return ofFile.filter { setting in !given.contains { $0.key == setting.key } } + given
  }
}

extension Severity: ExpressibleByArgument {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension SeverityChoice: ExpressibleByArgument {
  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let severity = Severity(rawValue: String(parts[1])) else {
      return nil
    }
    self.init(rule: String(parts[0]), severity: severity)
  }
}
