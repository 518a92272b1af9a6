import Foundation
import TestSupport

/// The account `healthy` one night later, when somebody took MFA from its root user.
struct UnguardedRoot {
  private let folder: TemporaryFolder

  var path: String { folder.url("snapshot").path }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: Project.file(account("healthy")), toPath: path)
    let summary = "snapshot/GetAccountSummary.xml"
    try folder.write(
      folder.read(summary).replacing(
        /(<key>AccountMFAEnabled<\/key>\s*<value>)1/, with: { "\($0.output.1)0" }), to: summary)
    let report = "snapshot/GetCredentialReport.xml"
    let xml = try folder.read(report)
    guard let content = xml.firstMatch(of: /<Content>([^<]*)<\/Content>/)?.output.1,
      let csv = Data(base64Encoded: String(content)).map({ String(decoding: $0, as: UTF8.self) })
    else { throw CocoaError(.fileReadCorruptFile) }
    let changed = csv.replacing(
      ",not_supported,not_supported,true,", with: ",not_supported,not_supported,false,")
    try folder.write(
      xml.replacing(content, with: Data(changed.utf8).base64EncodedString()), to: report)
    let manifest = "snapshot/snapshot.json"
    try folder.write(
      folder.read(manifest).replacing(
        /("Get(AccountSummary|CredentialReport)\.xml",)\s*"sha256": "[0-9a-f]+",/, with: { "\($0.output.1)" }),
      to: manifest)
  }
}
