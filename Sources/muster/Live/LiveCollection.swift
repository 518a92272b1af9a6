import AWS
import Collection
import Evidence
import FoundationEssentials
import HTTP
import IAM

/// One collection from AWS into a folder, with the caller's credentials.
struct LiveCollection {
  private let folder: String
  private let collector: Collector
  private let progress: CollectionProgress
  private let interruption = Interruption()

  private static let userAgent = "muster/\(Muster.version)"

  /// How often answers may lead to further questions: a user's keys to their last use, and one more.
  private static let mostRounds = 4

  init(_ options: LiveOptions, folder: String) throws {
    let environment = Environment(ProcessInfo.processInfo.environment)
    var request = SettingsRequest(
      profile: options.profile, region: options.region, endpointURL: options.endpointURL,
      roleARN: options.roleARN)
    request.userAgent = Self.userAgent
    let settings: LiveSettings
    do throws(CredentialError) {
      settings = try LiveSettings.resolve(request, environment: environment) { bundle throws(TransferError) in
        try CurlTransport(caBundle: bundle)
      }
    } catch { throw Self.refusal(of: error) }
    let credentials = CredentialCache(settings.credentials)
    // Fetched before anything is written or asked: without them there is nothing to do.
    do throws(CallError) {
      _ = try credentials.credentials(at: .current)
    } catch {
      throw credentials.failure.map(Self.refusal) ?? error
    }
    let progress = CollectionProgress(isVerbose: options.verbose)
    let interruption = interruption
    var client = ClientSettings()
    client.userAgent = Self.userAgent
    if let attempts = settings.maxAttempts { client.attempts = attempts }
    let runner = AWSClient(
      transport: try CurlTransport(caBundle: settings.caBundle),
      credentials: credentials,
      endpoints: settings.endpoints, settings: client, isCancelled: { interruption.isRequested },
      observer: { progress.handle($0) })
    var collecting = CollectionOptions()
    collecting.freshReport = options.freshReport
    collector = Collector(
      runner: runner, folder: folder, options: collecting,
      clock: { .current }, isCancelled: { interruption.isRequested })
    self.progress = progress
    self.folder = folder
  }

  /// What the caller has to configure is a refusal (64); a source that failed is not (70).
  private static func refusal(of error: CredentialError) -> any Error {
    switch error {
    case .none, .configuration: Refusal("\(error)")
    case .failed: error
    }
  }

  var isInterrupted: Bool { interruption.isRequested }
  var outcome: CollectionOutcome { collector.outcome }

  /// Asks for `sources`, then for what `questions` are left; nil if AWS answered nothing that can be read.
  func run(_ sources: Set<Source>, questions: (Account) throws -> Set<SubjectRequest>) throws -> Account? {
    defer { progress.clear() }
    progress.expect(CollectionPlan.calls(for: sources).count)
    try collector.collect(sources)
    var asked: Set<SubjectRequest> = []
    for _ in 0..<Self.mostRounds {
      guard let account = try account() else { return nil }
      if isInterrupted { return account }
      let open = try questions(account).subtracting(asked)
      if open.isEmpty { return account }
      progress.expect(open.count)
      try collector.collect(open.sorted())
      asked.formUnion(open)
    }
    return try account()
  }

  private func account() throws -> Account? {
    do throws(SnapshotError) {
      return try Snapshot.read(at: folder)
    } catch {
      if case .noDocument = error { return nil }
      throw error
    }
  }
}
