/// What a server answered, whatever its status.
package struct HTTPResponse: Sendable {
  package var status: Int
  /// In the order in which they came; names as the server wrote them.
  package var headers: [(name: String, value: String)]
  package var body: [UInt8]

  package init(status: Int, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The last value of a header; names compare without regard to case.
  package func header(_ name: String) -> String? {
    let name = name.lowercased()
    return headers.last { $0.name.lowercased() == name }?.value
  }
}
