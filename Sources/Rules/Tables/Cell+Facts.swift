import IAM
import JSON

// How facts become cells, in one place, so that the tables read as lists of columns.
extension Cell {
  static func of(_ fact: Fact<String>) -> Cell { .fact(fact) { .text($0) } }

  static func of(_ fact: Fact<String?>) -> Cell { .fact(fact) { .optional($0) { .text($0) } } }

  static func of(_ fact: Fact<Bool>) -> Cell { .fact(fact) { .bool($0) } }

  static func of(_ fact: Fact<Bool?>) -> Cell { .fact(fact) { .optional($0) { .bool($0) } } }

  static func of(_ fact: Fact<Int>) -> Cell { .fact(fact) { .int($0) } }

  static func of(_ fact: Fact<Int?>) -> Cell { .fact(fact) { .optional($0) { .int($0) } } }

  static func of(_ fact: Fact<Timestamp>) -> Cell { .fact(fact) { .timestamp($0) } }

  static func of(_ fact: Fact<Timestamp?>) -> Cell { .fact(fact) { .optional($0) { .timestamp($0) } } }

  static func string(_ text: String?) -> Cell { .optional(text) { .text($0) } }

  static func time(_ time: Timestamp?) -> Cell { .optional(time) { .timestamp($0) } }

  /// A list as JSON text.
  static func list(_ texts: [String]) -> Cell { json { json in json.texts(texts) } }

  static func list(_ fact: Fact<[String]>) -> Cell { .fact(fact) { .list($0) } }

  /// Tags as a JSON object by key.
  static func tags(_ fact: Fact<[Tag]>) -> Cell {
    .fact(fact) { tags in
      json { json in json.object { json in for tag in tags { json.member(tag.key, tag.value) } } }
    }
  }

  /// Tags as AWS lists them, a JSON array of keys and values.
  static func tagList(_ fact: Fact<[Tag]>) -> Cell {
    .fact(fact) { tags in
      json { json in
        json.array { json in
          for tag in tags {
            json.item { json in
              json.object { json in
                json.member("Key", tag.key)
                json.member("Value", tag.value)
              }
            }
          }
        }
      }
    }
  }

  /// How many tags people or their tools set: those of `aws:` are AWS's own.
  static func tagCount(_ fact: Fact<[Tag]>) -> Cell {
    .of(fact.map { tags in tags.count { !$0.key.lowercased().hasPrefix("aws:") } })
  }

  /// Whole days since a moment, rounded down.
  static func days(since fact: Fact<Timestamp>, in input: TableInput) -> Cell {
    .of(fact.map { $0.days(until: input.now) })
  }

  /// Whole days since a moment, rounded down; NULL if there was none.
  static func days(since fact: Fact<Timestamp?>, in input: TableInput) -> Cell {
    .of(fact.map { moment in moment.map { $0.days(until: input.now) } })
  }

  /// The text of a policy document, decoded now.
  static func document(_ id: Fact<PolicyDocuments.ID>, in input: TableInput) -> Cell {
    .of(id.flatMap { input.account.documents.text(of: $0) })
  }

  /// Inline policies as Steampipe has them, a JSON array of names and documents; missing if one cannot be read.
  static func documents(_ fact: Fact<[InlinePolicy]>, in input: TableInput) -> Cell {
    .of(
      fact.flatMap { policies in
        var items: [String] = []
        for policy in policies {
          switch input.account.documents.text(of: policy.document) {
          case .known(let text):
            items.append("{\"PolicyName\":\(quoted(policy.name)),\"PolicyDocument\":\(text)}")
          case .missing(let missing): return Fact<String>.missing(missing)
          }
        }
        return .known("[\(items.joined(separator: ","))]")
      })
  }

  static func json(_ body: (inout JSONWriter) -> Void) -> Cell {
    var json = JSONWriter(indented: false)
    body(&json)
    return .text(String(decoding: json.bytes, as: UTF8.self))
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(indented: false)
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func texts(_ texts: [String]) {
    array { json in for text in texts { json.item { $0.string(text) } } }
  }
}
