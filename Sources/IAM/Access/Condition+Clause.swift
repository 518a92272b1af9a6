extension Condition {
  /// What it asks for, as a clause: `aws:SourceIp is in 192.0.2.0/24`; kept to a length that a line can hold.
  var clause: String {
    let subject =
      switch operation.quantifier {
      case .forAllValues: "every value of \(key.name.shortened)"
      case .forAnyValue: "any value of \(key.name.shortened)"
      case nil: key.name.shortened
      }
    if operation.comparison == .null {
      return "\(subject) is \(values.allSatisfy { $0.lowercased() == "false" } ? "there" : "absent")"
    }
    return "\(subject) \(predicate)\(operation.isIfExists ? " or is absent" : "")"
  }

  private var predicate: String {
    let isNegated = operation.isNegated
    switch operation.comparison {
    case .stringEquals, .binaryEquals, .bool: return verb(isNegated ? "is not" : "is")
    case .stringEqualsIgnoreCase: return verb(isNegated ? "is not" : "is") + " in upper or lower case"
    case .stringLike, .arnLike:
      let hasWildcard = values.contains { $0.contains("*") || $0.contains("?") }
      return verb((isNegated ? "is not" : "is") + (hasWildcard ? " like" : ""))
    case .ipAddress: return verb(isNegated ? "is not in" : "is in")
    case .numeric(let relation):
      switch relation {
      case .equal: return verb(isNegated ? "is not" : "is")
      case .less: return verb("is less than")
      case .lessOrEqual: return verb("is at most")
      case .greater: return verb("is more than")
      case .greaterOrEqual: return verb("is at least")
      }
    case .date(let relation):
      switch relation {
      case .equal: return verb(isNegated ? "is not" : "is")
      case .less: return verb("is before")
      case .lessOrEqual: return verb("is not after")
      case .greater: return verb("is after")
      case .greaterOrEqual: return verb("is not before")
      }
    case .null: return ""
    }
  }

  private func verb(_ verb: String) -> String { "\(verb) \(listed)" }

  /// The values, of which any will do: `a, b or c`; of many the first.
  private var listed: String {
    let most = 3
    var texts = values.prefix(most).map { $0.isEmpty ? "\"\"" : $0.shortened }
    guard let last = texts.popLast() else { return "one of no values" }
    if values.count > most {
      return (texts + [last]).joined(separator: ", ") + " or one of \(values.count - most) more"
    }
    return texts.isEmpty ? last : texts.joined(separator: ", ") + " or \(last)"
  }
}

extension String {
  /// The beginning of a text that somebody else wrote, which may be of any length.
  fileprivate var shortened: String { unicodeScalars.count <= 80 ? self : "\(prefix(79))…" }
}
