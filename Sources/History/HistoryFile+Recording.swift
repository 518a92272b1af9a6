import GRDB
import IAM
package import Rules

extension HistoryFile {
  /// Records a run: all of it or nothing.
  ///
  /// With `isTelling` it also finds out what there is to tell, compared with what was told last; whoever has told it says
  /// so by ``told(_:)``. Until then the same is found again, and more.
  package func record(_ assessment: Assessment, isTelling: Bool = false) throws(HistoryError) -> RecordedRun {
    try write { database in
      let recorder = try Recorder(assessment, in: database)
      let last = try recorder.lastRun()
      if let last, last.seconds > recorder.seconds {
        throw HistoryError.earlier(than: last.record.evaluatedAt, run: last.number)
      }
      let telling = Telling(database: database, account: recorder.account, series: recorder.series)
      let news = isTelling ? try telling.news(of: assessment, last: last) : nil
      let (run, failingSince) = try recorder.record()
      if isTelling { try telling.note(news, run: run) }
      let trend = TrendReader(database: database, account: recorder.account)
      return RecordedRun(
        number: run,
        history: try trend.history(
          series: recorder.series, rules: Set(assessment.rules.map(\.id)),
          open: assessment.results.filter { $0.status == .fail && $0.waiver == nil }.compactMap { result in
            failingSince[result.fingerprint].map { (result.severity, $0) }
          }, at: recorder.seconds),
        failingSince: failingSince.mapValues { Timestamp(seconds: $0).iso8601 }, news: news)
    }
  }

  /// Remembers that whoever wanted to know was told of everything up to `run`.
  package func told(_ run: RecordedRun) throws(HistoryError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE notified SET run = max(run, :run), failures = 0
          WHERE account = (SELECT account FROM run WHERE id = :run)
            AND series = (SELECT series FROM scope JOIN run ON run.scope = scope.id WHERE run.id = :run)
          """, arguments: ["run": run.number])
    }
  }
}
