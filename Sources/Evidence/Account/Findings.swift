import IAM

/// What the files of a snapshot said, by the API that said it.
struct Findings {
  /// An answer, with the call of the manifest that it belongs to.
  struct Given {
    var answer: Answer
    var file: String
    var call: Manifest.Call?
  }

  /// An answer that is not there or cannot be read.
  struct Failure {
    var missing: Missing
    var error: AnswerError?
    /// The user, policy or key that it was about, if anything tells.
    var subject: String?
    /// The region that was asked, if the manifest tells.
    var region: String?
    /// Everything that was asked but the page, if the manifest tells.
    var question: [String: [String]]?
  }

  /// What one API gave.
  struct Collected {
    var answers: [Given] = []
    var reports: [(file: String, report: CredentialReportFile)] = []
    var failures: [Failure] = []
    var documents: [SourceRecord.Document] = []

    /// Whether the API was not asked, as far as anything tells.
    var isEmpty: Bool { answers.isEmpty && reports.isEmpty && failures.isEmpty }
  }

  private(set) var manifest: Manifest?
  private(set) var sources: [Source: Collected] = [:]
  private(set) var notes: [String]

  init(_ documents: [ReadDocument], notes: [String]) {
    self.notes = notes
    let manifestName = takeManifest(documents)
    var calls: [String: Manifest.Call] = [:]
    for call in manifest?.calls ?? [] {
      if let file = call.file { calls[file] = call }
    }
    for document in documents where document.file.name != manifestName {
      add(document, calls[document.file.name])
    }
    let names = Set(documents.map(\.file.name))
    for call in manifest?.calls ?? [] { addWithoutDocument(call, names) }
  }

  subscript(_ source: Source) -> Collected { sources[source] ?? Collected() }

  private mutating func takeManifest(_ documents: [ReadDocument]) -> String? {
    var name: String?
    for document in documents {
      guard case .manifest(let manifest) = document.content else { continue }
      if name == nil, !document.file.name.contains("/") {
        name = document.file.name
        self.manifest = manifest
      } else {
        notes.append("\(document.file.name): another snapshot's manifest was ignored")
      }
    }
    return name
  }

  private mutating func add(_ document: ReadDocument, _ call: Manifest.Call?) {
    let name = document.file.name
    if let call, let source = call.source {
      sources[source, default: Collected()].documents.append(document.file)
      if let expected = call.sha256, expected != document.file.sha256 {
        let why =
          "\(name) is not the file that the manifest describes: its SHA-256 is \(document.file.sha256), not \(expected)"
        fail(Missing(source, .malformed, why), call: call)
        return
      }
      if let error = call.error {
        fail(error.missing(source), error, call: call)
        return
      }
      add(document, source, call)
      return
    }
    if manifest != nil, document.isAttributed { notes.append("\(name): the manifest does not list it") }
    switch document.content {
    case .answer(let answer): addDocument(document.file, answer.source)
    case .error(let error):
      guard let source = error.source else {
        notes.append(
          "\(name): an error that does not name its call: \(error.code): \(error.message.prefix(200))")
        return
      }
      addDocument(document.file, source)
      add(document, source, nil)
      return
    case .report: addDocument(document.file, .credentialReport)
    case .malformed(let source, let why):
      guard let source else {
        notes.append(why)
        return
      }
      addDocument(document.file, source)
    case .unknown(let why):
      notes.append("\(name): not a document that Muster knows: \(why)")
      return
    case .manifest: return
    }
    add(document, nil, nil)
  }

  /// Takes what a document says as the answer of `source`, or of the API that it names itself.
  private mutating func add(_ document: ReadDocument, _ source: Source?, _ call: Manifest.Call?) {
    let name = document.file.name
    switch document.content {
    case .answer(let answer):
      if let source, !answer.mayAnswer(source) {
        fail(Missing(source, .malformed, "\(name) holds an answer of \(answer.source.api)"), call: call)
        return
      }
      var answer = answer
      answer.source = source ?? answer.source
      sources[answer.source, default: Collected()].answers.append(
        Given(answer: answer, file: name, call: call))
    case .report(let report):
      if let source, source != .credentialReport {
        fail(Missing(source, .malformed, "\(name) holds a credential report"), call: call)
        return
      }
      notes += report.notes.map { "\(name): \($0)" }
      sources[.credentialReport, default: Collected()].reports.append((name, report))
    case .error(let error):
      guard let source = source ?? error.source else { return }
      fail(error.missing(source), error, call: call)
    case .malformed(let found, let why):
      guard let source = source ?? found else { return }
      fail(Missing(source, .malformed, why), call: call)
    case .unknown(let why):
      guard let source else { return }
      fail(Missing(source, .malformed, "\(name) is not its answer: \(why)"), call: call)
    case .manifest:
      guard let source else { return }
      fail(Missing(source, .malformed, "\(name) is a manifest"), call: call)
    }
  }

  private mutating func addWithoutDocument(_ call: Manifest.Call, _ names: Set<String>) {
    guard let source = call.source else {
      notes.append("the manifest names an API that Muster does not know: \(call.api.prefix(60))")
      return
    }
    if let file = call.file {
      guard !names.contains(file) else { return }
      if let error = call.error {
        fail(error.missing(source), error, call: call)
      } else {
        let why = "\(file) is listed in the manifest and is not in the snapshot"
        fail(Missing(source, .notCollected, why), call: call)
      }
    } else if let error = call.error {
      fail(error.missing(source), error, call: call)
    } else {
      fail(Missing(source, .notCollected, "the manifest lists the call without an answer"), call: call)
    }
  }

  private mutating func addDocument(_ file: SourceRecord.Document, _ source: Source) {
    sources[source, default: Collected()].documents.append(file)
  }

  private mutating func fail(_ missing: Missing, _ error: AnswerError? = nil, call: Manifest.Call?) {
    let subject = call?.subject ?? error?.subject
    sources[missing.source, default: Collected()].failures
      .append(
        Failure(
          missing: missing, error: error, subject: subject, region: call?.region, question: call?.question))
  }
}

extension ReadDocument {
  /// Whether the document says something about an account.
  fileprivate var isAttributed: Bool {
    switch content {
    case .answer, .report, .error: true
    case .malformed(let source, _): source != nil
    case .manifest, .unknown: false
    }
  }
}
