import AWS
import ArgumentParser
import Collection
import Configuration
import IAM

/// How AWS itself is asked; each option means what it means in the AWS CLI.
struct LiveOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use the credentials and settings of a profile.", valueName: "name"))
  var profile: String?

  @Option(
    help: ArgumentHelp("The region: it decides the partition, and which STS is asked.", valueName: "name"))
  var region: String?

  @Option(help: ArgumentHelp("Ask this server in place of AWS's own.", valueName: "url"))
  var endpointURL: String?

  @Option(help: ArgumentHelp("Assume a role first, and audit with it.", valueName: "arn"))
  var roleARN: String?

  @Flag(help: "Have AWS make a new credential report, even if there is one of the last four hours.")
  var freshReport = false

  @Flag(help: "Print a line a call on stderr, with its status and duration.")
  var verbose = false

  @Flag(help: "Print the calls that would be made, and make none.")
  var dryRun = false

  func settings(over file: ConfigurationFile?) -> ConnectionSettings {
    ConnectionSettings(
      profile: Setting("profile", given: profile, file: file.with(\.profile)),
      region: Setting("region", given: region, file: file.with(\.region)),
      roleARN: Setting("role_arn", given: roleARN, file: file.with(\.roleARN)))
  }

  /// These options as `settings` have them.
  func using(_ settings: ConnectionSettings) -> LiveOptions {
    var options = self
    options.profile = settings.profile.value
    options.region = settings.region.value
    options.roleARN = settings.roleARN.value
    return options
  }

  /// Says on stdout what `--dry-run` does not do.
  func printCalls(for sources: Set<Source>) throws {
    let lines = CollectionPlan.calls(for: sources).map { planned in
      let subject = planned.subject?.occasion
      let parameters = planned.call.parameters.map(\.description)
      return
        ([planned.call.api] + parameters + [planned.condition, subject].compactMap { $0.map { "(\($0))" } })
        .joined(separator: " ")
    }
    try Console.report(Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// Which of these options the caller gave: none of them goes with a snapshot.
  var given: [String] {
    var names: [String] = []
    if profile != nil { names.append("--profile") }
    if region != nil { names.append("--region") }
    if endpointURL != nil { names.append("--endpoint-url") }
    if roleARN != nil { names.append("--role-arn") }
    if freshReport { names.append("--fresh-report") }
    if verbose { names.append("--verbose") }
    if dryRun { names.append("--dry-run") }
    return names
  }
}
