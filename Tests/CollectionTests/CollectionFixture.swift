import AWS
import Collection
import Evidence
import Foundation
import IAM
import TestSupport

/// A collector on a scripted AWS, and the folder that it fills.
final class CollectionFixture {
  let runner: ScriptedRunner
  let collector: Collector
  let folder: TemporaryFolder

  init(
    options: CollectionOptions = CollectionOptions(), answersLastFirst: Bool = false,
    cancelsAfter: Int = .max,
    reply: @escaping (Call, Int) -> ScriptedRunner.Reply = { call, _ in Replies.usual(call) }
  ) throws {
    let runner = ScriptedRunner(reply)
    runner.answersLastFirst = answersLastFirst
    runner.cancelsAfter = cancelsAfter
    self.runner = runner
    folder = try TemporaryFolder()
    collector = Collector(
      runner: runner, folder: folder.path + "/new/snapshot", options: options, clock: { runner.now },
      isCancelled: { runner.isCancelled })
  }

  var path: String { folder.path + "/new/snapshot" }

  func account() throws -> Account { try Snapshot.read(at: path) }

  func manifest() throws -> String { try folder.read("new/snapshot/snapshot.json") }

  /// Everything below the snapshot's folder, sorted.
  func files() throws -> [String] { try FileManager.default.subpathsOfDirectory(atPath: path).sorted() }

  /// Every byte that was written, as text.
  func everything() throws -> String { try Self.everything(in: path) }

  static func everything(in folder: String) throws -> String {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.contains(".") }
    return try files.map { file in
      String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(file)")), as: UTF8.self)
    }.joined(separator: "\n")
  }

  /// Everything that answers for an account and that the usual replies know.
  static let sources: Set<Source> = [
    .credentialReport, .accountAuthorizationDetails, .accountSummary, .accountPasswordPolicy,
    .accountAliases, .organizationsFeatures, .virtualMFADevices, .serverCertificates, .instanceProfiles,
    .samlProviders, .openIDConnectProviders, .serviceSpecificCredentials,
  ]
}
