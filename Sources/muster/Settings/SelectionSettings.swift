import Configuration
import Reporting
import Rules

/// Which rules run, and how.
///
/// Benchmarks and rules are one choice: where the command line names either, those of the file are left out. What is set by key,
/// parameters and severities, is merged key by key.
struct SelectionSettings: SettingGroup {
  var ruleFolders: Setting<[String]>
  var benchmarks: Setting<[String]>
  var rules: Setting<[String]>
  var exclude: Setting<[String]>
  var minimumSeverity: Setting<Severity?>
  /// The file's first, so that the command line's win.
  var parameters: [Setting<ParameterSetting>]
  var severities: [Setting<SeverityChoice>]

  var request: SelectionRequest {
    SelectionRequest(
      benchmarks: benchmarks.value, rules: rules.value, excludes: exclude.value,
      minimumSeverity: minimumSeverity.value, parameters: parameters.map(\.value),
      severities: Dictionary(severities.map { ($0.value.rule, $0.value.severity) }) { $1 })
  }
}

extension SelectionSettings {
  /// Who changed what rules and benchmarks say.
  var origins: OverrideOrigins {
    func words(_ origins: [Origin]) -> String? {
      let words = [
        origins.compactMap { origin in
          if case .file(let path, _) = origin {
            path.split(separator: "/").last.map(String.init)
          } else {
            nil
          }
        }.first, origins.contains(.commandLine) ? "the command line" : nil,
      ].compactMap(\.self)
      return words.isEmpty ? nil : words.joined(separator: " and ")
    }
    return OverrideOrigins(
      severities: words(severities.map(\.origin)), parameters: words(parameters.map(\.origin)),
      leftOut: words(
        (exclude.value.isEmpty ? [] : [exclude.origin])
          + (minimumSeverity.value == nil ? [] : [minimumSeverity.origin])))
  }
}

/// The severity that a rule has from here on: `--set-severity RULE=SEVERITY`.
struct SeverityChoice: Equatable {
  var rule: String
  var severity: Severity
}

/// The rules there are, and what of them was selected.
struct Selection {
  var settings: SelectionSettings
  var library: RuleLibrary

  /// What is to run, in the order in which it runs.
  func plan() throws -> RulePlan {
    do {
      return try library.plan(settings.request)
    } catch {
      throw Refusal("\(error)")
    }
  }
}
