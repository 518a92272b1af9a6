extension RuleLibrary {
  /// The parameters that can change a rule's results: those it declares, and shared ones that its SQL uses.
  package func parameterNames(of rule: Rule) -> Set<String> {
    Set(rule.parameters.keys).union(SQLParameters.names(of: rule).filter { parameters[$0] != nil })
  }

  /// The defaults of these parameters.
  package func defaults(of rule: Rule) -> [String: ParameterValue] {
    var values: [String: ParameterValue] = [:]
    for name in parameterNames(of: rule) { values[name] = declaration(of: name, for: rule)?.defaultValue }
    return values
  }

  /// The rule as the engine takes it: with the declarations of the shared parameters that it uses as its own.
  package func resolved(_ rule: Rule) -> Rule {
    var rule = rule
    for name in parameterNames(of: rule) { rule.parameters[name] = declaration(of: name, for: rule) }
    return rule
  }
}
