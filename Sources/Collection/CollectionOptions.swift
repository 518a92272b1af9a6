/// What a caller decides about a collection.
package struct CollectionOptions: Hashable, Sendable {
  /// Asks AWS for a new credential report even where one is young enough.
  ///
  /// AWS makes a new one at most every four hours and until then answers with the one it has.
  package var freshReport = false
  /// How long AWS may take to make the credential report.
  package var reportDeadline: Duration = .seconds(600)
  /// How long to wait before asking for the credential report once more; doubled each time.
  package var firstPoll: Duration = .milliseconds(500)
  package var longestPoll: Duration = .seconds(10)

  package init() {}
}
