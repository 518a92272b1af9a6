/// Everything of one kind that actions may be done to, so that what a pattern means is found without asking each.
final class TargetPool: Sendable {
  let targets: [AccessTarget]
  let everyPlace: [Int]
  /// All of them, for everybody who may do something to each.
  let every: TargetSet
  /// Which targets are alike where tags and boundaries have a say, by a number for each place.
  let kinds: [Int32]
  /// The regions of the targets, each once; empty for those whose ARNs name none.
  let regionNames: [String]
  /// The region of each target, by its place in the names.
  let regions: [Int32]
  /// What tagging actions call its targets; nil where they have no tags.
  let tagNoun: String?
  private let exact: [[UInt8]: Int]
  private let sorted: [(arn: [UInt8], place: Int)]

  init(_ targets: [AccessTarget]) {
    self.targets = targets
    tagNoun = targets.first.flatMap { TagChange.noun(of: $0.arn) }
    everyPlace = Array(targets.indices)
    every = TargetSet(settled: everyPlace, open: [])
    let arns = targets.map { Array($0.arn.utf8) }
    exact = Dictionary(arns.enumerated().map { ($1, $0) }) { first, _ in first }
    sorted = arns.enumerated().map { (arn: $1, place: $0) }.sorted {
      $0.arn.lexicographicallyPrecedes($1.arn)
    }
    var regionNumbers: [[UInt8]: Int32] = [:]
    var regionNames: [String] = []
    regions = targets.map { target in
      let region = target.region ?? []
      if let number = regionNumbers[region] { return number }
      let number = Int32(regionNames.count)
      regionNumbers[region] = number
      regionNames.append(String(decoding: region, as: UTF8.self))
      return number
    }
    self.regionNames = regionNames
    var numbers: [[String]: Int32] = [:]
    kinds = targets.map { target in
      let traits = target.traits
      if let number = numbers[traits] { return number }
      numbers[traits] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
  }

  /// Whether something at a place is in the region, as far as its ARN tells.
  func isThere(_ place: Int, in region: String?) -> Bool {
    guard let region else { return true }
    let own = regionNames[Int(regions[place])]
    return own.isEmpty || own == region
  }

  /// The place of the one that has the ARN; nil if none has.
  func place(of arn: String) -> Int? { exact[Array(arn.utf8)] }

  /// Which places a statement's resources mean.
  enum Meaning {
    case every
    /// In no order, each once.
    case some([Int])
    /// It hangs on a variable that nobody knows.
    case open
  }

  /// What the statement's resources mean, asked with the variables of `request`.
  func meaning(of statement: Statement, in request: AccessRequest) -> Meaning {
    guard statement.namesResources else { return .every }
    let isExcepting = statement.exceptsResources
    var found: [Int] = []
    var isEvery = false
    for pattern in statement.resourcePatterns where !isEvery {
      guard let glob = pattern.glob(in: request) else {
        if pattern.isOpen(in: request) || isExcepting { return .open }
        continue
      }
      if let text = glob.exactText {
        if let place = exact[text] { found.append(place) }
        continue
      }
      if glob.isEverything {
        isEvery = true
        continue
      }
      let prefix = glob.literalPrefix
      var index = firstPlace(notBefore: prefix)
      while index < sorted.count, sorted[index].arn.starts(with: prefix) {
        if glob.matches(sorted[index].arn) { found.append(sorted[index].place) }
        index += 1
      }
    }
    if !isExcepting, isEvery { return .every }
    if isExcepting, isEvery { return .some([]) }
    guard isExcepting || statement.resourcePatterns.count > 1 else {
      return found.count == targets.count ? .every : .some(found)
    }
    // Patterns may mean the same place.
    var isMeant = [Bool](repeating: false, count: targets.count)
    for place in found { isMeant[place] = true }
    let meant = everyPlace.filter { isMeant[$0] != isExcepting }
    return meant.count == targets.count ? .every : .some(meant)
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
