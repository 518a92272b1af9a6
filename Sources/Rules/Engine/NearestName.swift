/// Finds the name that a wrong one was probably meant to be.
enum NearestName {
  /// `there is no table usr; is user meant?`
  static func unknown(_ kind: String, _ name: String, among names: [String]) -> String {
    let guess = names.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
      .min { $0.distance < $1.distance }
    guard let guess, guess.distance <= max(2, name.count / 3) else { return "there is no \(kind) \(name)" }
    return "there is no \(kind) \(name); is \(guess.name) meant?"
  }

  /// How many characters have to be added, taken away or changed (Levenshtein).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.utf8)
    var row = Array(0...right.count)
    for (index, character) in left.utf8.prefix(200).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let changed = diagonal + (character == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
