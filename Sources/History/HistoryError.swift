/// Why a history cannot be read or written.
package enum HistoryError: Error, Equatable, Sendable {
  /// There is no file where one was to be read.
  case missing(path: String)
  /// The file is something else, and was left as it is.
  case notHistory(path: String, why: String)
  /// A later version of Muster wrote it; it was left as it is.
  case newer(path: String)
  /// Another audit holds the lock; `holder` says which, as far as it said so itself.
  case locked(path: String, holder: String)
  /// The file system or SQLite refused; nothing of what was to be written is in the file.
  case failed(path: String, why: String)
  case noAccount
  /// The run is older than the last one on record.
  case earlier(than: String, run: Int64)
  case noRun(String)
  /// There is a run of this number, of account `of` and not of the one that was asked for.
  case otherAccount(run: Int64, of: String, not: String)
  /// No run is on record at all.
  case noRuns(path: String)
  case noNumber(String)

  /// Whether the caller has to give something else, as opposed to trying again.
  package var isRefusal: Bool {
    switch self {
    case .missing, .notHistory, .newer, .noRun, .otherAccount, .noRuns, .noNumber: true
    case .locked, .failed, .noAccount, .earlier: false
    }
  }
}

extension HistoryError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no history; expected the file of an audit's --history"
    case .notHistory(let path, let why): "\(path) is no history and was left as it is: \(why)"
    case .newer(let path):
      "\(path) was written by a later version of muster, which knows more of it than this one; it was left as it is. Use that version, or another file"
    case .locked(let path, let holder):
      "another audit records to \(path): \(holder). Wait for it with --wait SECONDS, or give this audit a history of its own"
    case .failed(let path, let why): "the history \(path) cannot be used: \(why)"
    case .noAccount:
      "the run is not in the history: no evidence says which account it is about"
    case .earlier(let time, let run):
      "the run is not in the history: run \(run) of the account is of \(time), and runs are recorded in the order of their time. If that time is wrong, `muster history prune --after TIME` takes it back"
    case .noRun(let name):
      "there is no run '\(name)' in the history; `muster history list` names them"
    case .otherAccount(let run, let account, let asked):
      "run \(run) is of account \(account), and not of \(asked); `muster history list` names the runs of each"
    case .noRuns(let path):
      "there are no runs in the history \(path): nothing was recorded yet, or everything was removed"
    case .noNumber(let account): "there is no run of account \(account) in the history"
    }
  }
}
