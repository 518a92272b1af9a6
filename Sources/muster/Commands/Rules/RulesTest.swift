import ArgumentParser
import Reporting
import Rules

/// Runs the examples of a folder's rules.
struct RulesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the examples of rules; exit 1 if one fails.",
    discussion: """
      EXAMPLE
        $ muster rules test rules
        $ muster rules test rules --format junit > /tmp/rules.xml
      """)

  @Argument(help: "The folder of rule files.", completion: .directory)
  var folder = "rules"

  @Option(help: "How to answer: text or junit.")
  var format: ExampleListing = .text

  func run() throws {
    let library: RuleLibrary
    do {
      library = try RuleFiles.load(folder)
    } catch {
      throw Refusal(error)
    }
    let engine = try RuleEngine(tables: Tables.all)
    let outcomes = ExampleRun.outcomes(of: library, shared: BuiltIn.library, engine: engine)
    try Console.report(format.write(outcomes))
    guard outcomes.allSatisfy(\.passed) else { throw ExitCode(1) }
  }
}

extension ExampleListing: ExpressibleByArgument {}
