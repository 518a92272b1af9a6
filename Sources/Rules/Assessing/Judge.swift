import Dispatch
import Synchronization

/// Makes results of what rules say, on a thread of its own, while the next rule is being run.
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

  private let account: String?
  private let listing: OutcomeListing

  init(
    _ waivers: WaiverBook, _ attestations: AttestationBook, account: String?, listing: OutcomeListing
  ) {
    desk = Desk(waivers, attestations)
    self.account = account
    self.listing = listing
  }

  /// Takes what a run gave; runs are judged in the order in which they come, as waivers count what they cover.
  func add(_ run: RuleRun, _ evaluation: RuleEvaluation, commands: [String?]?) {
    queue.async { [desk, account, listing] in
      desk.work.withLock { work in
        let judged = JudgedRun(
          run, evaluation, commands: commands, account: account, listing: listing, &work.waivers,
          &work.attestations)
        work.judged.append(judged)
      }
    }
  }

  /// Waits for the last of them.
  consuming func finish() -> (runs: [JudgedRun], waivers: WaiverBook, attestations: AttestationBook) {
    queue.sync {}
    return desk.work.withLock { ($0.judged, $0.waivers, $0.attestations) }
  }
}
