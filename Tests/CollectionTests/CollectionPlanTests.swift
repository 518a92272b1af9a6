import AWS
import Collection
import Foundation
import IAM
import TestSupport
import Testing

struct CollectionPlanTests {
  @Test func `command lines are spelt as the AWS CLI spells them`() {
    let calls = CollectionPlan.calls(for: Set(Source.allCases))
    #expect(
      calls.map(\.commandLine) == [
        "aws sts get-caller-identity --output json",
        "aws iam generate-credential-report --output json",
        "aws iam get-credential-report --output json",
        "aws iam get-account-authorization-details --output json",
        "aws iam get-account-summary --output json",
        "aws iam get-account-password-policy --output json",
        "aws iam list-account-aliases --output json",
        "aws iam list-organizations-features --output json",
        "aws iam list-users --output json",
        "aws iam list-groups --output json",
        "aws iam list-roles --output json",
        "aws iam list-policies --scope Local --output json",
        "aws iam list-instance-profiles --output json",
        "aws iam list-entities-for-policy --policy-arn \"$policy\" --output json",
        "aws iam list-virtual-mfa-devices --assignment-status Any --output json",
        "aws iam list-mfa-devices --user-name \"$user\" --output json",
        "aws iam list-access-keys --user-name \"$user\" --output json",
        "aws iam get-access-key-last-used --access-key-id \"$key\" --output json",
        "aws iam get-login-profile --user-name \"$user\" --output json",
        "aws iam list-ssh-public-keys --user-name \"$user\" --output json",
        "aws iam list-service-specific-credentials --all-users --output json",
        "aws iam list-signing-certificates --user-name \"$user\" --output json",
        "aws iam list-server-certificates --output json",
        "aws iam list-saml-providers --output json",
        "aws iam list-open-id-connect-providers --output json",
        "aws iam get-policy --policy-arn \"$policy\" --output json",
        "aws iam get-policy-version --policy-arn \"$policy\" --output json",
        "aws organizations describe-organization --output json",
        "aws organizations list-parents --child-id \"$child\" --output json",
        "aws organizations list-policies-for-target --target-id \"$target\" --filter SERVICE_CONTROL_POLICY --output json",
        "aws organizations list-policies-for-target --target-id \"$target\" --filter RESOURCE_CONTROL_POLICY --output json",
        "aws organizations describe-policy --policy-id \"$policy\" --output json",
        "aws cloudtrail describe-trails --output json",
        "aws cloudtrail get-trail-status --name \"$trail\" --query \"{TrailARN: '$trail', IsLogging: IsLogging}\" --output json",
        "aws cloudtrail get-event-selectors --trail-name \"$trail\" --output json",
        "aws logs describe-metric-filters --region \"$region\" --query \"{region: '$region', metricFilters: metricFilters}\" --output json",
        "aws cloudwatch describe-alarms --region \"$region\" --query \"{region: '$region', MetricAlarms: MetricAlarms}\" --output json",
        "aws sns list-subscriptions-by-topic --topic-arn \"$topic\" --region \"$region\" --query \"{TopicArn: '$topic', Subscriptions: Subscriptions}\" --output json",
        "aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=SetIAMAccessPreference --region us-east-1 --query \"{LookupAttributes: ['AttributeKey=EventName,AttributeValue=SetIAMAccessPreference'], Events: Events}\" --output json",
        "aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventSource,AttributeValue=billingconsole.amazonaws.com --region us-east-1 --query \"{LookupAttributes: ['AttributeKey=EventSource,AttributeValue=billingconsole.amazonaws.com'], Events: Events}\" --output json",
        "aws iam generate-service-last-accessed-details --arn \"$principal\" --output json",
        "aws iam get-service-last-accessed-details --job-id \"$job\" --query \"{Arn: '$principal', JobStatus: JobStatus, ServicesLastAccessed: ServicesLastAccessed}\" --output json",
        "aws account get-contact-information --output json",
        "aws account get-alternate-contact --alternate-contact-type SECURITY --output json",
        "aws account get-alternate-contact --alternate-contact-type BILLING --output json",
        "aws account get-alternate-contact --alternate-contact-type OPERATIONS --output json",
        "aws ec2 describe-regions --output json",
        #"aws accessanalyzer list-analyzers --region "$region" --query "{region: '$region', analyzers: analyzers}" --output json"#,
        #"aws accessanalyzer list-findings --analyzer-arn "$analyzer" --region "$region" --filter '{"status":{"eq":["ACTIVE"]}}' --query "{analyzerArn: '$analyzer', findings: findings}" --output json"#,
        "aws organizations list-roots --output json",
        "aws organizations list-organizational-units-for-parent --parent-id \"$parent\" --output json",
        "aws organizations list-delegated-administrators --output json",
        "aws organizations describe-resource-policy --output json",
        #"aws sso-admin list-instances --region "$region" --query "{region: '$region', Instances: Instances}" --output json"#,
      ])
  }

  @Test func `what is asked of each subject is what a source says of itself`() {
    for call in CollectionPlan.calls(for: Set(Source.allCases)) {
      #expect(
        call.source.isPerSubject
          == (call.subject != nil && ![.organizations, .cloudTrail, .sns].contains(call.call.service)),
        "\(call.source)")
      #expect(call.source.actions.contains(call.call.api) || call.source == .callerIdentity)
    }
  }

  @Test func `who calls is always asked, and nothing that is not wanted`() {
    let calls = CollectionPlan.calls(for: [.accountSummary])
    #expect(calls.map(\.call.api) == ["sts:GetCallerIdentity", "iam:GetAccountSummary"])
  }

  @Test func `the commands are a script that fills a folder`() throws {
    let folder = try TemporaryFolder()
    // An AWS CLI that says what it was asked; lists have two members.
    try folder.write(
      """
      #!/bin/sh
      case "$*" in
      *generate-credential-report*) echo COMPLETE ;;
      *generate-service-last-accessed*) echo "job" ;;
      *list-analyzers*us-east-1*region:*) echo refused >&2; exit 254 ;;
      *list-analyzers*--query*analyzers\\[*) echo "arn:aws:access-analyzer:r:1:analyzer/a" ;;
      *list-instances*) echo "$*" ;;
      *list-analyzers*|*list-findings*) echo "$*" ;;
      *describe-regions*--query*) echo "eu-west-1 us-east-1" ;;
      *list-access-keys*--query*) echo "AKIA1 AKIA2" ;;
      *--query*"--output text") echo "one two" ;;
      *) echo "$*" ;;
      esac
      """, to: "bin/aws")
    // Nobody waits for it to make lists.
    try folder.write("#!/bin/sh\n", to: "bin/sleep")
    for name in ["aws", "sleep"] {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/\(name)")
    }
    try folder.write(CollectionPlan.commands(for: Set(Source.allCases)), to: "run.sh")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/out", withIntermediateDirectories: false)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-eu", folder.path + "/run.sh"]
    process.currentDirectoryURL = folder.url("out")
    process.environment = ["PATH": folder.path + "/bin:/usr/bin:/bin"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out")
    #expect(files.count == 18 + 2 * 5 + 2 + 2 + 1 + 2 * 2 + 2 * 2 + 2 + 2 + 2 * 2 + 5 + 2 + 2 + 3 + 2)
    #expect(files.contains("DescribeOrganization.json"))
    #expect(
      try folder.read("out/ListMFADevices-two.json") == "iam list-mfa-devices --user-name two --output json\n"
    )
    #expect(
      try folder.read("out/GetAccessKeyLastUsed-AKIA2.json")
        == "iam get-access-key-last-used --access-key-id AKIA2 --output json\n")
    #expect(
      try folder.read("out/ListFindings-eu-west-1-a.json").hasPrefix(
        "accessanalyzer list-findings --analyzer-arn arn:aws:access-analyzer:r:1:analyzer/a --region eu-west-1"
      ))
    #expect(try folder.read("out/ListAnalyzers-us-east-1.json") == "refused\nabout: us-east-1\n")
    #expect(try folder.read("out/GetAlternateContact-SECURITY.json").hasSuffix("SECURITY --output json\n"))
    #expect(try folder.read("out/GetAccountSummary.json") == "iam get-account-summary --output json\n")
  }
}
