/// Sorts the places of a pool into classes of those that the same statements mean, so that one of each class is asked about.
///
/// It divides classes statement by statement; its arrays are used again for each question, because there are many thousands.
struct TargetClasses {
  private var numbers: [Int32] = []
  /// Whether a grant means the places of each class.
  private var isGranted: [Bool] = []
  /// Whether a permission to change tags means them.
  private var isTagged: [Bool] = []
  /// Places that were ever taken out of the first class, each once.
  private var touched: [Int] = []

  /// Puts all places into one class, which no grant means.
  mutating func begin(with count: Int) {
    for place in touched { numbers[place] = 0 }
    touched.removeAll(keepingCapacity: true)
    if numbers.count < count { numbers += [Int32](repeating: 0, count: count - numbers.count) }
    isGranted.removeAll(keepingCapacity: true)
    isGranted.append(false)
    isTagged.removeAll(keepingCapacity: true)
    isTagged.append(false)
  }

  /// How many classes there are, some of them empty.
  var count: Int { isGranted.count }

  /// The class of a place.
  subscript(_ place: Int) -> Int { Int(numbers[place]) }

  /// Whether the tags of a class may be changed, as far as its statements tell.
  func mayBeTagged(_ number: Int) -> Bool { isTagged[number] }

  /// Takes `places` out of their classes into new ones.
  mutating func divide(_ places: [Int], isGrant: Bool, isTagging: Bool = false) {
    let old = isGranted.count
    var divided = [Int32](repeating: -1, count: old)
    for place in places {
      let number = Int(numbers[place])
      if divided[number] < 0 {
        divided[number] = Int32(isGranted.count)
        isGranted.append(isGranted[number] || isGrant)
        isTagged.append(isTagged[number] || isTagging)
      }
      if number == 0 { touched.append(place) }
      numbers[place] = divided[number]
    }
  }

  /// Divides classes by what the places are like.
  mutating func divide(_ places: [Int], by kinds: [Int32]) {
    struct Part: Hashable {
      let number: Int32
      let kind: Int32
    }
    var parts: [Part: Int32] = [:]
    for place in places {
      let part = Part(number: numbers[place], kind: kinds[place])
      if let number = parts[part] {
        numbers[place] = number
      } else {
        parts[part] = Int32(isGranted.count)
        numbers[place] = Int32(isGranted.count)
        isGranted.append(isGranted[Int(part.number)])
        isTagged.append(isTagged[Int(part.number)])
      }
      if part.number == 0 { touched.append(place) }
    }
  }

  /// The places that a grant means, in their order.
  func granted() -> [Int] { touched.filter { isGranted[Int(numbers[$0])] }.sorted() }
}
