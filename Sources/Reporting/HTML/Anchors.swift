import Digests
import Rules

/// The ids of the page: stable ones to be put in tickets, short ones for links inside.
///
/// Nothing of the evidence gets into an id but its digest.
struct Anchors {
  /// `rule-user-console-mfa`, by the rule's place.
  let rules: [String]
  private let ruleByID: [String: String]
  private let rows: [[ReportStatus: [String]]]
  private let evidence: [String: Int]
  private let waivers: [WaiverKey: Int]

  init(_ model: ReportModel) {
    var taken: Set<String> = []
    func unique(_ name: String) -> String { Self.unique(name, &taken) }
    rules = model.rules.map { unique(Self.rule(called: $0.outcome.id)) }
    ruleByID = Dictionary(
      zip(model.rules.map(\.outcome.id), rules), uniquingKeysWith: { first, _ in first })
    rows = model.rules.map { rule in
      var ids: [ReportStatus: [String]] = [:]
      for status in [ReportStatus.fail, .unknown, .known, .manual, .waived] {
        ids[status] = rule.results(status).map { unique("f-" + Self.digits(fingerprint: $0.fingerprint)) }
      }
      return ids
    }
    evidence = Dictionary(
      model.assessment.evidence.enumerated().map { ($1.api, $0 + 1) }, uniquingKeysWith: { first, _ in first }
    )
    waivers = Dictionary(
      model.assessment.waivers.enumerated().map { (WaiverKey($1), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The stable anchors of rules in their order, for a page that has none besides.
  static func rules(_ ids: [String]) -> [String] {
    var taken: Set<String> = []
    return ids.map { unique(rule(called: $0), &taken) }
  }

  private static func unique(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  private static func rule(called id: String) -> String { "rule-" + (isPlain(id) ? id : digits(id)) }

  /// The short anchor of a rule, for the page's own links.
  func short(_ rule: Int) -> String { "r\(rule + 1)" }

  /// The anchor of the rule called `id`, if it ran.
  func rule(_ id: String) -> String? { ruleByID[id] }

  func rows(of rule: Int, _ status: ReportStatus) -> [String] { rows[rule][status, default: []] }

  func subject(_ arn: String) -> String { "p-" + Self.digits(arn) }

  /// The anchor of the ways that begin with a principal.
  func way(_ arn: String) -> String { "a-" + Self.digits(arn) }

  func evidence(_ api: String) -> String? { evidence[api].map { "e-\($0)" } }

  func waiver(_ waiver: Assessment.Waived, of rule: String) -> String? {
    waivers[WaiverKey(rule, waiver)].map { "w-\($0)" }
  }

  private static func digits(_ text: String) -> String { String(SHA256.hexDigest(of: text).prefix(10)) }

  /// Ten digits of `sha256:…`, as every report shows them.
  private static func digits(fingerprint: String) -> String {
    let digits = fingerprint.split(separator: ":").last ?? ""
    let isHexadecimal =
      digits.utf8.count >= 10
      && digits.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
    return isHexadecimal ? String(digits.prefix(10)) : Self.digits(fingerprint)
  }

  private static func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 100
      && id.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
  }

  private struct WaiverKey: Hashable {
    let fields: [String?]

    init(_ waiver: Assessment.WaiverRecord) {
      fields = [waiver.rule, waiver.owner, waiver.reason, waiver.ticket, waiver.expires]
    }

    init(_ rule: String, _ waiver: Assessment.Waived) {
      fields = [rule, waiver.owner, waiver.reason, waiver.ticket, waiver.expires]
    }
  }
}
