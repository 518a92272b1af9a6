/// Text that Markdown shows and does not obey: GitHub's flavour, in which names mention people and numbers link issues.
enum MarkdownText {
  /// Prose on one line.
  static func prose(_ text: String) -> String { escaped(text, isMarkdown: true) }

  private static func escaped(_ text: String, isMarkdown: Bool) -> String {
    var out = ""
    var previous: Unicode.Scalar = " "
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "&": out += "&amp;"
      case _ where isMarkdown && markdown.contains(scalar): out += "\\\(scalar)"
      // A mention, an issue and a link are found in the text between tags: an empty comment parts it.
      case "@", "#": out += "\(scalar)<!-- -->"
      case "/" where previous == ":": out += "<!-- -->/"
      case "." where out.hasSuffix("www"): out += "<!-- -->."
      default: out.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return out
  }

  /// The same between HTML tags, where Markdown's own signs mean nothing and its escapes would show.
  static func html(_ text: String) -> String { escaped(text, isMarkdown: false) }

  private static let markdown: Set<Unicode.Scalar> = ["\\", "`", "*", "_", "[", "]", "|", "~", "!"]

  /// Code on one line, whatever stands in it; `inTable`: a bar would end the cell.
  static func code(_ text: String, inTable: Bool = false) -> String {
    let text = VisibleText.line(text)
    if text.isEmpty { return "" }
    var longest = 0
    var run = 0
    for character in text.unicodeScalars {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let isPadded = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") && text.hasSuffix(" ")
    let code = fence + (isPadded ? " \(text) " : text) + fence
    return inTable ? code.replacing("|", with: "\\|") : code
  }
}
