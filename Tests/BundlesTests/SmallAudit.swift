import Evidence
import Foundation
import IAM
import Rules
import Signing
import TestSupport

@testable import Bundles

/// Audits of a tiny account, each kept as a bundle.
struct SmallAudit {
  let folder: TemporaryFolder
  let key: SigningKey

  init(_ type: KeyType = .ed25519) throws {
    folder = try TemporaryFolder()
    key = try SigningKey.new(type)
    try folder.write(Self.identity(account: "111122223333"), to: "snapshot/identity.xml")
    try folder.write(
      """
      <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>AccessDenied</Code>\
      <Message>User: arn:aws:iam::111122223333:user/a is not authorized to perform: iam:GetAccountSummary on resource: *</Message>\
      </Error></ErrorResponse>
      """, to: "snapshot/refused.xml")
  }

  static func identity(account: String) -> String {
    """
    <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>\
    <Arn>arn:aws:iam::\(account):user/a</Arn><UserId>AIDA</UserId><Account>\(account)</Account>\
    </GetCallerIdentityResult></GetCallerIdentityResponse>
    """
  }

  func path(_ name: String) -> String { folder.url(name).path }

  /// What a collector would have written of its calls at `time`.
  static func manifest(_ time: String) -> String {
    """
    {"version": 1, "collected_at": "\(time)", "calls": [
      {"api": "sts:GetCallerIdentity", "file": "identity.xml"}, {"api": "iam:GetAccountSummary", "file": "refused.xml"}
    ]}
    """
  }

  /// Audits the account as of `day`, with evidence of `collected` or else of that day, and writes the bundle `name`, which follows `previous`.
  @discardableResult
  func bundle(
    _ name: String, day: String = "2026-11-22", collected: String? = nil, after previous: String? = nil,
    toolVersion: String = "0.1.0",
    with other: SigningKey? = nil, trusting trusted: [SigningKey] = [], madeAt: Timestamp? = nil,
    request: SelectionRequest = SelectionRequest(rules: ["root-mfa-enabled"]), threshold: Threshold = .low,
    waivers: [String] = [], changing change: (inout Assessment) -> Void = { _ in }
  ) throws -> BundleWriter.Written {
    let library = BuiltIn.library
    let plan = try library.plan(request)
    try folder.write(Self.manifest(collected ?? "\(day)T00:00:00Z"), to: "snapshot/snapshot.json")
    let account = try Snapshot.read(at: path("snapshot"))
    let now = Timestamp(day: day) ?? Timestamp(seconds: 0)
    let options = AssessmentOptions(
      toolVersion: toolVersion, now: now, threshold: threshold,
      waivers: try waivers.flatMap { try DecisionFiles.waivers(file: path($0)) })
    let assessor = Assessor(library: library, engine: try RuleEngine(tables: Tables.all))
    var assessment = try assessor.assess(account, plan: plan, options: options)
    change(&assessment)
    let key = other ?? key
    let keys = ([key] + trusted).map(\.publicKey)
    let before = try previous.flatMap { try PreviousNight.find(at: path($0), keys: keys) }
    let writer = BundleWriter(key: key, link: before.map(ChainLink.following) ?? .first)
    return try writer.write(
      BundleWriter.Audit(
        assessment, plan: plan, options: options, snapshot: path("snapshot"), ruleFolders: [],
        waivers: waivers.map(path),
        attestations: [], serviceControlPolicies: nil, resourceControlPolicies: nil, inventory: nil,
        circumstances: AuditCircumstances(
          origin: .snapshot, clock: .given, madeAt: madeAt ?? now, benchmarks: request.benchmarks,
          rules: request.rules, excluded: request.excludes, minimumSeverity: request.minimumSeverity)),
      to: path(name))
  }

  func verifier(_ version: String = "0.1.0") -> BundleVerifier {
    BundleVerifier(keys: [key.publicKey], toolVersion: version)
  }

  /// The kinds of what is wrong with each of these bundles, as a chain.
  func findings(_ names: String..., anchors: BundleVerifier.Anchors = .init()) throws
    -> [[BundleCheck.Finding.Kind]]
  {
    try verifier().check(names.map(path), anchors: anchors).map { $0.findings.map(\.kind) }
  }

  /// The files of a bundle but its envelope, and the statement about them.
  func parts(_ name: String) throws -> (files: [(name: String, bytes: [UInt8])], bundle: Envelope) {
    let archive = try Archive(opening: path(name))
    let files = try archive.files.map { ($0.name, try archive.bytes(of: $0, limit: 1 << 30)) }
    return (Array(files.dropLast()), try Envelope(json: files.last?.1 ?? []))
  }
}
