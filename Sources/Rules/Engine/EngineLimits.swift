/// How much a rule may cost, in steps and lengths and never in seconds, so that results do not depend on the machine.
package struct EngineLimits: Hashable, Sendable {
  /// Steps of SQLite's machine that one statement may take.
  ///
  /// A loop takes at least one step a turn, so joining 10,000 rows with 10,000 is stopped; judging 10,000 rows takes a
  /// few hundred thousand.
  package var steps = 100_000_000
  /// Bytes of one value.
  ///
  /// Lists of names and policies in a column of ours can be hundreds of kilobytes; what builds or
  /// searches long texts within one step of the machine is refused or charged (see ``SQLFunctions``).
  package var length = 1_000_000
  /// Bytes of one expression or query of a rule.
  package var expressionLength = 50_000
  /// Bytes that the rows of one query may hold in all.
  package var answerLength = 250_000_000

  package init() {}
}
