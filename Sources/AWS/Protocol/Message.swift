import JSON

/// A call as its service's protocol writes it, before it has an address and a signature.
struct Message {
  var method: String
  /// Percent-encoded.
  var path: String
  var query: [(name: String, value: String)] = []
  var headers: [(name: String, value: String)]
  var body: [UInt8]

  init(_ call: Call) throws(CallError) {
    switch call.service {
    case .iam: self.init(form: call, version: "2010-05-08")
    case .sts: self.init(form: call, version: "2011-06-15")
    case .cloudWatch: self.init(form: call, version: "2010-08-01")
    case .sns: self.init(form: call, version: "2010-03-31")
    case .logs: self.init(json: call, target: "Logs_20140328")
    case .ec2: self.init(form: call, version: "2016-11-15")
    case .identityCenter: self.init(json: call, target: "SWBExternalService")
    case .organizations: self.init(json: call, target: "AWSOrganizationsV20161128")
    case .cloudTrail:
      self.init(json: call, target: "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101")
    case .account: self.init(account: call)
    case .accessAnalyzer: try self.init(accessAnalyzer: call)
    }
  }

  /// The Query protocol of IAM, STS, CloudWatch and SNS, and of EC2 for what has no lists: a form that is posted.
  private init(form call: Call, version: String) {
    var fields = [("Action", call.operation), ("Version", version)]
    for parameter in call.parameters {
      switch parameter.value {
      case .text(let text): fields.append((parameter.name, text))
      case .list(let items) where items.isEmpty: fields.append((parameter.name, ""))
      case .list(let items):
        for (index, item) in items.enumerated() {
          fields.append(("\(parameter.name).member.\(index + 1)", item))
        }
      }
    }
    method = "POST"
    path = "/"
    headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
    body = Array(fields.map { "\($0.0.formEncoded)=\($0.1.formEncoded)" }.joined(separator: "&").utf8)
  }

  /// The JSON 1.1 protocol: one path, the operation in a header.
  private init(json call: Call, target: String) {
    method = "POST"
    path = "/"
    headers = [
      ("Content-Type", "application/x-amz-json-1.1"), ("X-Amz-Target", "\(target).\(call.operation)"),
    ]
    body = Self.json(call.parameters)
  }

  /// Account Management's REST: a path for each operation (`/getAlternateContact`), parameters as a JSON body.
  private init(account call: Call) {
    method = "POST"
    path = "/" + call.operation.prefix(1).lowercased() + call.operation.dropFirst()
    headers = [("Content-Type", "application/json")]
    body = Self.json(call.parameters)
  }

  /// Access Analyzer's REST: parameters in the path, in the query, or in a JSON body, as each operation has it.
  private init(accessAnalyzer call: Call) throws(CallError) {
    guard let route = AccessAnalyzerRoute.of[call.operation] else {
      throw CallError(code: "UnknownOperation", message: "there is no \(call.api)")
    }
    var rest = call.parameters
    var path = route.path
    if let name = route.pathParameter {
      guard case .text(let value)? = call[name], !value.isEmpty else {
        throw CallError(code: "MissingParameter", message: "\(call.api) needs \(name)")
      }
      path += "/" + value.uriEncoded
      rest.removeAll { $0.name == name }
    }
    method = route.method
    self.path = path
    if route.method == "GET" {
      query = rest.flatMap { parameter -> [(name: String, value: String)] in
        switch parameter.value {
        case .text(let text): [(parameter.name, text)]
        case .list(let items): items.map { (parameter.name, $0) }
        }
      }
      headers = []
      body = []
    } else {
      headers = [("Content-Type", "application/json")]
      body = Self.json(rest)
    }
  }

  /// Numbers, flags and structures are texts in a ``Call``; JSON services insist on their types.
  private static func json(_ parameters: [Call.Parameter]) -> [UInt8] {
    var json = JSONWriter(indented: false)
    json.object { json in
      for parameter in parameters {
        switch parameter.value {
        case .list(let items) where shorthands.contains(parameter.name):
          json.key(parameter.name)
          json.array { json in for item in items { json.item { $0.shorthand(item) } } }
        case .list(let items): json.member(parameter.name, items)
        case .text(let text):
          if numbers.contains(parameter.name), let number = Int(text) {
            json.member(parameter.name, number)
          } else if flags.contains(parameter.name), text == "true" || text == "false" {
            json.member(parameter.name, text == "true")
          } else if structures.contains(parameter.name),
            let value = try? JSONParser.parse(Array(text.utf8).span)
          {
            json.key(parameter.name)
            json.value(value)
          } else {
            json.member(parameter.name, text)
          }
        }
      }
    }
    return json.bytes
  }

  private static let numbers: Set = ["MaxResults", "maxResults", "StartTime"]
  /// Lists of structures, each written as the AWS CLI takes it: `AttributeKey=EventName,AttributeValue=ConsoleLogin`.
  private static let shorthands: Set = ["LookupAttributes"]
  private static let flags: Set = ["includeShadowTrails"]
  private static let structures: Set = ["filter"]
}

extension JSONWriter {
  /// A structure of texts from its short form.
  fileprivate mutating func shorthand(_ text: String) {
    object { json in
      for field in text.split(separator: ",") {
        let name = field.prefix { $0 != "=" }
        json.member(String(name), String(field.dropFirst(name.count + 1)))
      }
    }
  }
}
