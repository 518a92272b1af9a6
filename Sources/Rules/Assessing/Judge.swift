import Synchronization

/// Applies what people said to the results of rules, one run after the other, on whatever thread they come.
struct Judge: ~Copyable, Sendable {
  private struct Work {
    var waivers: WaiverBook
    var attestations: AttestationBook
    var judged: [JudgedRun] = []
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
      work.judged.append(run)
    }
  }

  /// All that came.
  consuming func finish() -> (runs: [JudgedRun], waivers: WaiverBook, attestations: AttestationBook) {
    work.withLock { ($0.judged, $0.waivers, $0.attestations) }
  }
}
