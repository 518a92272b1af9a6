package import IAM

/// What became of another tool's list of accepted findings: waivers, and what did not carry over.
package struct WaiverImport: Sendable {
  /// A waiver with what it was made of.
  package struct Imported: Sendable {
    package var waiver: Waiver
    /// The check and the resource, as they stand there.
    package var origin: String
    package var position: FilePosition?
  }

  /// What whoever moves has to know of one line.
  package struct Remark: Sendable, CustomStringConvertible {
    package enum Kind: String, Hashable, Sendable {
      /// No waiver says it.
      case leftOut = "left out"
      /// The waiver accepts less than was muted.
      case narrower
    }

    package var file: String
    package var position: FilePosition?
    package var kind: Kind
    package var message: String
    /// Waivers that would say it, and more: for a person to decide.
    package var candidates: [Waiver]

    package var description: String {
      let place = position.map { "\(file):\($0.line):\($0.column)" } ?? file
      return "\(place): \(kind.rawValue): \(message)"
    }
  }

  package var file: String
  /// In the order of the file, each once.
  package internal(set) var waivers: [Imported] = []
  /// In the order of the file.
  package internal(set) var remarks: [Remark] = []

  package var leftOut: Int { remarks.count { $0.kind == .leftOut } }

  /// What lint will say of patterns that take in too much, a line for each entry.
  package func tooWide(at now: Timestamp) -> [String] {
    var seen: Set<String> = []
    return waivers.compactMap { imported in
      let widths = WaiverWidth.of(imported.waiver, at: now)
      guard !widths.isEmpty else { return nil }
      let place = imported.position.map { "\(file):\($0.line):\($0.column)" } ?? file
      let line = "\(place): too wide: \(widths.map(\.words).joined(separator: "; "))"
      return seen.insert(line).inserted ? line : nil
    }
  }

  init(file: String) { self.file = file }

  /// As a file of waivers, in which what was left out is a comment.
  package var yaml: String {
    var text =
      "# From \(WaiverText.quoted(file)): waivers: \(waivers.count), left out: \(leftOut). To be reviewed.\n"
    if waivers.isEmpty { text += "[]\n" }
    for imported in waivers {
      let line = imported.position.map { "line \($0.line), " } ?? ""
      text += "\n# \(line)\(imported.origin)\n\(WaiverText.item(imported.waiver))"
    }
    for remark in remarks where remark.kind == .leftOut {
      let line = remark.position.map { "line \($0.line), " } ?? ""
      text += "\n# \(line)left out: \(WaiverText.line(remark.message))\n"
      for candidate in remark.candidates {
        text += WaiverText.item(candidate).split(separator: "\n").map { "# \($0)\n" }.joined()
      }
    }
    return text
  }
}
