import ArgumentParser
import Rules

/// Where rules come from: the binary's own, and folders of the user's.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "Add the rules and benchmarks of a folder. May be given several times.", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []

  /// The built-in rules with those of the folders.
  func library() throws -> RuleLibrary {
    do {
      return try RuleFiles.load(folders, addingTo: BuiltIn.library)
    } catch {
      throw Refusal("\(error)")
    }
  }
}
