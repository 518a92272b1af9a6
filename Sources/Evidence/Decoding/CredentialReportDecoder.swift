import Digests
import IAM

/// Reads the credential report by the names of its columns, whatever their order and number.
struct CredentialReportDecoder {
  private let columns: [String: Int]
  private let row: CSVReader.Row

  /// Whether a file's first line is the header of a credential report.
  static func isHeader(_ fields: [String]) -> Bool {
    fields.contains("user") && fields.filter(knownColumns.contains).count >= 3
  }

  static func decode(_ bytes: [UInt8], generatedAt: Timestamp?) throws(DecodingProblem)
    -> CredentialReportFile
  {
    var reader = CSVReader(bytes)
    guard let header = try reader.next(), isHeader(header.fields) else {
      throw DecodingProblem("it does not begin with the columns of a credential report")
    }
    var columns: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() where columns.updateValue(index, forKey: name) != nil {
      throw DecodingProblem("the column \(name.prefix(40)) is there twice")
    }
    guard columns["arn"] != nil else { throw DecodingProblem("the column arn is missing") }
    var rows: [CredentialReport.Row] = []
    var lines: [String: Int] = [:]
    while let row = try reader.next() {
      guard row.fields.count == header.fields.count else {
        throw DecodingProblem("line \(row.line) has \(row.fields.count) of \(header.fields.count) fields")
      }
      let decoded = try CredentialReportDecoder(columns: columns, row: row).decode()
      if let first = lines.updateValue(row.line, forKey: decoded.arn) {
        throw DecodingProblem("lines \(first) and \(row.line) are both about \(decoded.arn.prefix(80))")
      }
      rows.append(decoded)
    }
    let unknown = header.fields.filter { !knownColumns.contains($0) }
    return CredentialReportFile(
      report: CredentialReport(generatedAt: generatedAt, rows: rows),
      notes: unknown.map { "the credential report has a column that Muster does not know: \($0.prefix(40))" },
      digest: SHA256.hexDigest(of: bytes.span))
  }

  private func decode() throws(DecodingProblem) -> CredentialReport.Row {
    guard let user = field("user"), !user.isEmpty, let arn = field("arn"), arn.utf8.count <= 2_048,
      ARN(arn) != nil
    else {
      throw DecodingProblem("line \(row.line) names no user by an ARN")
    }
    return CredentialReport.Row(
      user: user, arn: arn,
      createdAt: date("user_creation_time").flatMap { date in
        date.map { .known($0) } ?? malformed("user_creation_time", "there is no date")
      },
      passwordEnabled: passwordEnabled(),
      passwordLastUsed: date("password_last_used"),
      passwordLastChanged: date("password_last_changed"),
      passwordNextRotation: date("password_next_rotation"),
      mfaActive: bool("mfa_active"),
      accessKeys: [1, 2].map { slot in
        CredentialReport.Key(
          isActive: bool("access_key_\(slot)_active"),
          lastRotated: date("access_key_\(slot)_last_rotated"),
          lastUsed: date("access_key_\(slot)_last_used_date"),
          lastUsedRegion: text("access_key_\(slot)_last_used_region"),
          lastUsedService: text("access_key_\(slot)_last_used_service"))
      },
      certificates: [1, 2].map { slot in
        CredentialReport.Certificate(
          isActive: bool("cert_\(slot)_active"), lastRotated: date("cert_\(slot)_last_rotated"))
      },
      additionalCredentialsInfo: columns["additional_credentials_info"] == nil
        ? .known(nil) : text("additional_credentials_info"))
  }

  private func field(_ column: String) -> String? { columns[column].map { row.fields[$0] } }

  private func cell<Value>(_ column: String, _ read: (String) -> Fact<Value>) -> Fact<Value> {
    guard let field = field(column) else {
      return .missing(
        Missing(.credentialReport, .malformed, "the credential report has no column \(column)"))
    }
    return read(field)
  }

  /// A known nil stands for "there is none"; the documentation and live reports differ in which word they use.
  private func date(_ column: String) -> Fact<Timestamp?> {
    cell(column) { field in
      if Self.wordsForNone.contains(field.lowercased()) { return .known(nil) }
      guard let date = Timestamp(iso8601: field) else {
        return malformed(column, "\(quoted(field)) is not a date")
      }
      return .known(date)
    }
  }

  /// The documentation writes `TRUE`, live reports `true`.
  private func bool(_ column: String) -> Fact<Bool> {
    cell(column) { field in
      switch field.lowercased() {
      case "true": .known(true)
      case "false": .known(false)
      default: malformed(column, "\(quoted(field)) is neither true nor false")
      }
    }
  }

  private func passwordEnabled() -> Fact<Bool?> {
    if field("password_enabled")?.lowercased() == "not_supported" { return .known(nil) }
    return bool("password_enabled").map { $0 }
  }

  private func text(_ column: String) -> Fact<String?> {
    cell(column) { field in
      .known(field.isEmpty || Self.wordsForNone.contains(field.lowercased()) ? nil : field)
    }
  }

  private func malformed<Value>(_ column: String, _ why: String) -> Fact<Value> {
    .missing(
      Missing(
        .credentialReport, .malformed, "the credential report, line \(row.line), column \(column): \(why)"))
  }

  private func quoted(_ field: String) -> String { "'\(field.prefix(40))'" }

  private static let wordsForNone: Set<String> = ["n/a", "no_information", "not_supported"]

  private static let knownColumns: Set<String> = [
    "user", "arn", "user_creation_time", "password_enabled", "password_last_used", "password_last_changed",
    "password_next_rotation", "mfa_active", "access_key_1_active", "access_key_1_last_rotated",
    "access_key_1_last_used_date", "access_key_1_last_used_region", "access_key_1_last_used_service",
    "access_key_2_active", "access_key_2_last_rotated", "access_key_2_last_used_date",
    "access_key_2_last_used_region", "access_key_2_last_used_service", "cert_1_active", "cert_1_last_rotated",
    "cert_2_active", "cert_2_last_rotated", "additional_credentials_info",
  ]
}
