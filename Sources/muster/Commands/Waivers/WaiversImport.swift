import ArgumentParser
import IAM
import Rules

/// Converts what another tool was told to accept.
struct WaiversImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a file of waivers of a Prowler mutelist; say what does not carry over.",
    discussion: """
      The waivers go to stdout, what an entry loses to stderr with its line. No waiver
      accepts more than Prowler mutes: what a waiver cannot say (tags, one region,
      exceptions, expressions, checks without a rule here) is left out, as a comment in
      the file too. A name is taken for that name, where Prowler mutes whatever has it in its name.

      EXAMPLE
        $ muster waivers import --from prowler Tests/Fixtures/waivers/prowler-mutelist.yaml \\
            --owner "platform team" --expires 2027-06-30 --reason "muted until now"

      EXIT STATUS
        0   every entry carried over, some perhaps narrower
        1   something was left out
        64  usage, or a file that is refused
        70  everything else
      """)

  enum Tool: String, CaseIterable, ExpressibleByArgument { case prowler }

  @Option(help: "The tool whose list it is.")
  var from: Tool

  @Argument(
    help: ArgumentHelp("The mutelist (YAML).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "Who answers for the waivers; a mutelist does not say.")
  var owner: String

  @Option(help: ArgumentHelp("The last day on which they hold, or never.", valueName: "day"))
  var expires: String

  @Option(help: "Why, for entries without a Description.")
  var reason: String?

  @Option(help: "The partition of the accounts: aws, aws-cn, aws-us-gov, ….")
  var partition: String = "aws"

  @OptionGroup var rules: RuleOptions

  func run() throws {
    guard let end = Expiry(expires) else {
      throw Refusal("expected a day such as 2027-01-31 or never as --expires, found '\(expires)'")
    }
    for (name, text) in [("--owner", owner), ("--reason", reason ?? "x")]
    where text.allSatisfy(\.isWhitespace) {
      throw Refusal("expected text as \(name), found nothing")
    }
    guard partition.hasPrefix("aws"), partition.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D })
    else {
      throw Refusal("expected a partition such as aws or aws-cn as --partition, found '\(partition)'")
    }
    let result: WaiverImport
    do {
      result = try ProwlerImport.waivers(
        file: file, library: try rules.library(),
        terms: ProwlerImport.Terms(owner: owner, expires: end, reason: reason, partition: partition))
    } catch let errors as RuleFileErrors {
      throw Refusal(errors)
    }
    for remark in result.remarks { Console.say("\(remark)") }
    for line in result.tooWide(at: .current) { Console.say(line) }
    try Console.report(Array(result.yaml.utf8))
    Console.say("muster: waivers: \(result.waivers.count), left out: \(result.leftOut)")
    if result.leftOut > 0 { throw ExitCode(1) }
  }
}
