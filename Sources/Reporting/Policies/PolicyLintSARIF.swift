import IAM
import JSON

/// What `muster lint-policy` found as SARIF 2.1.0, for code scanning: a rule a code, a result a finding at its line.
enum PolicyLintSARIF {
  static func bytes(of report: PolicyLintReport, toolVersion: String) -> [UInt8] {
    SARIFDocument.bytes { run(&$0, report, toolVersion) }
  }

  private static func run(_ json: inout JSONWriter, _ report: PolicyLintReport, _ toolVersion: String) {
    json.object { json in
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { json in
          json.member("name", "muster lint-policy")
          json.member("fullName", "Muster, an auditor for AWS IAM")
          json.member("semanticVersion", toolVersion)
          json.key("rules")
          json.array { json in for code in PolicyFindingCode.allCases { json.item { rule(&$0, code) } } }
        }
      }
      json.key("automationDetails")
      json.object { json in json.member("id", "muster/lint-policy/") }
      json.key("results")
      json.array { json in
        for (file, placed) in report.ranked.prefix(SARIFReport.mostResults) {
          json.item { result(&$0, file, placed) }
        }
      }
      json.member("columnKind", "unicodeCodePoints")
    }
  }

  private static func rule(_ json: inout JSONWriter, _ code: PolicyFindingCode) {
    json.object { json in
      json.member("id", code.rawValue)
      SARIFDocument.message(&json, "shortDescription", code.explanation)
      SARIFDocument.message(&json, "help", code.explanation)
      json.key("defaultConfiguration")
      json.object { json in json.member("level", code.kind.sarifLevel) }
      json.key("properties")
      json.object { json in
        json.member("tags", ["aws", "iam", "policy", code.topic.rawValue])
        json.member("precision", "high")
        // GitHub reads the number; what is no matter of security has none.
        if code.kind == .securityWarning { json.member("security-severity", "5.5") }
      }
    }
  }

  private static func result(
    _ json: inout JSONWriter, _ file: String, _ placed: PolicyLintReport.PlacedFinding
  ) {
    let finding = placed.finding
    json.object { json in
      json.member("ruleId", finding.code.rawValue)
      json.member("ruleIndex", PolicyFindingCode.allCases.firstIndex(of: finding.code) ?? 0)
      json.member("level", finding.kind.sarifLevel)
      SARIFDocument.message(&json, "message", finding.message)
      json.key("locations")
      json.array { json in
        json.item { json in
          json.object { json in
            json.key("physicalLocation")
            json.object { json in
              json.key("artifactLocation")
              json.object { json in json.member("uri", uri(file)) }
              json.key("region")
              json.object { json in
                json.member("startLine", placed.position.line)
                json.member("startColumn", placed.position.column)
              }
            }
          }
        }
      }
      json.key("properties")
      json.object { json in
        json.member("type", finding.kind.rawValue)
        json.member("path", VisibleText.line(finding.path))
      }
    }
  }

  /// The file as it was named, relative to where the check ran; standard input has no name of its own.
  private static func uri(_ file: String) -> String {
    if file == "-" { return "stdin" }
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).filter { $0 != "." }
    let path = parts.map { $0 == ".." ? ".." : SARIFReport.percentEncoded(String($0)) }.joined(separator: "/")
    return file.hasPrefix("/") ? "file://\(path)" : path
  }
}

extension PolicyFinding.Kind {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .securityWarning, .warning: "warning"
    case .suggestion: "note"
    }
  }
}
