/// Whose account it is and how to reach them, from GetContactInformation.
package struct AccountContact: Hashable, Sendable {
  package var fullName: String?
  package var companyName: String?
  /// At most three, without those that are not set.
  package var addressLines: [String]
  package var city: String?
  package var districtOrCounty: String?
  package var stateOrRegion: String?
  package var postalCode: String?
  /// Two letters of ISO 3166.
  package var countryCode: String?
  package var phoneNumber: String?
  package var websiteURL: String?

  package init(addressLines: [String] = []) { self.addressLines = addressLines }

  /// What AWS requires of a contact and that is not there, or is blank.
  ///
  /// Source: the reference of Account Management, `ContactInformation`.
  package var lacking: [String] {
    let required: [(String, String?)] = [
      ("name", fullName), ("address", addressLines.first), ("city", city), ("postal code", postalCode),
      ("country", countryCode), ("telephone number", phoneNumber),
    ]
    return required.filter { $0.1?.contains { !$0.isWhitespace } != true }.map(\.0)
  }
}

/// Somebody else to whom AWS writes about security, billing or operations, from GetAlternateContact.
package struct AlternateContact: Hashable, Sendable {
  /// What about; the raw value is AWS's.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case security = "SECURITY"
    case billing = "BILLING"
    case operations = "OPERATIONS"
  }

  package var kind: Kind
  package var name: String?
  package var title: String?
  package var emailAddress: String?
  package var phoneNumber: String?

  package init(_ kind: Kind) { self.kind = kind }
}
