import Digests
import FoundationEssentials
import GRDB
import JSON
import Rules

/// What a finding is during an interval of runs: one row of `state` with its finding.
struct FindingState {
  enum Status: String {
    case fail, unknown, manual
    /// Not listed by a rule that could not tell all: it may be as it was.
    case untold
  }

  let id: Int64
  let finding: Int64
  let judgement: Int64
  private(set) var status: Status
  let severity: Severity
  let since: Int64?
  /// JSON of who accepts it; nil where nobody does.
  let waiver: String?
  let reason: String
  let question: Question
  let subject: String
  let detail: String?
  let fingerprint: String

  /// Selects what `init(_:)` reads, from `state`, `finding` and `question`.
  static let selection = """
    SELECT state.id, finding, judgement, status, severity, since, waiver, reason, rule, parameters, subject, detail,
      fingerprint
    FROM finding JOIN state ON state.finding = finding.id JOIN question ON question.id = finding.question
    WHERE finding.account = ?
    """

  init(_ row: Row) throws {
    guard let status = Status(rawValue: row[3]), let severity = Severity(rawValue: row[4]) else {
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "state \(row[0] as Int64) has no known status")
    }
    id = row[0]
    finding = row[1]
    judgement = row[2]
    self.status = status
    self.severity = severity
    since = row[5]
    waiver = row[6]
    reason = row[7]
    question = Question(rule: row[8], parameters: row[9])
    subject = row[10]
    detail = row[11]
    fingerprint = Self.fingerprint([UInt8](row[12] as Data))
  }

  /// The result that the assessment listed; nil where it listed none.
  var result: Assessment.Result? {
    guard let status = ResultStatus(rawValue: status.rawValue) else { return nil }
    return Assessment.Result(
      rule: question.rule, severity: severity, status: status, subject: subject, detail: detail,
      reason: reason, evidence: [], parameters: question.values, benchmarks: [], remediationCLI: nil,
      fingerprint: fingerprint, waiver: waiver.flatMap(Self.waiver), attestation: nil, cause: nil)
  }

  /// The same, listed as unknown where no result was listed.
  var listed: FindingState {
    var state = self
    if status == .untold { state.status = .unknown }
    return state
  }

  static let digestPrefix = "sha256:"

  /// A digest as its 32 bytes, half of what its digits take; anything else as its text.
  static func bytes(of fingerprint: String) -> Data { Data(octets(of: fingerprint)) }

  private static func octets(of fingerprint: String) -> [UInt8] {
    let digits = Array(fingerprint.utf8.dropFirst(digestPrefix.utf8.count))
    guard fingerprint.hasPrefix(digestPrefix), digits.count == 64 else { return Array(fingerprint.utf8) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = nibble(digits[index]), let low = nibble(digits[index + 1]) else {
        return Array(fingerprint.utf8)
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func fingerprint(_ bytes: [UInt8]) -> String {
    bytes.count == 32 ? digestPrefix + SHA256.hexadecimal(bytes) : String(decoding: bytes, as: UTF8.self)
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  static func text(of waiver: Assessment.Waived?) -> String? {
    guard let waiver else { return nil }
    var json = JSONWriter(indented: false)
    json.object { json in
      json.member("owner", waiver.owner)
      json.member("reason", waiver.reason)
      json.member("ticket", waiver.ticket)
      json.member("expires", waiver.expires)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func waiver(_ text: String) -> Assessment.Waived? {
    guard let json = try? JSONParser.parse(Array(text.utf8).span) else { return nil }
    return Assessment.Waived(
      owner: json["owner"]?.string ?? "", reason: json["reason"]?.string ?? "",
      ticket: json["ticket"]?.string, expires: json["expires"]?.string ?? "")
  }
}
