package import IAM
package import Rules

/// Who is or can become an administrator: what `muster paths` prints.
package struct PathsReport {
  let standings: [Assessment.Standing]
  /// What cannot be told of each of them.
  let untold: [AccountAnalysis.Untold]
  /// Why users or roles may be lacking.
  let missing: [String]
  /// What the answer leaves out.
  let notes: [String]

  package init(
    _ standings: [(standing: Assessment.Standing, untold: AccountAnalysis.Untold)], missing: [String] = [],
    notes: [String] = []
  ) {
    self.standings = standings.map(\.standing)
    untold = standings.map(\.untold)
    self.missing = missing
    self.notes = notes
  }

  /// `listsAll` names in text those too of whom there is nothing to say.
  package func bytes(as format: PathsFormat, style: ReportStyle, listsAll: Bool) -> [UInt8] {
    switch format {
    case .text: PathsText.bytes(of: self, style: style, listsAll: listsAll)
    case .json: PathsJSON.bytes(of: self)
    case .dot: PathsGraph.bytes(of: self)
    }
  }
}

/// How `muster paths` prints.
package enum PathsFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// For programs.
  case json
  /// For Graphviz: `dot -Tsvg`.
  case dot
}
