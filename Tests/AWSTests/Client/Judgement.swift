import Foundation
import TestSupport
import Testing

/// What botocore made of the same requests, as `Tests/Fixtures/botocore/judge.py` wrote it down.
struct Judgement: Decodable, Equatable {
  struct Signature: Decodable, Equatable, CustomTestStringConvertible {
    var name: String
    var service: String
    var method: String
    var host: String
    var path: String
    var query: [[String]]
    var headers: [[String]]
    var body: String
    var token: String?
    var authorization: String
    var testDescription: String { name }
  }

  struct Endpoint: Decodable, Equatable {
    var service: String
    var region: String
    var host: String
    var signing_region: String
    var signing_name: String
  }

  struct Message: Decodable, Equatable, CustomTestStringConvertible {
    struct Parameter: Decodable, Equatable {
      var name: String
      var text: String?
      var list: [String]?
    }

    var service: String
    var operation: String
    var parameters: [Parameter]
    var method: String
    var path: String
    var query: String
    var target: String
    var content_type: String
    var body: String
    var testDescription: String { "\(service):\(operation)" }
  }

  var key: String
  var secret: String
  var signatures: [Signature]
  var endpoints: [Endpoint]
  var messages: [Message]

  static let recorded: Judgement = {
    do {
      return try JSONDecoder().decode(
        Judgement.self, from: Data(Project.text(of: "Tests/Fixtures/botocore/judgement.json").utf8))
    } catch { return Judgement(key: "", secret: "", signatures: [], endpoints: [], messages: []) }
  }()
}
