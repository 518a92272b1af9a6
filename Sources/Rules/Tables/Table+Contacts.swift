import IAM

extension Table {
  static let accountContact = Table.of(
    "aws_account_contact", "The account's primary contact: one row, or none if AWS has none.",
    sources: contact,
    rows: { input in
      switch input.account.contact {
      case .known(let contact): Listing([contact].compactMap(\.self))
      case .missing(let missing): .missing(missing)
      }
    },
    columns: joined(contactColumns, commonColumns()))

  private static let contactColumns: [ReadColumn<AccountContact>] = [
    (
      Column("full_name", .text, "A person's or an organization's name.", from: contact),
      { row, _ in .string(row.fullName) }
    ),
    (Column("title", .text, "The same.", from: contact), { row, _ in .string(row.fullName) }),
    (
      Column("company_name", .text, "The company; NULL: none is given.", from: contact),
      { row, _ in .string(row.companyName) }
    ),
    addressLine(1), addressLine(2), addressLine(3),
    (Column("city", .text, "The city.", from: contact), { row, _ in .string(row.city) }),
    (
      Column("district_or_county", .text, "The district or county; NULL: none is given.", from: contact),
      { row, _ in .string(row.districtOrCounty) }
    ),
    (
      Column("state_or_region", .text, "The state or region; NULL: none is given.", from: contact),
      { row, _ in .string(row.stateOrRegion) }
    ),
    (Column("postal_code", .text, "The postal code.", from: contact), { row, _ in .string(row.postalCode) }),
    (
      Column("country_code", .text, "The country, two letters of ISO 3166.", from: contact),
      { row, _ in .string(row.countryCode) }
    ),
    (
      Column("phone_number", .text, "The telephone number.", from: contact),
      { row, _ in .string(row.phoneNumber) }
    ),
    (
      Column(
        "phone_digits", .text, "The digits of the telephone number, by which spellings of one compare.",
        from: contact),
      { row, _ in .string(row.phoneNumber?.digits) }
    ),
    (
      Column("website_url", .text, "The web site; NULL: none is given.", from: contact),
      { row, _ in .string(row.websiteURL) }
    ),
    (
      Column("linked_account_id", .text, "The account whose contact it is.", from: []),
      { _, input in .string(input.account.id) }
    ),
    (
      Column(
        "lacking", .json, "What AWS requires of a contact and that is blank, in words.", from: contact,
        default: .text("[]")),
      { row, _ in .list(row.lacking) }
    ),
  ]

  private static func addressLine(_ number: Int) -> ReadColumn<AccountContact> {
    (
      Column("address_line_\(number)", .text, "Line \(number) of the address.", from: contact),
      { row, _ in .string(row.addressLines.count >= number ? row.addressLines[number - 1] : nil) }
    )
  }

  static let accountAlternateContact = Table.of(
    "aws_account_alternate_contact",
    "To whom AWS also writes about security, billing and operations: a row a contact that is registered.",
    sources: alternate,
    rows: { input in
      var listing = Listing<AlternateContact>([])
      for kind in AlternateContact.Kind.allCases {
        switch input.account.alternateContact(kind) {
        case .known(let contact): listing.elements += [contact].compactMap(\.self)
        case .missing(let missing): listing.gap = listing.gap ?? missing
        }
      }
      return listing
    },
    columns: joined(alternateContactColumns, commonColumns()))

  private static let alternateContactColumns: [ReadColumn<AlternateContact>] = [
    (Column("name", .text, "The contact's name.", from: alternate), { row, _ in .string(row.name) }),
    (Column("title", .text, "The same.", from: alternate), { row, _ in .string(row.name) }),
    (
      Column(
        "contact_type", .text, "`SECURITY`, `BILLING` or `OPERATIONS`.", from: alternate,
        default: .text("SECURITY")),
      { row, _ in .text(row.kind.rawValue) }
    ),
    (
      Column("contact_title", .text, "What the contact is there.", from: alternate),
      { row, _ in .string(row.title) }
    ),
    (
      Column("email_address", .text, "The e-mail address.", from: alternate),
      { row, _ in .string(row.emailAddress) }
    ),
    (
      Column("phone_number", .text, "The telephone number.", from: alternate),
      { row, _ in .string(row.phoneNumber) }
    ),
    (
      Column(
        "phone_digits", .text, "The digits of the telephone number, by which spellings of one compare.",
        from: alternate),
      { row, _ in .string(row.phoneNumber?.digits) }
    ),
    (
      Column("linked_account_id", .text, "The account whose contact it is.", from: []),
      { _, input in .string(input.account.id) }
    ),
  ]

  private static let contact: [Source] = [.contactInformation]
  private static let alternate: [Source] = [.alternateContact]
}

extension Account {
  /// Which alternate contacts are lacking, and what two of them, or one and the primary contact, have in common.
  ///
  /// No API tells the e-mail address of the primary contact.
  var alternateContactFaults: Fact<[String]> {
    var contacts: [(kind: String, traits: [(String, String)])] = []
    var faults: [String] = []
    for kind in AlternateContact.Kind.allCases {
      switch alternateContact(kind) {
      case .missing(let missing): return .missing(missing)
      case .known(nil): faults.append("no \(kind.rawValue) contact")
      case .known(let contact?):
        contacts.append(
          (
            kind.rawValue,
            [
              ("name", contact.name.comparable), ("e-mail address", contact.emailAddress.comparable),
              ("telephone number", contact.phoneNumber?.digits ?? ""),
            ]
          ))
      }
    }
    // Without all three it fails whatever the primary contact is.
    guard faults.isEmpty else { return .known(faults) }
    return contact.map { primary in
      if let primary {
        contacts.append(
          (
            "primary",
            [("name", primary.fullName.comparable), ("telephone number", primary.phoneNumber?.digits ?? "")]
          ))
      }
      for (place, first) in contacts.enumerated() {
        for second in contacts[(place + 1)...] {
          for (name, trait) in first.traits where !trait.isEmpty {
            guard second.traits.contains(where: { $0 == (name, trait) }) else { continue }
            faults.append("\(first.kind) and \(second.kind) have the same \(name)")
          }
        }
      }
      return faults
    }
  }

  /// What is known of one alternate contact; a known nil: there is none.
  func alternateContact(_ kind: AlternateContact.Kind) -> Fact<AlternateContact?> {
    alternateContacts[kind] ?? .missing(Missing(.alternateContact, .notCollected))
  }
}

extension String? {
  /// By which spellings of one compare; empty where there is nothing to compare.
  fileprivate var comparable: String {
    let words = (self ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}

extension String {
  fileprivate var digits: String { filter { $0.isASCII && $0.isNumber } }
}
