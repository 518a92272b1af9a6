import IAM

extension AccountBuilder {
  /// Whether the manifest proves that every page of an unrestricted question is there.
  func isProvenWhole(_ source: Source, asking isUnrestricted: ([String: [String]]) -> Bool = { $0.isEmpty })
    -> Bool
  {
    questions(source).contains { isUnrestricted($0.key) && Self.isChain($0.value) }
  }

  /// Why the listing of `source` may lack members; nil if it is whole.
  ///
  /// Without a manifest an answer that is not truncated is taken for the whole, because nothing tells it from a last page.
  func gap(
    _ source: Source, asking isUnrestricted: ([String: [String]]) -> Bool = { $0.isEmpty }
  ) -> Missing? {
    if isProvenWhole(source, asking: isUnrestricted) { return nil }
    let collected = findings[source]
    if let failure = collected.failures.first { return failure.missing }
    if let problem = problems[source]?.first { return problem }
    if collected.answers.isEmpty { return Missing(source, .notCollected) }
    if let file = truncatedFile(collected.answers) {
      return Missing(source, .incomplete, "\(file) says that another page follows, which is not there")
    }
    if collected.answers.contains(where: { $0.call == nil }) { return nil }
    return Missing(source, .incomplete, "only a part of the listing was asked for")
  }

  /// Whether the pages of answers about one subject are all there.
  func pageGap(_ answers: [Findings.Given]) -> Missing? {
    guard let first = answers.first, let file = truncatedFile(answers) else { return nil }
    if answers.allSatisfy({ $0.call != nil }), Self.isChain(answers) { return nil }
    return Missing(
      first.answer.source, .incomplete, "\(file) says that another page follows, which is not there")
  }

  /// The listed answers of one source, by everything that they ask but the page.
  func questions(_ source: Source) -> [[String: [String]]: [Findings.Given]] {
    var questions: [[String: [String]]: [Findings.Given]] = [:]
    for given in findings[source].answers {
      if let call = given.call { questions[call.question, default: []].append(given) }
    }
    return questions
  }

  private func truncatedFile(_ answers: [Findings.Given]) -> String? {
    answers.first { $0.answer.isTruncated }?.file
  }

  static func isChain(_ pages: [Findings.Given]) -> Bool { chain(pages) != nil }

  /// The pages from the first one to one that is not truncated, whatever their files are called; nil if they do not lead
  /// there.
  static func chain(_ pages: [Findings.Given]) -> [Findings.Given]? {
    var chain: [Findings.Given] = []
    var marker: String?
    var visited: Set<String> = []
    while true {
      let next = pages.filter { $0.call?.marker == marker }
      // The same page twice may be two collections of which neither is whole.
      guard next.count == 1, let page = next.first else { return nil }
      chain.append(page)
      guard page.answer.isTruncated else { return chain }
      guard let following = page.answer.nextMarker, visited.insert(following).inserted else { return nil }
      marker = following
    }
  }
}
