/// Fits columns side by side, two spaces apart, to the width of a terminal.
enum ColumnWidths {
  /// The widths, none above a limit that makes all fit, and none made narrower than `least`, even if they do not.
  static func fitted(_ natural: [Int], to width: Int, least: Int) -> [Int] {
    let room = width - 2 * max(0, natural.count - 1)
    func total(_ limit: Int) -> Int { natural.reduce(0) { $0 + min($1, limit) } }
    var (low, high) = (least, max(least, natural.max() ?? least))
    while low < high {
      let middle = (low + high + 1) / 2
      if total(middle) <= room { low = middle } else { high = middle - 1 }
    }
    return natural.map { min($0, low) }
  }
}
