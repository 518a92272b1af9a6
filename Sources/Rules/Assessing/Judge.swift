import Synchronization

/// Applies what people said to the results of rules, one run after the other, on whatever thread they come.
struct Judge: ~Copyable, Sendable {
  private struct Work {
    var waivers: WaiverBook
    var attestations: AttestationBook
    var judged: [JudgedRun] = []
    var results: [Assessment.Result] = []
    var isInOrder = true
    /// What results are about that tell of a problem.
    var subjects: Set<String> = []
  }

  private let work: Mutex<Work>
  private let listing: OutcomeListing

  init(_ waivers: WaiverBook, _ attestations: AttestationBook, listing: OutcomeListing) {
    work = Mutex(Work(waivers: waivers, attestations: attestations))
    self.listing = listing
  }

  /// Takes what a run gave; runs are settled in the order in which they come.
  func add(_ run: JudgedRun) {
    work.withLock { work in
      var run = run
      run.settle(listing, &work.waivers, &work.attestations)
      let results = run.takeResults()
      if let last = work.results.last, let first = results.first, first.precedes(last) {
        work.isInOrder = false
      }
      var last: String?
      // By their places: a result is ten references, which copying would count up and down.
      for place in results.indices where OutcomeListing.problems.includes(results[place].status) {
        guard results[place].subject != last else { continue }
        work.subjects.insert(results[place].subject)
        last = results[place].subject
      }
      work.results += results
      work.judged.append(run)
    }
  }

  /// What came of all runs.
  struct Outcome {
    var runs: [JudgedRun]
    /// In the order of every report.
    var results: [Assessment.Result]
    /// What results are about that tell of a problem.
    var subjects: Set<String>
    var waivers: WaiverBook
    var attestations: AttestationBook
  }

  consuming func finish() -> Outcome {
    work.withLock { work in
      if !work.isInOrder { work.results.sort { $0.precedes($1) } }
      return Outcome(
        runs: work.judged, results: work.results, subjects: work.subjects, waivers: work.waivers,
        attestations: work.attestations)
    }
  }
}
