import FoundationEssentials
import Glibc
import Spelling

/// The config file and the credentials file of AWS's tools, joined to profiles.
struct ConfigFiles: Sendable {
  /// As they were named, for people.
  let configName: String
  let credentialsName: String
  private(set) var profiles: [String: Profile] = [:]
  /// The `[services …]` sections: a block of settings for each service.
  private(set) var services: [String: [String: Setting]] = [:]

  /// Reads the files that the environment names, `~/.aws/config` and `~/.aws/credentials` else; one that is not there has no profiles.
  init(_ environment: Environment) throws(CredentialError) {
    configName = environment["AWS_CONFIG_FILE"] ?? "~/.aws/config"
    credentialsName = environment["AWS_SHARED_CREDENTIALS_FILE"] ?? "~/.aws/credentials"
    let config = try Self.read(configName, environment)
    for section in config.sections {
      if section.name == "default" {
        profiles["default", default: Profile(name: "default")].config = section.settings
      } else if section.name.hasPrefix("profile") {
        guard let name = Self.second(section.name) else { continue }
        profiles[name, default: Profile(name: name)].config = section.settings
      } else if section.name.hasPrefix("services") {
        guard let name = Self.second(section.name) else { continue }
        services[name] = section.settings
      }
    }
    for section in try Self.read(credentialsName, environment).sections {
      profiles[section.name, default: Profile(name: section.name)].credentials = section.settings
    }
  }

  /// The profile of that name, which has to exist.
  func profile(_ name: String, askedBy asker: String) throws(CredentialError) -> Profile {
    if let profile = profiles[name] { return profile }
    let names = profiles.keys.sorted()
    let near = NearestName.near(name, in: names, within: max(2, name.count / 3), atMost: 3)
    let hint =
      if names.isEmpty { "neither file has any profile" } else if !near.isEmpty {
        "did you mean \(near.joined(separator: ", "))?"
      } else {
        "there are \(names.prefix(10).joined(separator: ", "))\(names.count > 10 ? ", …" : "")"
      }
    throw .configuration(
      "\(asker) names the profile \(name), which is neither in \(configName) nor in \(credentialsName); \(hint)"
    )
  }

  /// The `name` of a section `[profile name]`, which may be quoted; nil if it is not of that form.
  private static func second(_ section: String) -> String? {
    guard let words = ShellWords.split(section), words.count == 2 else { return nil }
    return words[1]
  }

  private static func read(_ name: String, _ environment: Environment) throws(CredentialError) -> ConfigFile {
    let path = environment.expanded(name)
    guard isFile(path) else { return ConfigFile() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .configuration("\(name) cannot be read; has this user the right to?")
    }
    return try ConfigFile([UInt8](data), file: name)
  }

  /// Whether there is a regular file, perhaps behind a link; pipes and devices are none, for reading them may never end.
  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
