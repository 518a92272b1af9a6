/// Why a key is refused, made or written; it never holds anything of a key.
package struct KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}
