import Rules

/// The small parts that the sections of the page share.
enum Components {
  static let sprite: Markup = """
    <svg class="sprite" aria-hidden="true"><defs><pattern id="hatch" width="4" height="4" \
    patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.2" height="4"/></pattern></defs>
    <symbol id="m-fail" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M1 1h14v14H1zM4.3 5.7 6.6 8l-2.3 2.3 1.4 \
    1.4L8 9.4l2.3 2.3 1.4-1.4L9.4 8l2.3-2.3-1.4-1.4L8 6.6 5.7 4.3z"/></symbol>
    <symbol id="m-unknown" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M8 .5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 \
    0-15zM5.3 6.2c0-1.7 1.2-2.8 2.8-2.8s2.7 1 2.7 2.4c0 1.1-.6 1.7-1.3 2.2-.6.5-.7.7-.7 1.3v.3H7.2v-.5c0-1 .4-1.5 \
    1.1-2 .6-.5.9-.7.9-1.3 0-.5-.4-.9-1.1-.9s-1.2.5-1.2 1.3zM7.1 10.7h1.9v1.9H7.1z"/></symbol>
    <symbol id="m-manual" viewBox="0 0 16 16"><path d="M8 1.2a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM1.8 14.8c0-3.6 \
    2.5-5.9 6.2-5.9s6.2 2.3 6.2 5.9z"/></symbol>
    <symbol id="m-waived" viewBox="0 0 16 16"><path fill-rule="evenodd" d="M1 1h14v14H1zM2.5 2.5v11h11v-11zM4 \
    7.3h8v1.5H4z"/></symbol>
    <symbol id="m-pass" viewBox="0 0 16 16"><path d="m2 8.6 1.3-1.4 3 2.8L12.6 3.3 14 4.6 6.4 12.7z"/></symbol>
    <symbol id="m-not-applicable" viewBox="0 0 16 16"><path d="M4 7.3h8v1.4H4z"/></symbol>
    <symbol id="s-critical" viewBox="0 0 16 16"><path d="M.2 10h3v5h-3z"/><path d="M4.4 7h3v8h-3z"/><path d="M8.6 \
    4h3v11h-3z"/><path d="M12.8 1h3v14h-3z"/></symbol>
    <symbol id="s-high" viewBox="0 0 16 16"><path d="M.2 10h3v5h-3z"/><path d="M4.4 7h3v8h-3z"/><path d="M8.6 \
    4h3v11h-3z"/><path d="M12.8 13.6h3v1.4h-3z" opacity=".55"/></symbol>
    <symbol id="s-medium" viewBox="0 0 16 16"><path d="M.2 10h3v5h-3z"/><path d="M4.4 7h3v8h-3z"/><path d="M8.6 \
    13.6h3v1.4h-3z" opacity=".55"/><path d="M12.8 13.6h3v1.4h-3z" opacity=".55"/></symbol>
    <symbol id="s-low" viewBox="0 0 16 16"><path d="M.2 10h3v5h-3z"/><path d="M4.4 13.6h3v1.4h-3z" opacity=".55"/>\
    <path d="M8.6 13.6h3v1.4h-3z" opacity=".55"/><path d="M12.8 13.6h3v1.4h-3z" opacity=".55"/></symbol>
    <symbol id="s-info" viewBox="0 0 16 16"><path d="M.2 13.6h3v1.4h-3z" opacity=".55"/><path d="M4.4 13.6h3v1.4h-3z" \
    opacity=".55"/><path d="M8.6 13.6h3v1.4h-3z" opacity=".55"/><path d="M12.8 13.6h3v1.4h-3z" opacity=".55"/></symbol>\
    </svg>
    """

  static func mark(_ status: ReportStatus, isSpoken: Bool = false) -> Markup {
    let spoken: Markup = isSpoken ? " role=\"img\" aria-label=\"\(status.word)\"" : " aria-hidden=\"true\""
    return "<svg class=\"m \(styleClass(status))\"\(spoken)><use href=\"#\(symbol(status))\"/></svg>"
  }

  static func bars(_ severity: Severity) -> Markup {
    "<svg class=\"s \(severity.rawValue)\" aria-hidden=\"true\"><use href=\"#s-\(severity.rawValue)\"/></svg>"
  }

  static func styleClass(_ status: ReportStatus) -> String {
    switch status {
    case .notApplicable: "is-na"
    // Like what is waived, it is there and does not count.
    case .known: "is-waived"
    case .fail, .unknown, .manual, .waived, .pass: "is-" + status.rawValue
    }
  }

  /// The id of its sign.
  static func symbol(_ status: ReportStatus) -> String {
    "m-" + (status == .known ? ReportStatus.waived : status).rawValue
  }

  /// Text to copy; `hasPlaceholders` marks the `{names}` in it.
  static func code(_ caption: String, _ text: String, hasPlaceholders: Bool = false, forEach: Bool = false)
    -> Markup
  {
    let body: Markup = hasPlaceholders ? placeholders(in: text) : "\(text)"
    return """
      <figure class="code"\(if: forEach, " data-each")><figcaption>\(caption)</figcaption><pre tabindex="0">\
      <code>\(body)</code></pre></figure>
      """
  }

  private static func placeholders(in text: String) -> Markup {
    Placeholder.split(text).markup { piece in
      switch piece {
      case .text(let text): "\(text)"
      case .name(let name): "<var>{\(name)}</var>"
      }
    }
  }

  /// Shares of a total as one bar, in per cent so that nothing is stretched; its meaning stands beside it in words.
  static func bar(_ parts: [(status: ReportStatus, count: Int)], of total: Int) -> Markup {
    var start = 0
    var shares = Markup()
    for (status, count) in parts where count > 0 && total > 0 {
      let style = status == .unknown ? "h" : status == .known ? "waived" : status.rawValue
      shares += """
        <rect class="\(style)" x="\(percent(start, total))%" width="\(percent(count, total))%" height="100%"/>
        """
      start += count
    }
    return """
      <svg class="bar" aria-hidden="true"><rect class="b0" width="100%" height="100%"/>\(shares)</svg>
      """
  }

  /// Per cent with two decimals: `33.33`.
  private static func percent(_ part: Int, _ total: Int) -> String {
    let hundredths = part * 10_000 / total
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  static func time(_ text: String) -> Markup {
    guard let time = ReportTime(text) else { return "\(text)" }
    return "<time datetime=\"\(text)\">\(time.words)</time>"
  }

  static func day(_ text: String) -> Markup {
    guard let day = CivilDay(text), text.utf8.count == 10 else { return "\(text)" }
    return "<time datetime=\"\(day.iso8601)\">\(day.iso8601)</time>"
  }
}
