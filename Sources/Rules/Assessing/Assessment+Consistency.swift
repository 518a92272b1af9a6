extension Assessment {
  /// How its counts and its results disagree, in words; nil where they agree, as in every assessment that an audit has written.
  ///
  /// Failed, unknown and manual results are always listed, so that a file where they are not all there has lost some.
  package var disagreement: String? {
    struct Key: Hashable {
      let rule: String
      let parameters: String
    }
    var listed: [Key: Counts] = [:]
    for result in results {
      listed[Key(rule: result.rule, parameters: result.parameters.json), default: Counts()][result.status] +=
        1
    }
    for rule in rules {
      let found = listed[Key(rule: rule.id, parameters: rule.parameters.json)] ?? Counts()
      for status in ResultStatus.allCases where OutcomeListing.problems.includes(status) {
        let (expected, number) = (rule.counts[status], found[status])
        if expected != number {
          return "rule \(rule.id) counts \(expected) \(status.rawValue) results, and \(number) are listed"
        }
      }
    }
    return nil
  }
}
