/// What an action does to the account, as AWS's Service Authorization Reference classes it.
///
/// From the one that gives away least to the one that gives away most.
package enum AccessLevel: String, CaseIterable, Sendable {
  case list = "List"
  case read = "Read"
  case tagging = "Tagging"
  case write = "Write"
  case permissionsManagement = "Permissions management"

  /// The letter that stands for it in the text of the catalogue.
  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .list
    case UInt8(ascii: "r"): self = .read
    case UInt8(ascii: "t"): self = .tagging
    case UInt8(ascii: "w"): self = .write
    case UInt8(ascii: "p"): self = .permissionsManagement
    default: return nil
    }
  }
}

extension AccessLevel: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
