extension Assessment {
  /// What earlier runs say beside this one: how much was open when, how old it is, how long fixes took.
  package struct History: Equatable, Sendable {
    /// One run, this one or an earlier one with the same benchmarks.
    package struct Point: Equatable, Sendable {
      package var evaluatedAt: String
      package var exitStatus: Int
      /// Failed and not waived.
      package var failed: [Severity: Int]
      package var unknown: Int

      package init(evaluatedAt: String, exitStatus: Int, failed: [Severity: Int], unknown: Int) {
        self.evaluatedAt = evaluatedAt
        self.exitStatus = exitStatus
        self.failed = failed
        self.unknown = unknown
      }
    }

    /// How old what fails is, of one severity; what is waived is left out.
    package struct Ages: Equatable, Sendable {
      /// Up to how many days each of ``counts`` reaches; the last of them has no end.
      package static let bounds = [7, 30, 90, 365]

      package var severity: Severity
      /// One number for each of ``bounds`` and one for what is older.
      package var counts: [Int]
      package var oldestDays: Int

      package init(severity: Severity, counts: [Int], oldestDays: Int) {
        self.severity = severity
        self.counts = counts
        self.oldestDays = oldestDays
      }
    }

    /// How long it took until results of one severity no longer failed.
    package struct Fixes: Equatable, Sendable {
      package var severity: Severity
      package var count: Int
      package var medianDays: Int
      package var longestDays: Int

      package init(severity: Severity, count: Int, medianDays: Int, longestDays: Int) {
        self.severity = severity
        self.count = count
        self.medianDays = medianDays
        self.longestDays = longestDays
      }
    }

    /// How many runs are on record with the same benchmarks, this one among them.
    package var runs: Int
    /// Oldest first, this run last; of many runs a selection at even distances.
    package var trend: [Point]
    /// Most severe first; severities of which nothing fails are left out.
    package var ages: [Ages]
    /// Most severe first; severities of which nothing was fixed are left out.
    package var fixes: [Fixes]

    package init(runs: Int, trend: [Point], ages: [Ages], fixes: [Fixes]) {
      self.runs = runs
      self.trend = trend
      self.ages = ages
      self.fixes = fixes
    }
  }
}
