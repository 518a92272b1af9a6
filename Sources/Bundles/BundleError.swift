/// Why a bundle cannot be written.
package struct BundleError: Error, Equatable, Sendable, CustomStringConvertible {
  package var description: String

  init(_ description: String) { self.description = description }
}
