import Evidence
import Foundation
import IAM
import JSON
import Reporting
import TestSupport
import Testing

/// `--redact` of the built binary over the sample accounts: what leaves the house has none of their names.
struct RedactionTests {
  private static let accounts = [
    "bounded", "chains", "china", "cli", "empty", "govcloud", "healthy", "member", "mixed", "refused",
    "troubled",
  ]

  private func key(_ folder: TemporaryFolder, _ name: String = "key") throws -> [String] {
    try folder.write("correct horse battery staple of \(name)\n", to: name)
    return ["--redact", "--redact-key", folder.url(name).path]
  }

  @Test(arguments: accounts)
  func `no format has a name, an ARN or an id of the account`(_ name: String) throws {
    let folder = try TemporaryFolder()
    let formats = ReportFormat.allCases.flatMap {
      ["--format", "\($0.rawValue)=\(folder.url($0.fileExtension).path)"]
    }
    let answer = try audit(name, try key(folder) + ["--benchmark", "all", "--list", "all"] + formats)
    #expect([0, 1, 2].contains(answer.status), "\(answer.errors)")
    let identifiers = Identifiers(try Snapshot.read(at: Project.file("Tests/Fixtures/accounts/\(name)")))
    let words = try Identifiers.words()
    var looked = 0
    for format in ReportFormat.allCases {
      let report = try String(contentsOf: folder.url(format.fileExtension), encoding: .utf8)
      let tokens = Identifiers.tokens(of: report)
      for identifier in identifiers.all where identifier.count >= 4 && !words.contains(identifier) {
        looked += 1
        let isThere =
          identifier.utf8.allSatisfy(Identifiers.isPart)
          ? tokens.contains(identifier) : report.contains(identifier)
        #expect(!isThere, "\(format.rawValue) of \(name) has \(identifier)")
      }
    }
    // Nothing tells whose the documents of `mixed` are, so that it has no names.
    #expect(looked > 0 || identifiers.all.isEmpty)
  }

  @Test func `a key gives the same report again, and without one no two runs are alike`() throws {
    let folder = try TemporaryFolder()
    func report(_ options: [String]) throws -> BuiltBinary.Answer {
      try audit("troubled", options + ["--rule", "user-mfa", "--format", "json"])
    }
    let one = try report(key(folder))
    #expect(one.output == (try report(key(folder)).output))
    #expect(one.output != (try report(key(folder, "other")).output))
    let random = try report(["--redact"])
    #expect(random.output != (try report(["--redact"]).output))
    #expect(random.errors.contains("without --redact-key FILE the pseudonyms are good for this report alone"))
    #expect(try JSONParser.parse(Array(random.output.utf8))["redaction"]?["stable"]?.bool == false)
  }

