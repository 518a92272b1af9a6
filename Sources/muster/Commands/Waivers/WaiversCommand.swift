import ArgumentParser

/// What can be done with files of waivers, without an account.
struct WaiversCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "waivers",
    abstract: "Check files of waivers; make one of another tool's list.",
    discussion: """
      EXAMPLE
        $ muster waivers lint Tests/Fixtures/waivers/waivers.yaml
      """,
    subcommands: [WaiversLint.self, WaiversImport.self])
}
