import ArgumentParser
import Configuration
import Rules

/// Which configuration file is in force.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "Take what the command line leaves open from FILE. Default: the nearest muster.yaml here or in a folder above.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  private var named: String?

  @Flag(name: .customLong("no-config"), help: "Look for no muster.yaml.")
  private var isIgnored = false

  func validate() throws {
    if named != nil, isIgnored {
      throw ValidationError("--config and --no-config exclude each other; give one of them.")
    }
  }

  /// The file in force, which people are told of: it may have been found where they did not look.
  func file() throws -> ConfigurationFile? {
    if isIgnored { return nil }
    do {
      guard let file = try named.map({ try ConfigurationFile(file: $0) }) ?? ConfigurationSearch.file() else {
        return nil
      }
      Console.note("configuration: \(file.path)")
      return file
    } catch let errors as RuleFileErrors {
      throw Refusal(errors)
    }
  }
}
