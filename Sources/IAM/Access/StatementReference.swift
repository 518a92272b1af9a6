/// Names one statement of one policy, for people and for the reports.
package struct StatementReference: Hashable, Sendable {
  package let origin: PolicyOrigin
  /// Its place in the document, from zero.
  package let index: Int
  package let sid: String?

  package init(origin: PolicyOrigin, index: Int, sid: String?) {
    self.origin = origin
    self.index = index
    self.sid = sid
  }
}

extension StatementReference: CustomStringConvertible {
  /// `statement 1 (Sid "Pass") of policy Deploy of group developers`; people count from one.
  package var description: String {
    let sid = sid.map { " (Sid \"\($0)\")" } ?? ""
    return "statement \(index + 1)\(sid) of \(origin)"
  }
}
