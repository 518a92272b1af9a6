import Dispatch
import Synchronization

/// Applies what people said to the results of rules, on a thread of its own, while the next rule is being run.
struct Judge: ~Copyable {
  private let queue = DispatchQueue(label: "muster.judge")
  private let desk: Desk

  private final class Desk: Sendable {
    struct Work {
      var waivers: WaiverBook
      var attestations: AttestationBook
      var judged: [JudgedRun] = []
    }

    let work: Mutex<Work>

    init(_ waivers: WaiverBook, _ attestations: AttestationBook) {
      work = Mutex(Work(waivers: waivers, attestations: attestations))
    }
  }

  private let listing: OutcomeListing

  init(_ waivers: WaiverBook, _ attestations: AttestationBook, listing: OutcomeListing) {
    desk = Desk(waivers, attestations)
    self.listing = listing
  }

  /// Takes what a run gave; runs are settled in the order in which they come.
  func add(_ run: JudgedRun) {
    queue.async { [desk, listing] in
      desk.work.withLock { work in
        var run = run
        run.settle(listing, &work.waivers, &work.attestations)
        work.judged.append(run)
      }
    }
  }

  /// Waits for the last of them.
  consuming func finish() -> (runs: [JudgedRun], waivers: WaiverBook, attestations: AttestationBook) {
    queue.sync {}
    return desk.work.withLock { ($0.judged, $0.waivers, $0.attestations) }
  }
}
