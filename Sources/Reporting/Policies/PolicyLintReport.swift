package import IAM
package import JSON

/// What `muster lint-policy` found in files: the same for every format.
package struct PolicyLintReport {
  /// A document of a file, with its findings in the order of their places.
  package struct Document {
    /// As the caller named the file; `-` for standard input.
    package var file: String
    /// Where the document stands in it; empty where it is the file.
    package var path: String
    package var kind: PolicyKind
    package var findings: [PlacedFinding]
  }

  /// A finding as editors place it.
  package struct PlacedFinding {
    package var finding: PolicyFinding
    package var position: TextPosition
  }

  package private(set) var documents: [Document] = []
  package private(set) var fileCount = 0

  package init() {}

  package mutating func add(_ file: PolicyFile, named name: String) {
    fileCount += 1
    var positions = TextPositions(file.bytes)
    documents += file.documents.map { document in
      Document(
        file: name, path: document.path, kind: document.kind,
        findings: document.findings.map {
          PlacedFinding(finding: $0, position: positions.position(of: $0.offset))
        })
    }
  }

  /// How many findings there are of a type.
  package func count(of kind: PolicyFinding.Kind) -> Int {
    documents.reduce(0) { $0 + $1.findings.count { $0.finding.kind == kind } }
  }

  /// The worst type that was found; nil where nothing was.
  package var worst: PolicyFinding.Kind? {
    PolicyFinding.Kind.allCases.first { count(of: $0) > 0 }
  }

  /// The report; `toolVersion` is Muster's, which some formats name.
  package func bytes(as format: PolicyLintFormat, toolVersion: String) -> [UInt8] {
    switch format {
    case .text: text
    case .json: json
    case .github: PolicyLintAnnotations.bytes(of: self)
    case .sarif: PolicyLintSARIF.bytes(of: self, toolVersion: toolVersion)
    }
  }

  /// All findings with their files, the worst first and otherwise in the order of their places.
  var ranked: [(file: String, placed: PlacedFinding)] {
    PolicyFinding.Kind.allCases.flatMap { kind in
      documents.flatMap { document in
        document.findings.filter { $0.finding.kind == kind }.map { (document.file, $0) }
      }
    }
  }

  /// `2 policies in 1 file: 1 error, 3 warnings`.
  package var summary: String {
    let counted = PolicyFinding.Kind.allCases.compactMap { kind -> String? in
      let count = count(of: kind)
      let words = kind.rawValue.replacing("-", with: " ")
      return count == 0 ? nil : "\(count) \(words)\(count == 1 ? "" : "s")"
    }
    let policies = documents.count == 1 ? "1 policy" : "\(documents.count) policies"
    let files = fileCount == 1 ? "1 file" : "\(fileCount) files"
    return "\(policies) in \(files): \(counted.isEmpty ? "nothing found" : counted.joined(separator: ", "))"
  }

  /// A line a finding, as compilers write them, which editors and pipelines know how to read.
  private var text: [UInt8] {
    var lines: [UInt8] = []
    for document in documents {
      let file = VisibleText.line(document.file)
      for placed in document.findings {
        let finding = placed.finding
        let place = "\(file):\(placed.position.line):\(placed.position.column)"
        let message = VisibleText.line(finding.message)
        lines += Array("\(place): \(finding.kind.rawValue): \(message) [\(finding.code.rawValue)]\n".utf8)
      }
    }
    return lines
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("catalogue")
      json.object { json in
        json.member("date", ActionCatalogue.builtIn.date)
        json.member("source", ActionCatalogue.builtIn.source)
      }
      json.key("summary")
      json.object { json in
        json.member("files", fileCount)
        json.member("policies", documents.count)
        for kind in PolicyFinding.Kind.allCases {
          json.member("\(kind.rawValue.replacing("-", with: "_"))s", count(of: kind))
        }
      }
      json.key("policies")
      json.array { json in for document in documents { json.item { $0.document(document) } } }
    }
    json.endLine()
    return json.bytes
  }
}

/// How `muster lint-policy` prints.
package enum PolicyLintFormat: String, CaseIterable, Sendable {
  /// For people and editors: `file:line:column: type: message [code]`.
  case text
  /// For programs.
  case json
  /// Workflow commands of GitHub Actions, which show at the lines of a pull request.
  case github
  /// SARIF 2.1.0, for code scanning.
  case sarif
}

extension JSONWriter {
  fileprivate mutating func document(_ document: PolicyLintReport.Document) {
    object { json in
      json.member("file", document.file)
      json.member("path", document.path)
      json.member("type", document.kind.name)
      json.key("findings")
      json.array { json in for placed in document.findings { json.item { $0.finding(placed) } } }
    }
  }

  private mutating func finding(_ placed: PolicyLintReport.PlacedFinding) {
    let finding = placed.finding
    object { json in
      json.member("code", finding.code.rawValue)
      json.member("type", finding.kind.rawValue)
      json.member("topic", finding.code.topic.rawValue)
      json.member("message", finding.message)
      json.member("path", finding.path)
      json.member("line", placed.position.line)
      json.member("column", placed.position.column)
      json.member("action", finding.action)
      json.member("access_levels", finding.levels.map(\.rawValue))
    }
  }
}

extension PolicyKind {
  /// The word for it on the command line and in reports.
  package var name: String {
    switch self {
    case .identity: "identity"
    case .boundary: "boundary"
    case .session: "session"
    case .resource: "resource"
    case .trust: "trust"
    case .serviceControl: "scp"
    case .resourceControl: "rcp"
    }
  }
}
