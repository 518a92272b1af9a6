import IAM
import Testing

/// Who can do everything, in effect, whatever the policies look like, and who nearly can.
struct AdministratorTests {
  @Test(arguments: AdministratorCase.all)
  func `an administrator is one by what it may do`(_ example: AdministratorCase) throws {
    var account = example.account
    account.add(example.holder)
    account.add(.user("zoe"))
    account.add(.role("keeper", trust: .trusting(service: "ec2.amazonaws.com"), .allow(["s3:GetObject"])))
    let standing = try #require(try account.standings()[example.holder.arn])
    let isOpen = !standing.administratorConditions.isEmpty || standing.missing != nil
    let outline = Comment(
      rawValue: "\(standing.outline), missing \(standing.missing.map { "\($0)" } ?? "nothing")")
    switch example.verdict {
    case .administrator:
      #expect(standing.isAdministrator, outline)
      #expect(!standing.escalates, outline)
      #expect(standing.administratorConditions == [], outline)
    case .no: #expect(!standing.isAdministrator && !isOpen, outline)
    case .notCertain: #expect(!standing.isAdministrator, outline)
    case .conditional: #expect(!standing.isAdministrator && isOpen, outline)
    case .inEffect: #expect(standing.isAdministrator || standing.escalates, outline)
    case .atLeastConditional: #expect(standing.isAdministrator || isOpen, outline)
    }
  }
}
