package import Rules
import Spelling

/// Compares the names in a configuration with the rules, benchmarks and parameters that there are.
extension ConfigurationFile {
  /// What is named and not there, in those lists that are asked about: the command line may have replaced the others.
  package func problems(in library: RuleLibrary, benchmarks: Bool, rules: Bool, exclude: Bool)
    -> [RuleFileError]
  {
    var errors: [RuleFileError] = []
    if benchmarks { errors += unknownBenchmarks(library) }
    if rules { errors += (self.rules?.value ?? []).compactMap { unknown($0, library) } }
    if exclude { errors += (self.exclude?.value ?? []).compactMap { unknown($0, library) } }
    errors += severities.compactMap { unknown($0.rule, library) }
    return errors
  }

  /// The parameters with the types of their declarations, each with its place; throws what does not fit.
  package func parameterSettings(in library: RuleLibrary) throws(RuleFileErrors) -> [Placed<ParameterSetting>]
  {
    let problems = FileProblems(file: path)
    var settings: [Placed<ParameterSetting>] = []
    for parameter in parameters {
      guard let declaration = declaration(of: parameter, library, problems),
        let value = ParameterDecoder.value(
          parameter.value, declaration.kind, of: parameter.name.value, problems)
      else { continue }
      if let refusal = declaration.refusal(of: value, named: parameter.name.value) {
        problems.report(refusal, at: parameter.value.position)
        continue
      }
      settings.append(
        Placed(
          ParameterSetting(rule: parameter.rule?.value, name: parameter.name.value, value: value),
          at: parameter.name.position))
    }
    if !problems.errors.isEmpty { throw RuleFileErrors(problems.errors) }
    return settings
  }

  private func declaration(of parameter: Parameter, _ library: RuleLibrary, _ problems: FileProblems)
    -> Rules.Parameter?
  {
    let name = parameter.name.value
    guard let id = parameter.rule else {
      if let declaration = library.parameters[name] { return declaration }
      let message =
        if library.rule(name) != nil {
          "expected the parameters of rule \(name) as a mapping"
        } else if let owner = library.rules.first(where: { $0.parameters[name] != nil }) {
          "'\(name)' is not shared; write it below its rule, as in \(owner.id): {\(name): …}"
        } else {
          "no shared parameter is called '\(name)'" + Self.suggestion(name, library.parameters.keys)
        }
      problems.report(message, at: parameter.name.position)
      return nil
    }
    guard let rule = library.rule(id.value) else {
      if let error = unknown(id, library), !problems.errors.contains(error) {
        problems.report(error.message, at: error.position)
      }
      return nil
    }
    let names = library.parameterNames(of: rule)
    guard names.contains(name), let declaration = library.declaration(of: name, for: rule) else {
      problems.report(
        "rule \(id.value) has no parameter '\(name)'"
          + (names.isEmpty ? "; it has none" : Self.suggestion(name, names)),
        at: parameter.name.position)
      return nil
    }
    return declaration
  }

  private func unknownBenchmarks(_ library: RuleLibrary) -> [RuleFileError] {
    let ids = library.benchmarks.map(\.id) + ["all"]
    return (benchmarks?.value ?? []).compactMap { benchmark in
      guard !ids.contains(benchmark.value) else { return nil }
      let near = library.suggestion(forBenchmark: benchmark.value)
      return RuleFileError(
        file: path, position: benchmark.position,
        message: "no benchmark is called '\(benchmark.value)'"
          + (near.isEmpty ? "; `muster rules benchmarks` names them" : near))
    }
  }

  private func unknown(_ rule: Placed<String>, _ library: RuleLibrary) -> RuleFileError? {
    guard library.rule(rule.value) == nil else { return nil }
    let message =
      if let (tool, rules) = library.rules(calledElsewhere: rule.value) {
        "'\(rule.value)' is a name of \(tool); here it is \(rules.map(\.id).joined(separator: ", "))"
      } else {
        "no rule is called '\(rule.value)'" + hint(rule.value, library)
      }
    return RuleFileError(file: path, position: rule.position, message: message)
  }

  private func hint(_ rule: String, _ library: RuleLibrary) -> String {
    let near = library.suggestion(forRule: rule)
    return near.isEmpty ? "; `muster rules list` names them" : near
  }

  private static func suggestion(_ name: String, _ names: some Collection<String>) -> String {
    let near = NearestName.suggestion(for: name, in: names)
    return near.isEmpty ? "; expected one of \(names.sorted().joined(separator: ", "))" : near
  }
}
