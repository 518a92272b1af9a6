import IAM

/// A credential report with what its reader noticed.
struct CredentialReportFile {
  var report: CredentialReport
  var notes: [String]
  /// SHA-256 of the CSV, so that the same report as CSV and inside an answer is one.
  var digest: String
}
