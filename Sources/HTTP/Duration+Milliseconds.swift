extension Duration {
  /// Whole milliseconds as libcurl takes them: at least one, since none means no limit to it, and not more than it accepts.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < 2_000_000 else { return 2_000_000_000 }
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: 1_000_000_000_000_000)
    return max(1, Int(seconds * 1_000 + whole + (rest > 0 ? 1 : 0)))
  }
}
