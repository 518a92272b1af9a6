import ArgumentParser
import Reporting
import Rules

/// Writes stored assessments in other formats, those of several accounts as one report; nothing is evaluated again.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write other formats from stored assessments, of several accounts as one.",
    discussion: """
      Several assessments make one report over their accounts, in whatever order they are named. Its JSON can be read again, alone or \
      with others. Of two assessments of an account the newer counts, and what does not is named on standard error. \
      docs/accounts.md shows how to audit many accounts.

      EXAMPLE
        $ muster report reports/examples/muster.json --format text

      Of several accounts: muster report accounts/*.json --format html=all.html
      """)

  @Argument(
    help: "The assessments that audits wrote with --format json, or that this command has merged.",
    completion: .file(extensions: ["json"]))
  var assessments: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var redaction: RedactionOptions

  func run() throws {
    let merger: AccountMerger
    // The same file named twice, as a pattern and by name, is one.
    var seen: Set<String> = []
    let paths = assessments.filter { seen.insert($0).inserted }
    let key = try redaction.key()
    let sources = try paths.flatMap(StoredAssessment.all).map { $0.redacted(with: key) }
    for source in sources {
      guard let disagreement = source.member.assessment.disagreement else { continue }
      throw Refusal(
        "\(source.path) is damaged: \(disagreement); expected an assessment as an audit wrote it, whole")
    }
    do { merger = try AccountMerger(sources) } catch { throw Refusal("\(error)") }
    for old in merger.superseded {
      Console.say(
        "muster: \(old.path) is left out: \(old.newerPath) is a newer assessment of account \(old.account) (\(old.newerEvaluatedAt), not \(old.evaluatedAt))"
      )
    }
    let merged = merger.merged
    if merged.members.count == 1, let assessment = merged.assessments.first {
      try output.write(assessment)
      return
    }
    for format in Set(output.targets.map(\.format)) {
      guard let most = format.mostAccounts, merged.members.count > most else { continue }
      Console.say(
        "muster: GitHub takes at most \(most) accounts in one \(format.rawValue) file, and this has \(merged.members.count); for GitHub write and upload one for each account"
      )
    }
    try output.write(merged)
  }
}

extension AccountMerger.Source {
  /// The same with pseudonyms in place of names, that of the file too, which is often called after an account.
  fileprivate func redacted(with key: RedactionKey?) -> Self {
    guard let key, member.assessment.redaction == nil else { return self }
    return Self(
      path: path,
      member: MergedAssessment.Member(
        member.assessment.redacted(with: key), file: member.file.map(key.file)))
  }
}
