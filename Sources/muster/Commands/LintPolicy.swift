import ArgumentParser
import FoundationEssentials
import IAM
import Reporting

/// Checks policy documents by themselves, before they are anywhere.
struct LintPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint-policy",
    abstract: "Check policy documents in JSON files, for a pull request.",
    discussion: """
      A file holds a document, or what the AWS CLI answers with documents in it
      (get-policy-version, get-role, …); `-` is standard input, and of a folder
      every .json file with a policy is checked. What can be found is on the page
      docs/lint-policy.md.

      EXAMPLE
        $ echo '{"Version": "2012-10-17", "Statement": {"Effect": "Allow",
            "Action": "s3:GetObjcet", "Resource": "*"}}' | muster lint-policy -

      EXIT STATUS
        0   nothing at or above the threshold (--fail-on) was found
        1   something was
        64  usage, or a file without a policy
        70  everything else
      """)

  @Argument(help: ArgumentHelp("Files, folders, or -.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "What the documents are. Where it is not given, a document that names principals is one of a resource, or of a role where its actions are of STS.",
      valueName: "type"))
  var type: PolicyKind?

  @Option(help: "How to print; github and sarif show at the lines of a pull request.")
  var format: PolicyLintFormat = .text

  @Option(
    help: ArgumentHelp(
      "Exit 1 from this type on: \(PolicyFinding.Kind.allCases.map(\.rawValue).joined(separator: ", ")), never.",
      valueName: "type"))
  var failOn: PolicyFailThreshold = .type(.warning)

  func run() throws {
    var report = PolicyLintReport()
    for file in files {
      for found in try PolicyFiles.expand(file) {
        guard let checked = try check(found) else { continue }
        report.add(checked, named: found.name)
      }
    }
    if report.fileCount == 0 { throw Refusal("there is no policy in \(files.joined(separator: ", "))") }
    try Console.report(report.bytes(as: format, toolVersion: Muster.version))
    Console.say("muster: \(report.summary)")
    if case .type(let threshold) = failOn, let worst = report.worst, worst >= threshold { throw ExitCode(1) }
  }

  /// Nil for a file of a folder that holds no policy.
  private func check(_ file: PolicyFiles.File) throws -> PolicyFile? {
    do {
      return try PolicyFile(try file.bytes(), as: type)
    } catch let refusal as PolicyFile.Refusal {
      let why =
        switch refusal {
        case .noPolicy: "it holds no policy document, an object with a Statement"
        case .template:
          "it is a CloudFormation template, in which functions stand where a policy has texts; check the policies of the deployed stack, as the AWS CLI answers them"
        }
      guard file.isOfFolder else { throw Refusal("\(file.name): \(why)") }
      Console.say("muster: \(file.name) is left out: \(why)")
      return nil
    }
  }
}

/// From which type of findings on the check fails.
enum PolicyFailThreshold: ExpressibleByArgument {
  case type(PolicyFinding.Kind)
  case never

  init?(argument: String) {
    if argument == "never" {
      self = .never
    } else if let kind = PolicyFinding.Kind(rawValue: argument) {
      self = .type(kind)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .type(let kind): kind.rawValue
    case .never: "never"
    }
  }
}

extension PolicyKind: ExpressibleByArgument {
  public init?(argument: String) {
    guard let kind = Self.allCases.first(where: { $0.name == argument }) else { return nil }
    self = kind
  }

  public var defaultValueDescription: String { name }

  public static var allValueStrings: [String] { allCases.map(\.name) }
}

extension PolicyLintFormat: ExpressibleByArgument {}
