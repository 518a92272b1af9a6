/// Fits columns side by side, two spaces apart, to the width of a terminal.
enum ColumnWidths {
  /// The widths, the widest made narrower until all fit; none narrower than `least`, even if they do not.
  static func fitted(_ natural: [Int], to width: Int, least: Int) -> [Int] {
    var widths = natural
    var excess = widths.reduce(0, +) + 2 * max(0, widths.count - 1) - width
    while excess > 0, let widest = widths.max(), widest > least {
      // What is widest shrinks to the next, all of them together.
      let next = max(least, widths.filter { $0 < widest }.max() ?? least)
      for index in widths.indices where widths[index] == widest && excess > 0 {
        let cut = min(excess, widest - next)
        widths[index] -= cut
        excess -= cut
      }
    }
    return widths
  }
}
