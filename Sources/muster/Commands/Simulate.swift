import ArgumentParser
import IAM
import JSON

/// Answers requests to IAM's policies, a line of JSON each.
struct Simulate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what IAM would decide: JSON lines in, JSON lines out.",
    discussion: """
      Each line of standard input is an object with the parameters of IAM's SimulateCustomPolicy, and each is answered by \
      one line, in order. A line that cannot be answered gets {"Error": …} and the next one is read. What there is \
      besides those parameters is on the page docs/simulate.md.

      EXAMPLE
        $ echo '{"PolicyInputList": [{"Version": "2012-10-17", "Statement":
            {"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}}],
            "ActionNames": ["s3:GetObject", "s3:PutObject"]}' \\
            | tr -d '\\n' | muster simulate

      EXIT STATUS
        0   every line was answered, if only with an error
        64  usage
        70  everything else
      """)

  /// Answers are written at the latest when they have grown to this.
  private static let mostPending = 64 << 10

  func run() throws {
    var simulator = Simulator()
    var answers = JSONWriter(indented: false)
    var hasTold = false
    func write() throws {
      if answers.bytes.isEmpty { return }
      try Console.report(answers.bytes)
      answers.removeAll()
    }
    try InputLines.forEach { line in
      if let line {
        simulator.answer(line, into: &answers)
        if simulator.hasUnfinishedLines, !hasTold {
          hasTold = true
          Console.say(
            "note: each line has to hold a whole object, and one does not; `jq -c .` makes them so.")
        }
      } else {
        simulator.refuse("the line is longer than \(InputLines.mostBytes) bytes", into: &answers)
      }
      if answers.bytes.count > Self.mostPending { try write() }
    } pause: {
      try write()
    }
    try write()
  }
}
