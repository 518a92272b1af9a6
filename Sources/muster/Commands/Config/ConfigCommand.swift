import ArgumentParser

/// What can be asked of the configuration.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what an audit goes by, and print the schemas of Muster's files.",
    discussion: """
      EXAMPLE
        $ muster config show
      """,
    subcommands: [ConfigShow.self, ConfigSchema.self])
}
