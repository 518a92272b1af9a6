import ArgumentParser

/// Keys that sign evidence.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Make keys that sign bundles of evidence, and tell their ids.",
    discussion: """
      EXAMPLE
        $ muster keys new --out "$(mktemp -d)/muster.key"

      EXIT STATUS
        0   done
        64  usage, or a file that is no key
        70  everything else
      """,
    subcommands: [KeysNew.self, KeysShow.self])
}
