import Glibc
import History
import IAM
import Reporting
import Rules

/// What an audit does besides its reports: record, tell, and say that it ran.
///
/// The order is record, reports, tell, metrics. A run that cannot be recorded still gets its reports, and ends with 70; a
/// notice that does not arrive is told with the next night's and fails nothing.
struct Night {
  /// What came of recording.
  enum Recording {
    case none
    case recorded(RecordedRun)
    case failed(HistoryError)
  }

  var history: HistoryFile?
  var lock: HistoryLock?
  var recipient: Recipient?
  var prometheus: String?

  /// Records the run and adds to the assessment what the history says of it, or that there is none.
  func record(_ assessment: inout Assessment) -> Recording {
    guard let history else { return .none }
    do {
      let run = try history.record(assessment, isTelling: recipient != nil)
      assessment.history = run.history
      for index in assessment.results.indices where assessment.results[index].status == .fail {
        assessment.results[index].failingSince = run.failingSince[assessment.results[index].fingerprint]
      }
      return .recorded(run)
    } catch {
      assessment.notes.append("\(error)")
      return .failed(error)
    }
  }

  /// Tells what changed and writes the metrics; throws what kept the run from being recorded.
  ///
  /// A run whose evidence was not kept as it should be (`keeping`) is no success, and is told all the same. What is told leaves
  /// the house, as `redacting` has it; the metrics are the house's own.
  func finish(
    _ assessment: Assessment, _ recording: Recording, _ keeping: Result<Void?, any Error>,
    _ redacting: Redacting, _ account: Account
  ) throws {
    if case .recorded(let run) = recording { tell(run, assessment, redacting, account) }
    var isSuccess = true
    if case .failed = recording { isSuccess = false }
    if case .failure(let error) = keeping {
      isSuccess = false
      // Another error may come before it.
      if case .failed = recording { Console.say("muster: \(error)") }
    }
    try writeMetrics(of: assessment, isSuccess: isSuccess)
    if case .failed(let error) = recording { throw error }
  }

  private func tell(
    _ run: RecordedRun, _ assessment: Assessment, _ redacting: Redacting, _ account: Account
  ) {
    guard let history, let recipient else { return }
    let notice: ChangeNotice
    let shown = redacting.redacted(assessment, account)
    switch run.news {
    case nil: return
    case .first: notice = ChangeNotice(first: shown)
    case .changes(let difference, let transients, let failures):
      let told = AssessmentDifference(
        from: redacting.redacted(difference.before, account),
        to: redacting.redacted(difference.after, account))
      notice = ChangeNotice(
        told, redacting.redacted(transients, before: difference.after, account), failures: failures)
    }
    do {
      try recipient.tell(
        notice,
        environment: [
          "MUSTER_ACCOUNT": shown.account.id ?? "",
          "MUSTER_ACCOUNT_ALIAS": shown.account.alias ?? "",
          "MUSTER_EXIT_STATUS": "\(assessment.exitStatus)",
          "MUSTER_HISTORY": history.path,
          "MUSTER_RUN": "\(run.number)",
          "MUSTER_NEW": "\(notice.count(.new))",
          "MUSTER_FIXED": "\(notice.count(.fixed))",
        ])
      try history.told(run)
    } catch {
      Console.say("muster: \(error); the next audit tells it again")
    }
  }

  private func writeMetrics(of assessment: Assessment, isSuccess: Bool) throws {
    guard let prometheus else { return }
    let now = Timestamp.current
    var lastSuccess: Timestamp? = now
    if !isSuccess {
      lastSuccess = StoredText.read(prometheus).flatMap { PrometheusText.lastSuccess(in: $0) }
    }
    // The exporter runs as somebody else, and numbers by severity are no secret of the reports' kind.
    try AtomicFile.write(
      PrometheusText.bytes(of: assessment, ended: now, lastSuccess: lastSuccess), to: prometheus,
      mode: S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
  }
}
