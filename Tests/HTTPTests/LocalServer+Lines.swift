import Glibc
import TestSupport
import Testing

extension LocalServer {
  /// What the server said, once it has said so many lines: it may need a moment longer than its client.
  func lines(atLeast count: Int) throws -> [String] {
    let deadline = ContinuousClock.now + .seconds(10)
    while true {
      let said = try lines
      if said.count >= count { return said }
      try #require(ContinuousClock.now < deadline, "the server said \(said)")
      usleep(2_000)
    }
  }
}
