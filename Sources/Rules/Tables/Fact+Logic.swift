import IAM

// Three-valued logic over facts: what one known fact settles, a missing one does not unsettle.
extension Fact where Value == Bool {
  /// True if any of the facts is; missing only if none is true and one is missing.
  static func any(_ facts: [Fact]) -> Fact {
    var missing: Missing?
    for fact in facts {
      switch fact {
      case .known(true): return .known(true)
      case .known(false): continue
      case .missing(let reason): missing = missing ?? reason
      }
    }
    return missing.map(Fact.missing) ?? .known(false)
  }

  /// False if any of the facts is; missing only if none is false and one is missing.
  static func all(_ facts: [Fact]) -> Fact { Fact.any(facts.map(\.negated)).negated }

  var negated: Fact { map { !$0 } }
}

extension Listing {
  /// Whether an element satisfies `condition`: a known one settles it, a gap leaves the rest open.
  func contains(_ condition: (Element) -> Fact<Bool>) -> Fact<Bool> {
    Fact.any(elements.map(condition) + [gap.map(Fact<Bool>.missing) ?? .known(false)])
  }

  /// All elements, known only if the list is whole.
  var whole: Fact<[Element]> { gap.map(Fact.missing) ?? .known(elements) }

  func map<Result>(_ transform: (Element) -> Result) -> Listing<Result> {
    Listing<Result>(elements.map(transform), gap: gap)
  }
}
