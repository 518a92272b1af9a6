import ArgumentParser

/// The command line: commands, exit status and console; everything else is in the targets below.
@main
struct Muster: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "muster",
    abstract: "Does your AWS account pass muster? Audits its IAM set-up against best-practice rules.",
    version: "0.1.0")
}
