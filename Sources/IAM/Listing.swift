/// A list of an account's things, with what is missing from it.
package struct Listing<Element: Sendable>: Sendable {
  package var elements: [Element]
  /// Why the list may lack elements; nil if it is known to be whole.
  package var gap: Missing?

  package init(_ elements: [Element], gap: Missing? = nil) {
    self.elements = elements
    self.gap = gap
  }

  /// A list of which nothing is known.
  package static func missing(_ gap: Missing) -> Listing { Listing([], gap: gap) }
}

extension Listing: Equatable where Element: Equatable {}
