import ArgumentParser
import Configuration
import Rules

/// Where rules come from: the binary's own, and folders of the user's.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Add the rules and benchmarks of a folder. May be given several times.", valueName: "dir"),
    completion: .directory)
  private var folders: [String] = []

  func setting(over file: ConfigurationFile?) -> Setting<[String]> {
    Setting(
      "rule_folders", given: folders.isEmpty ? nil : folders, file: file.with(\.ruleFolders), default: [])
  }

  /// The built-in rules with those of the folders, for what no configuration file is asked.
  func library() throws -> RuleLibrary { try Self.library(of: folders) }

  static func library(of folders: [String]) throws -> RuleLibrary {
    do {
      return try RuleFiles.load(folders, addingTo: BuiltIn.library)
    } catch {
      throw Refusal(error)
    }
  }
}