  @Test func `a key that is not there, or that is short, is refused, and none is made`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url("key").path
    let missing = try audit("troubled", "--redact", "--redact-key", path)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("head -c 32 /dev/urandom"))
    #expect(!FileManager.default.fileExists(atPath: path))
    try folder.write("short\n", to: "key")
    let short = try audit("troubled", "--redact", "--redact-key", path)
    #expect(short.status == 64)
    #expect(short.errors.contains("holds 5 bytes"))
    #expect(try audit("troubled", "--redact-key", path).status == 64)
  }

  @Test(arguments: ["troubled", "healthy"])
  func `a log group or an alarm that only a sentence names is no name in a stored assessment either`(
    _ account: String
  ) throws {
    let folder = try TemporaryFolder()
    let stored = folder.url("stored.json").path
    let options = ["--rule", "root-usage-alarm", "--list", "all"]
    _ = try audit(account, options + ["--format", "json=\(stored)"])
    let reported = try BuiltBinary.run(["report", stored, "--format", "json"] + (try key(folder)))
    let audited = try audit(account, options + ["--format", "json"] + (try key(folder)))
    let reasons = try [reported, audited].map { answer in
      try JSONParser.parse(Array(answer.output.utf8))["results"]?.array?.first?["reason"]?.string
    }
    #expect(reasons[0] != nil && reasons[0] == reasons[1])
    let plain = try JSONParser.parse(Array(try folder.read("stored.json").utf8))
    #expect(plain["results"]?.array?.first?["reason"]?.string != reasons[0])
    #expect(reasons[0]?.contains(account == "troubled" ? "log group name-" : "alarm name-") == true)
  }

  @Test func `muster report redacts what was stored, and says so of what is redacted already`() throws {
    let folder = try TemporaryFolder()
    let stored = folder.url("stored.json").path
    let redacted = folder.url("redacted.json").path
    _ = try audit("troubled", "--rule", "user-mfa", "--format", "json=\(stored)")
    let answer = try BuiltBinary.run(
      ["report", stored, "--format", "json=\(redacted)"] + (try key(folder)))
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(!(try folder.read("redacted.json")).contains("carol.ng"))
    #expect(try folder.read("stored.json").contains("carol.ng"))
    let text = try BuiltBinary.run("report", redacted, "--format", "text")
    #expect(text.output.contains("Redacted: names"))
    let again = try BuiltBinary.run(["report", redacted, "--format", "json"] + (try key(folder, "other")))
    #expect(again.output == (try folder.read("redacted.json")))
  }

  @Test func `redacted assessments can be compared, and one can be a baseline with its key`() throws {
    let folder = try TemporaryFolder()
    let key = try key(folder)
    let path = folder.url("before.json").path
    let later = folder.url("later.json").path
    _ = try audit("troubled", key + ["--exclude", "root-no-access-keys", "--format", "json=\(path)"])
    _ = try audit("troubled", key + ["--format", "json=\(later)"])
    let difference = try BuiltBinary.run("diff", path, later)
    #expect(difference.status == 1, "\(difference.errors)")
    #expect(difference.output.contains("NEW (1)"))
    let gate = try audit("troubled", key + ["--baseline", path])
    #expect(gate.status == 1)
    #expect(gate.errors.contains("fails: 1 new finding"), "\(gate.errors)")
    #expect(try audit("troubled", key + ["--baseline", later]).status == 0)
    let other = try audit("troubled", self.key(folder, "other") + ["--baseline", path])
    #expect(other.status == 64)
    #expect(other.errors.contains("the baseline is redacted with key-"))
    #expect(try audit("troubled", "--baseline", path).status == 64)
  }
}

/// What names something in an account, as its listings have it.
private struct Identifiers {
  private(set) var all: Set<String> = []

  init(_ account: Account) {
    if let id = account.id { all.insert(id) }
    all.formUnion(account.aliases.value ?? [])
    for user in account.users.elements {
      add(arn: user.arn)
      all.formUnion([user.name, user.id.value ?? ""] + (user.groups.value ?? []))
      all.formUnion((user.inlinePolicies.value ?? []).map(\.name))
      for device in user.mfaDevices.value ?? [] { add(arn: device.serialNumber) }
    }
    for group in account.groups.elements { add(arn: group.arn) }
    for role in account.roles.elements where !role.isServiceLinked { add(arn: role.arn) }
    for policy in account.policies.elements where !policy.isAWSManaged {
      add(arn: policy.arn)
      all.insert(policy.id)
    }
    for key in account.accessKeys.elements { if let id = key.id.value { all.insert(id) } }
    for device in account.virtualMFADevices.elements { add(arn: device.serialNumber) }
    for provider in account.samlProviders.elements { add(arn: provider.arn) }
    for certificate in account.serverCertificates.elements { add(arn: certificate.arn) }
    for profile in account.instanceProfiles.elements { add(arn: profile.arn) }
    // Policies of AWS may have the name of one of the account's.
    all.subtract(account.policies.elements.filter(\.isAWSManaged).map(\.name))
  }

  private mutating func add(arn text: String) {
    all.insert(text)
    if let arn = ARN(text) { all.insert(arn.name) }
  }

  static func isPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || "+@_.=-".utf8.contains(byte)
      || [0x30...0x39, 0x41...0x5A, 0x61...0x7A].contains { $0.contains(Int(byte)) }
  }

  /// The longest runs of characters of names, with and without what ends a sentence.
  static func tokens(of text: String) -> Set<String> {
    var tokens: Set<String> = []
    for run in text.utf8.split(whereSeparator: { !isPart($0) }) {
      let token = String(decoding: Array(run), as: UTF8.self)
      tokens.insert(token)
      tokens.insert(String(token.reversed().drop { $0 == "." }.reversed()))
    }
    return tokens
  }

  /// The words of the rules and of the page: a policy that is called `join` hides among them.
  static func words() throws -> Set<String> {
    var words: Set<String> = ["aws-service-role", "root", "batch", "join", "cloudfront"]
    let files = FileManager.default.enumerator(atPath: Project.file("rules"))
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".yaml") else { continue }
      let text = try String(contentsOfFile: Project.file("rules/\(file)"), encoding: .utf8)
      for word in text.split(whereSeparator: { !$0.isLetter }) { words.insert(String(word)) }
    }
    return words
  }
}
