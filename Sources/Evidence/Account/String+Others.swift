extension String {
  /// Names the first of `count`: `ana and 3 others`.
  func andOthers(of count: Int) -> String { count == 1 ? self : "\(self) and \(count - 1) others" }
}
