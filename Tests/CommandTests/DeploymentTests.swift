import Foundation
import TestSupport
import Testing

/// What lies under `deploy/` is accepted by the tools that know its formats, and works with this muster.
struct DeploymentTests {
  @Test func `every file under deploy passes its checks`() throws {
    let answer = try check(Project.file("deploy"))
    #expect(answer.status == 0, "\(answer.text)")
  }

  @Test func `damage to a file under deploy is found, each by the check that is for it`() throws {
    let scratch = try TemporaryFolder()
    // What packs Muster has tests of its own.
    for file in try FileManager.default.contentsOfDirectory(atPath: Project.file("deploy"))
    where file != "packaging" {
      try scratch.write(Project.text(of: "deploy/\(file)"), to: file)
    }
    let (units, workflow, gitlab) = ("muster.service", "github-actions.yml", "gitlab-ci.yml")
    let damages = [
      ("unit_files", units, "ProtectClock=yes", "ProtectClok=yes"),
      ("unit_is_confined", units, "\nRestrictAddressFamilies=", "\n# "),
      ("unit_is_confined", units, "\nSystemCallFilter=@", "\n# "),
      ("unit_runs_what_muster_understands", units, "--fail-on high", "--fail-on hi"),
      ("unit_files", "night.conf", "ReadWritePaths=", "ReadWritePath="),
      ("evidence_is_kept", "evidence.conf", "--previous nights", "--previous night"),
      ("timer_comes_every_night", "muster.timer", "*-*-* 03", "Mon *-*-* 03"),
      ("cron_file", "muster.cron", "17 3 *", "17 25 *"),
      ("cron_mails_only_problems", "muster.cron", "umask 077", "umask 022"),
      ("workflow_by_actionlint", workflow, "cd \"$RUNNER_TEMP\"", "cd $RUNNER_TEMP"),
      ("workflow_by_schema", workflow, "timeout-minutes:", "timeout-minute:"),
      ("workflow_by_zizmor", workflow, "@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a", "@v7"),
      ("workflow_gates", workflow, "needs: audit", "needs: []"),
      ("gitlab_by_schema", gitlab, "expire_in:", "expires_in:"),
      ("gitlab_gates", gitlab, "when: always", "when: on_success"),
      ("jenkinsfile_is_groovy", "Jenkinsfile", "stages {", "stages"),
      ("jenkinsfile_gates", "Jenkinsfile", "--format junit", "--format sarif"),
      ("policies", "trust-policy-github.json", "WithWebIdentity", "WithWebIdentities"),
      ("policy_only_reads", "auditor-policy.json", "iam:GetAccountSummary", "iam:CreateUser"),
      ("role_is_one_repository_only", "trust-policy-github.json", "refs/heads/main", "*"),
      ("readme_names_every_file", "README.md", "muster.timer", "the timer"),
    ]
    for (_, file, old, new) in damages {
      let text = try scratch.read(file)
      try #require(text.contains(old), "\(file) has no longer what this test damages: \(old)")
      try scratch.write(text.replacing(old, with: new), to: file)
    }
    let answer = try check(scratch.path)
    #expect(answer.status == 1)
    for (check, _, _, new) in damages {
      #expect(answer.text.contains("\n\(check): "), "\(check) overlooked \(new): \(answer.text)")
    }
  }

  @Test func `the auditor's policy is what muster says that all rules need`() throws {
    let answer = try BuiltBinary.run("rules", "permissions", "--benchmark", "all")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(
      try answer.output == Project.text(of: "deploy/auditor-policy.json"),
      "stale; run: muster rules permissions --benchmark all > deploy/auditor-policy.json")
  }

  /// Runs the checks, with the muster that was built; the text begins with a line break.
  private func check(_ folder: String) throws -> (status: Int32, text: String) {
    let scratch = try TemporaryFolder()
    try scratch.write("", to: "output")
    let output = try FileHandle(forWritingTo: scratch.url("output"))
    let process = Process()
    process.executableURL = URL(filePath: LocalServer.python)
    process.arguments = [
      Project.file("Tests/check_deploy.py"), "--muster", try BuiltBinary.executable.path, folder,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, "\n" + (try scratch.read("output")))
  }
}
