/// One place in each of several lists, in every combination: the places in the first list change fastest.
///
/// Nothing where a list is empty; once no places where there is no list.
struct Combinations: Sequence, IteratorProtocol {
  private let counts: [Int]
  private var places: [Int]
  /// How many may still be given.
  private var rest: Int

  /// Of lists as long as `counts` say, the first `limit` combinations.
  init(of counts: [Int], atMost limit: Int) {
    self.counts = counts
    places = Array(repeating: 0, count: counts.count)
    rest = counts.contains(0) ? 0 : limit
  }

  mutating func next() -> [Int]? {
    guard rest > 0 else { return nil }
    rest -= 1
    let given = places
    guard let moving = places.indices.first(where: { places[$0] + 1 < counts[$0] }) else {
      rest = 0
      return given
    }
    places[moving] += 1
    for index in places.indices where index < moving { places[index] = 0 }
    return given
  }
}
