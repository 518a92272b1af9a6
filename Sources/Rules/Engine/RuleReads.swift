package import IAM

/// What a rule's SQL reads, from one analysis on an empty twin of the tables.
package struct RuleReads: Equatable, Sendable {
  /// Columns of the judged row that `when` and `require` read: what a result shows as its evidence.
  package var own: Set<String>
  /// The same with those of `subject`, `detail` and `reason`.
  package var shown: Set<String>
  /// Tables that `when` and `require` (or a whole query) read beside the judged row, with the columns read of each.
  package var others: [String: Set<String>]
  /// Names used as `:name`, `now` among them.
  package var parameters: Set<String>
  /// The sources of every column and table that any part of the rule reads.
  package var sources: Set<Source>

  package init(
    own: Set<String> = [], shown: Set<String> = [], others: [String: Set<String>] = [:],
    parameters: Set<String> = [], sources: Set<Source> = []
  ) {
    self.own = own
    self.shown = shown
    self.others = others
    self.parameters = parameters
    self.sources = sources
  }
}
