/// The order of control numbers as people count: `AC-2`, `AC-2(1)`, `AC-10`.
package enum ControlNumber {
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let left = parts(of: left)
    let right = parts(of: right)
    for (one, other) in zip(left, right) where one != other {
      if let number = one.number, let otherNumber = other.number { return number < otherNumber }
      return one.text < other.text
    }
    return left.count < right.count
  }

  private struct Part: Equatable {
    var text: String
    /// Nil for what is no number, or one that nobody counts to.
    var number: Int?
  }

  /// Runs of digits and of what is between them.
  private static func parts(of number: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
    for character in number {
      if let last = run.last, isDigit(last) != isDigit(character) {
        parts.append(Part(text: run, number: Int(run)))
        run = ""
      }
      run.append(character)
    }
    if !run.isEmpty { parts.append(Part(text: run, number: Int(run))) }
    return parts
  }
}
