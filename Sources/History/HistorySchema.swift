import GRDB

/// The tables of a history, and how a file of an earlier version becomes one of this.
///
/// A result is stored as intervals of runs in which it stood: a night in which nothing changes adds a row to `run` and no
/// other. An interval goes on through runs that did not ask its rule, which say nothing of it. What a rule did say is
/// told by the `scope` of a run, the set of rules that ran, of which there is one for thousands of runs.
enum HistorySchema {
  /// `MSTR` in the file's header, by which other programs' databases are told apart.
  static let applicationID: Int32 = 0x4D53_5452

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    // Nothing refers to what a migration moves; the check would read every row of the file.
    migrator = migrator.disablingDeferredForeignKeyChecks()
    migrator.registerMigration("v1") { database in
      try database.execute(sql: v1)
    }
    return migrator
  }

  private static let v1 = """
    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      number TEXT NOT NULL UNIQUE,
      partition TEXT,
      alias TEXT
    ) STRICT;

    -- A rule with parameters: what a result answers.
    CREATE TABLE question (
      id INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      parameters TEXT NOT NULL,
      UNIQUE (rule, parameters)
    ) STRICT;

    -- A question in one wording: its digest changes with the rule's text.
    CREATE TABLE judgement (
      id INTEGER PRIMARY KEY,
      question INTEGER NOT NULL REFERENCES question,
      digest TEXT NOT NULL,
      severity TEXT NOT NULL,
      title TEXT NOT NULL,
      UNIQUE (question, digest, severity, title)
    ) STRICT;

    CREATE TABLE scope (
      id INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      -- Runs of one series can be compared: they had the same benchmarks.
      series TEXT NOT NULL,
      benchmarks TEXT NOT NULL
    ) STRICT;

    CREATE TABLE scope_judgement (
      scope INTEGER NOT NULL REFERENCES scope,
      judgement INTEGER NOT NULL REFERENCES judgement,
      -- Why the rule could not run.
      error TEXT,
      -- Whether it told something (2), only that it could not tell (1), or had nothing to judge (0).
      told INTEGER NOT NULL,
      PRIMARY KEY (scope, judgement)
    ) STRICT, WITHOUT ROWID;

    -- The numbers of runs that are removed are not given again.
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account INTEGER NOT NULL REFERENCES account,
      scope INTEGER NOT NULL REFERENCES scope,
      evaluated_at INTEGER NOT NULL,
      collected_at INTEGER,
      tool_version TEXT NOT NULL,
      threshold TEXT NOT NULL,
      allow_unknown INTEGER NOT NULL,
      exit_status INTEGER NOT NULL,
      -- Results by status: pass, fail, unknown, not applicable, manual, waived.
      counts TEXT NOT NULL,
      -- From critical to info; waived results left out.
      failed TEXT NOT NULL,
      unknown TEXT NOT NULL
    ) STRICT;
    CREATE INDEX run_of_account ON run (account, scope);

    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      question INTEGER NOT NULL REFERENCES question,
      subject TEXT NOT NULL,
      detail TEXT,
      fingerprint BLOB NOT NULL UNIQUE
    ) STRICT;

    -- What a finding was from one run on until before another; nothing where until_run is open.
    CREATE TABLE state (
      id INTEGER PRIMARY KEY,
      finding INTEGER NOT NULL REFERENCES finding,
      -- By which it last failed, or else was last judged so.
      judgement INTEGER NOT NULL REFERENCES judgement,
      -- fail, unknown, manual; untold: not listed by a rule that could not tell all.
      status TEXT NOT NULL,
      severity TEXT NOT NULL,
      from_run INTEGER NOT NULL,
      until_run INTEGER,
      -- fixed; told not to fail; rejudged by another wording; untold; changed into the next state.
      ended TEXT,
      -- Since when it fails without having been told not to; seconds since 1970. Kept when runs are removed.
      since INTEGER,
      waiver TEXT,
      -- As the last run of the interval worded it.
      reason TEXT NOT NULL
    ) STRICT;
    CREATE INDEX state_of_finding ON state (finding, from_run);
    CREATE INDEX state_open ON state (finding) WHERE until_run IS NULL;
    CREATE INDEX state_ended ON state (until_run) WHERE ended = 'fixed';

    -- Up to which run somebody was told of changes; failures counts what was tried since.
    CREATE TABLE notified (
      account INTEGER NOT NULL REFERENCES account,
      series TEXT NOT NULL,
      run INTEGER NOT NULL,
      failures INTEGER NOT NULL,
      PRIMARY KEY (account, series)
    ) STRICT, WITHOUT ROWID;
    """
}
