import GRDB
import IAM
package import Rules

extension HistoryFile {
  /// How an account developed up to `run`, in the eyes of the runs with the same benchmarks.
  package func trend(upTo run: StoredRun) throws(HistoryError) -> Assessment.History {
    try read { database in
      let judgements = try Self.judgements(ofScope: run.scope, in: database)
      let questions = Set(judgements.map(\.question))
      let open = try Self.states(of: run.accountID, at: run.number, in: database)
        .filter { $0.status == .fail && $0.waiver == nil && questions.contains($0.question) }
        .compactMap { state in state.since.map { (state.severity, $0) } }
      return try TrendReader(database: database, account: run.accountID).history(
        series: run.series, rules: Set(judgements.map(\.question.rule)), open: open, at: run.seconds)
    }
  }

  /// Since when each result of a run fails, by fingerprint.
  package func failingSince(at run: StoredRun) throws(HistoryError) -> [String: String] {
    try read { database in
      let states = try Self.states(of: run.accountID, at: run.number, in: database)
        .filter { $0.status == .fail }
      return Dictionary(
        states.compactMap { state in state.since.map { (state.fingerprint, Timestamp(seconds: $0).iso8601) } }
      ) { $1 }
    }
  }
}
