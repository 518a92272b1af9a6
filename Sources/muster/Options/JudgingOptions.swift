import ArgumentParser
import Configuration
import Rules

/// What is made of results.
struct JudgingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Decide by a person's word what evidence cannot tell (YAML). May be given several times.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  private var attestations: [String] = []

  @Option(
    help: ArgumentHelp(
      "Accept the results that a file of waivers names (YAML). May be given several times.",
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  private var waivers: [String] = []

  @Option(
    help: ArgumentHelp(
      "Count only what is new since an earlier assessment of the account, as --format json wrote it.",
      valueName: "file"), completion: .file(extensions: ["json"]))
  private var baseline: String?

  @Option(
    help: """
      Which results json, html, csv, junit, ocsf and markdown list: problems, or all with what \
      passed too. Default: problems.
      """)
  private var list: OutcomeListing?

  @Option(help: "The lowest severity that counts for the exit status: \(Threshold.words). Default: low.")
  private var failOn: Threshold?

  @Flag(
    inversion: .prefixedNo, help: "Exit 0 and not 2 where something could not be told; the report says so.")
  private var allowUnknown: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "With --baseline, exit 0 and not 2 for what may be new only because its rule has changed since.")
  private var allowRejudged: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "Exit 1 where a waiver has expired, matches nothing, names no rule or is too wide.")
  private var strictWaivers: Bool?

  func settings(over file: ConfigurationFile?) -> JudgingSettings {
    JudgingSettings(
      failOn: Setting("fail_on", given: failOn, file: file.with(\.failOn), default: .low),
      allowUnknown: Setting(
        "allow_unknown", given: allowUnknown, file: file.with(\.allowUnknown), default: false),
      allowRejudged: Setting(
        "allow_rejudged", given: allowRejudged, file: file.with(\.allowRejudged), default: false),
      list: Setting("list", given: list, file: file.with(\.list), default: .problems),
      waivers: Setting(
        "waivers", given: waivers.isEmpty ? nil : waivers, file: file.with(\.waivers), default: []),
      strictWaivers: Setting(
        "strict_waivers", given: strictWaivers, file: file.with(\.strictWaivers), default: false),
      attestations: Setting(
        "attestations", given: attestations.isEmpty ? nil : attestations, file: file.with(\.attestations),
        default: []),
      baseline: Setting("baseline", given: baseline, file: file.with(\.baseline)))
  }
}

extension OutcomeListing: ExpressibleByArgument {}

extension Threshold: ExpressibleByArgument {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
