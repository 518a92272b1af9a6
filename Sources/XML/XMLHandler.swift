/// Receives the elements of a document while it streams by.
package protocol XMLHandler: AnyObject {
  /// An element begins, by its name without a prefix; false stops the parser.
  func start(_ name: String) -> Bool

  /// The innermost element ends; `text` is what stood between the last tag and this one.
  func end(text: Span<UInt8>)
}
