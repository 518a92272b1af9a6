/// Everything of one kind that actions may be done to, so that what a pattern means is found without asking each.
final class TargetPool: Sendable {
  let targets: [AccessTarget]
  let everyPlace: [Int]
  private let exact: [[UInt8]: Int]
  private let sorted: [(arn: [UInt8], place: Int)]

  init(_ targets: [AccessTarget]) {
    self.targets = targets
    everyPlace = Array(targets.indices)
    let arns = targets.map { Array($0.arn.utf8) }
    exact = Dictionary(arns.enumerated().map { ($1, $0) }) { first, _ in first }
    sorted = arns.enumerated().map { (arn: $1, place: $0) }.sorted {
      $0.arn.lexicographicallyPrecedes($1.arn)
    }
  }

  /// The places of what the statement's resources may mean, asked with the variables of `request`.
  func candidates(of statement: Statement, in request: AccessRequest) -> [Int] {
    guard let resources = statement.resources, !resources.isExcepting else { return everyPlace }
    var found: Set<Int> = []
    for pattern in statement.resourcePatterns {
      let glob: Glob
      if let fixed = pattern.fixed {
        glob = fixed
      } else if let tokens = pattern.tokens(in: request) {
        glob = Glob(tokens)
      } else if pattern.isOpen(in: request) {
        return everyPlace
      } else {
        continue
      }
      if let text = glob.exactText {
        if let place = exact[text] { found.insert(place) }
        continue
      }
      let prefix = glob.literalPrefix
      if prefix.isEmpty, glob.tokens == [.anything] { return everyPlace }
      var index = firstPlace(notBefore: prefix)
      while index < sorted.count, sorted[index].arn.starts(with: prefix) {
        if glob.matches(sorted[index].arn) { found.insert(sorted[index].place) }
        index += 1
      }
    }
    return found.sorted()
  }

  private func firstPlace(notBefore prefix: [UInt8]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].arn.lexicographicallyPrecedes(prefix) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
