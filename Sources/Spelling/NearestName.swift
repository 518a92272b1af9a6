/// Finds what was probably meant where a name is not known.
package enum NearestName {
  /// The candidates that are at most `limit` typing errors away from `name`, the nearest first, `count` at most.
  package static func near(
    _ name: String, in candidates: some Sequence<String>, within limit: Int, atMost count: Int
  ) -> [String] {
    // A name may come from a stranger's file and be of any length.
    let wanted = Array(name.lowercased().unicodeScalars.prefix(100))
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where candidate != name {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      if distance <= limit { found.append((distance, candidate)) }
    }
    return found.sorted { $0 < $1 }.prefix(count).map(\.name)
  }

  /// The candidate that is few typing errors away from `name`; nil if none is near.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    near(name, in: candidates, within: max(1, min(3, name.utf8.count / 3)), atMost: 1).first
  }

  /// The candidate that has every word of `name`, give or take one typing error in each, and others besides; nil if none.
  ///
  /// `root-mfa` means `root-mfa-enabled`: one that begins with the name is preferred, then the shortest.
  package static func widening(_ name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = words(of: String(name.prefix(100)))
    guard !wanted.isEmpty else { return nil }
    let start = name.lowercased()
    return candidates.filter { candidate in
      let there = words(of: candidate)
      return wanted.allSatisfy { word in
        there.contains { $0 == word || (word.count > 3 && distance(word, $0) == 1) }
      }
    }.min { left, right in
      let starts = (left.lowercased().hasPrefix(start), right.lowercased().hasPrefix(start))
      if starts.0 != starts.1 { return starts.0 }
      return (left.count, left) < (right.count, right)
    }
  }

  /// What stands between spaces and dashes, in small letters; a dot is part of a version.
  private static func words(of name: String) -> [[Unicode.Scalar]] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }.map { Array($0.unicodeScalars) }
  }

  /// `; did you mean 'severity'?`, or nothing.
  package static func suggestion(for name: String, in candidates: some Sequence<String>) -> String {
    nearest(to: name, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }

  /// What to say of an unknown name: `there is no table usr; did you mean 'user'?`.
  package static func unknown(_ kind: String, _ name: String, among names: some Sequence<String>) -> String {
    "there is no \(kind) \(name)" + suggestion(for: name, in: names)
  }

  /// How many insertions, deletions, replacements and swaps of neighbours lead from one text to the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
