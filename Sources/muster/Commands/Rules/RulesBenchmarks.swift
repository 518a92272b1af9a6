import ArgumentParser
import Reporting
import Rules

/// Lists the benchmarks, or the controls of one.
struct RulesBenchmarks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmarks",
    abstract: "List the benchmarks, or what one of them covers.",
    discussion: """
      EXAMPLE
        $ muster rules benchmarks
        $ muster rules benchmarks cis-aws-5.0
      """)

  @Argument(help: "The id of a benchmark, to see its controls and their rules.")
  var id: String?

  @OptionGroup var rules: RuleOptions

  @Option(help: "How to answer: text or json.")
  var format: AnswerFormat = .text

  func run() throws {
    let library = try rules.library()
    var benchmarks = library.benchmarks
    if let id {
      guard let benchmark = library.benchmark(id) else {
        let near = library.suggestion(forBenchmark: id)
        throw Refusal(
          "there is no benchmark '\(id)'" + (near.isEmpty ? "; `muster rules benchmarks` names them" : near))
      }
      benchmarks = [benchmark]
    }
    let expanded = benchmarks.map(library.expanded)
    switch format {
    case .json: try Console.report(BenchmarkListing.json(expanded))
    case .text:
      try Console.report(
        id == nil
          ? BenchmarkListing.text(expanded) : BenchmarkListing.text(expanded[0], style: Console.style))
    }
  }
}
