/// Colours of a terminal, or none.
struct TextStyle {
  enum Colour: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case boldRed = "1;31"
    case green = "32"
    case boldGreen = "1;32"
    case yellow = "33"
    case magenta = "35"
    case boldMagenta = "1;35"
    case cyan = "36"
  }

  let isColoured: Bool

  /// `text`, which holds no escape of its own, in `colour`.
  func callAsFunction(_ text: String, _ colour: Colour) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
