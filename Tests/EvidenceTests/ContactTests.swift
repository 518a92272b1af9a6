import Evidence
import IAM
import Testing

/// The contacts of an account, as Account Management answers.
struct ContactTests {
  private static let contact = """
    {"ContactInformation": {"AddressLine1": "1 Example Street", "AddressLine2": "2nd floor", "City": "Dublin",
      "CompanyName": "Example Ltd", "CountryCode": "IE", "FullName": "Ana Silva", "PhoneNumber": "+353 1 555 0100",
      "PostalCode": "D01 X2Y3"}}
    """

  private static func alternate(_ type: String, name: String = "Security") -> String {
    """
    {"AlternateContact": {"AlternateContactType": "\(type)", "EmailAddress": "sec@example.com", "Name": "\(name)",
      "PhoneNumber": "+1 555 0101", "Title": "Lead"}}
    """
  }

  private static let notFound =
    "An error occurred (ResourceNotFoundException) when calling the GetAlternateContact operation: "
    + "No contact of the inputted alternate contact type found.\n"

  /// A manifest with a call for each type, answered by the file of its name or by an error.
  private static func manifest(_ answers: [String: String], error: [String: String] = [:]) -> [String: String]
  {
    var files: [String: String] = [:]
    var calls: [String] = []
    for (type, body) in answers {
      files["\(type).json"] = body
      calls.append(
        #"{"api": "account:GetAlternateContact", "parameters": {"AlternateContactType": "\#(type)"}, "file": "\#(type).json"}"#
      )
    }
    for (type, code) in error {
      calls.append(
        #"{"api": "account:GetAlternateContact", "parameters": {"AlternateContactType": "\#(type)"}, "status": 404, "error": {"code": "\#(code)", "message": "no"}}"#
      )
    }
    files["snapshot.json"] =
      #"{"version": 1, "account": "111122223333", "partition": "aws", "calls": [\#(calls.joined(separator: ","))]}"#
    return files
  }

  @Test func `the primary contact is read`() throws {
    let contact = try #require(try TemporarySnapshot.read(["c.json": Self.contact]).contact.value ?? nil)
    #expect(contact.fullName == "Ana Silva")
    #expect(contact.addressLines == ["1 Example Street", "2nd floor"])
    #expect(contact.stateOrRegion == nil)
    #expect(contact.lacking == [])
  }

  @Test func `what AWS requires and is blank is lacking`() throws {
    let account = try TemporarySnapshot.read([
      "c.json":
        #"{"ContactInformation": {"FullName": "Ana", "AddressLine1": " ", "City": "Dublin", "PostalCode": "1", "CountryCode": "IE"}}"#
    ])
    #expect((account.contact.value ?? nil)?.lacking == ["address", "telephone number"])
  }

  @Test func `each alternate contact is known by itself`() throws {
    let account = try TemporarySnapshot.read(
      Self.manifest(
        ["SECURITY": Self.alternate("SECURITY")],
        error: ["BILLING": "ResourceNotFoundException", "OPERATIONS": "AccessDeniedException"]))
    #expect((account.alternateContacts[.security]?.value ?? nil)?.emailAddress == "sec@example.com")
    #expect(account.alternateContacts[.billing] == .known(nil))
    #expect(account.alternateContacts[.operations]?.missing?.kind == .refused)
    #expect(account.status(.alternateContact) != .available)
  }

  @Test func `the AWS CLI's error is about what the script wrote behind it`() throws {
    let account = try TemporarySnapshot.read([
      "a": Self.notFound + "about: SECURITY\n", "b.json": Self.alternate("BILLING"),
    ])
    #expect(account.alternateContacts[.security] == .known(nil))
    #expect((account.alternateContacts[.billing]?.value ?? nil)?.kind == .billing)
    #expect(account.alternateContacts[.operations]?.missing?.kind == .notCollected)
  }

  @Test func `an error that does not say of which type settles none`() throws {
    let account = try TemporarySnapshot.read(["a": Self.notFound, "b.json": Self.alternate("BILLING")])
    #expect(account.alternateContacts[.security]?.missing?.kind == .incomplete)
    #expect(account.alternateContacts[.operations]?.missing?.kind == .incomplete)
    #expect(account.alternateContacts[.billing]?.missing == nil)
  }

  @Test func `a refusal is no absence`() throws {
    let account = try TemporarySnapshot.read([
      "a":
        "An error occurred (AccessDeniedException) when calling the GetAlternateContact operation: User: x is not authorized to perform: account:GetAlternateContact",
      "b.xml": Answers.denied("account:GetContactInformation"),
    ])
    for kind in AlternateContact.Kind.allCases {
      #expect(account.alternateContacts[kind]?.missing?.kind == .refused)
    }
    #expect(account.contact.missing?.kind == .refused)
  }

  @Test func `what is broken is missing`() throws {
    let wrongType = try TemporarySnapshot.read(Self.manifest(["SECURITY": Self.alternate("BILLING")]))
    #expect(wrongType.alternateContacts[.security]?.missing?.kind == .malformed)
    #expect(wrongType.alternateContacts[.billing]?.missing != nil)
    let unknown = try TemporarySnapshot.read(["a.json": Self.alternate("LEGAL")])
    #expect(unknown.alternateContacts[.security]?.missing?.kind == .malformed)
    let cut = try TemporarySnapshot.read(["c.json": String(Self.contact.dropLast(30))])
    #expect(cut.contact.missing?.kind == .malformed)
    let list = try TemporarySnapshot.read(["c.json": #"{"ContactInformation": []}"#])
    #expect(list.contact.missing?.kind == .malformed)
  }

  @Test func `two answers that differ contradict each other`() throws {
    let account = try TemporarySnapshot.read([
      "a.json": Self.alternate("SECURITY"), "b.json": Self.alternate("SECURITY", name: "Other"),
      "c": Self.notFound + "about: BILLING", "d.json": Self.alternate("BILLING"),
    ])
    #expect(account.alternateContacts[.security]?.missing?.kind == .conflicting)
    #expect(account.alternateContacts[.billing]?.missing?.kind == .conflicting)
  }

  @Test func `in GovCloud nobody can be asked, and nothing is missing`() throws {
    let account = try TemporarySnapshot.read([
      "snapshot.json": #"{"version": 1, "account": "111122223333", "partition": "aws-us-gov", "calls": []}"#,
      "a.json": #"{"AccountAliases": []}"#,
    ])
    #expect(account.status(.alternateContact) == .available)
    #expect(account.alternateContacts[.security]?.missing?.kind == .notCollected)
  }
}
