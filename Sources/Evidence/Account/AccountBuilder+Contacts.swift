import IAM

extension AccountBuilder {
  /// Reads whose account it is, and to whom else AWS writes.
  mutating func readContacts() {
    account.contact = contact()
    for kind in AlternateContact.Kind.allCases { account.alternateContacts[kind] = alternateContact(kind) }
  }

  /// Whether the partition has no Account Management: then nothing is missing of it that anybody could ask for.
  ///
  /// The data of accounts in AWS GovCloud (US) are managed in the standard account that belongs to each.
  var lacksAccountManagement: Bool {
    guard let partition = identities.partitions.first, identities.partitions.count == 1 else { return false }
    return partition != "aws" && partition != "aws-cn"
  }

  private mutating func contact() -> Fact<AccountContact?> {
    let contact = single(.contactInformation) { result, _ throws(DecodingProblem) in
      guard let record = try result.record("ContactInformation"), !record.fields.isEmpty else {
        throw DecodingProblem("ContactInformation is missing")
      }
      return AccountContact(record)
    }
    let isAbsent = findings[.contactInformation].failures.contains { $0.error?.isResourceNotFound == true }
    guard isAbsent else { return contact.map { $0 } }
    guard findings[.contactInformation].answers.isEmpty else {
      let why = "one answer holds a contact, another says that there is none"
      return .missing(Missing(.contactInformation, .conflicting, why))
    }
    return .known(nil)
  }

  private mutating func alternateContact(_ kind: AlternateContact.Kind) -> Fact<AlternateContact?> {
    let source = Source.alternateContact
    var found: AlternateContact?
    for given in findings[source].answers {
      do throws(DecodingProblem) {
        let contact = try AlternateContact(given)
        guard contact.kind == kind else { continue }
        if let found, found != contact {
          return .missing(
            Missing(source, .conflicting, "two answers give different \(kind.rawValue) contacts"))
        }
        found = contact
      } catch {
        let missing = report(error, in: given)
        if given.call.map({ $0.contactKind == kind }) ?? true { return .missing(missing) }
      }
    }
    let failures = findings[source].failures.filter {
      $0.contactKind == nil || $0.contactKind == kind.rawValue
    }
    let own = failures.filter { $0.contactKind != nil }
    let isAbsent = own.contains { $0.error?.isResourceNotFound == true }
    if found != nil, isAbsent {
      let why = "one answer holds a \(kind.rawValue) contact, another says that there is none"
      return .missing(Missing(source, .conflicting, why))
    }
    if let found { return .known(found) }
    if isAbsent { return .known(nil) }
    guard let failure = own.first ?? failures.first else {
      let isAsked = !findings[source].isEmpty
      return .missing(
        Missing(source, .notCollected, isAsked ? "nothing shows that it was asked for \(kind.rawValue)" : ""))
    }
    guard failure.contactKind == nil, failure.error?.isResourceNotFound == true else {
      return .missing(failure.missing)
    }
    let why = "an answer says that there is no such contact, and not of which type"
    return .missing(Missing(source, .incomplete, why))
  }
}

extension Manifest.Call {
  /// The type of contact that was asked for, if it is one.
  fileprivate var contactKind: AlternateContact.Kind? {
    parameters["AlternateContactType"]?.first.flatMap(AlternateContact.Kind.init(rawValue:))
  }
}

extension Findings.Failure {
  /// The type of contact that it is about, if anything tells.
  fileprivate var contactKind: String? { question?["AlternateContactType"]?.first ?? subject }
}

extension AccountContact {
  fileprivate init(_ record: Record) {
    self.init(
      addressLines: ["AddressLine1", "AddressLine2", "AddressLine3"].compactMap { record.text($0) })
    fullName = record.text("FullName")
    companyName = record.text("CompanyName")
    city = record.text("City")
    districtOrCounty = record.text("DistrictOrCounty")
    stateOrRegion = record.text("StateOrRegion")
    postalCode = record.text("PostalCode")
    countryCode = record.text("CountryCode")
    phoneNumber = record.text("PhoneNumber")
    websiteURL = record.text("WebsiteUrl")
  }
}

extension AlternateContact {
  fileprivate init(_ given: Findings.Given) throws(DecodingProblem) {
    guard let record = try given.answer.result.record("AlternateContact") else {
      throw DecodingProblem("AlternateContact is missing")
    }
    let type = record.text("AlternateContactType") ?? given.call?.contactKind?.rawValue ?? ""
    guard let kind = Kind(rawValue: type) else {
      throw DecodingProblem("AlternateContactType is not SECURITY, BILLING or OPERATIONS")
    }
    if let asked = given.call?.contactKind, asked != kind {
      throw DecodingProblem("it was asked for \(asked.rawValue) and is about \(kind.rawValue)")
    }
    self.init(kind)
    name = record.text("Name")
    title = record.text("Title")
    emailAddress = record.text("EmailAddress")
    phoneNumber = record.text("PhoneNumber")
  }
}
