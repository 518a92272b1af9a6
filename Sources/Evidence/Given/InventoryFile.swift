import IAM
import JSON

/// What runs with which role, as a user writes it down: JSON lines `{"arn", "type", "role_arn"}`.
package struct InventoryFile: Sendable {
  let resources: [InventoryResource]

  /// Refuses whatever is not of that form, and types that no way to more permissions needs.
  package init(_ bytes: [UInt8], name: String) throws(GivenFileError) {
    var resources: [InventoryResource] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(LineError) {
        resources.append(try Self.resource(Array(line), isFirst: number == 1))
      } catch {
        throw GivenFileError(file: name, line: number, reason: error.reason, unknownWord: error.unknownWord)
      }
    }
    self.resources = resources
  }

  private struct LineError: Error {
    var reason: String
    var unknownWord: String?
  }

  private static func resource(_ line: [UInt8], isFirst: Bool) throws(LineError) -> InventoryResource {
    let value: JSONValue
    do throws(JSONError) {
      var parser = JSONParser()
      if isFirst { parser.skipByteOrderMark(line.span) }
      value = try parser.value(line.span)
      try parser.end(line.span)
    } catch {
      throw LineError(reason: "\(error)")
    }
    guard let members = value.object else {
      throw LineError(reason: "expected an object {\"arn\", \"type\", \"role_arn\"}")
    }
    guard Set(members.map(\.key)).count == members.count else {
      throw LineError(reason: "expected each key once")
    }
    guard let arn = value["arn"]?.string, ARN(arn) != nil else {
      throw LineError(reason: "expected an ARN as 'arn'")
    }
    guard let type = value["type"]?.string else { throw LineError(reason: "expected a text as 'type'") }
    guard InventoryResource.types.contains(type) else {
      throw LineError(reason: "there is no type of resource '\(type.prefix(60))'", unknownWord: type)
    }
    return InventoryResource(arn: arn, type: type, roleARN: try role(value["role_arn"], of: type))
  }

  /// The role; nil where there is none, which has to be said of what usually has one.
  private static func role(_ value: JSONValue?, of type: String) throws(LineError) -> String? {
    switch value {
    case .null: return nil
    case nil:
      guard InventoryResource.typesWithoutRole.contains(type) else {
        throw LineError(reason: "expected 'role_arn', the ARN of a role; null where the \(type) has none")
      }
      return nil
    case .string(let text):
      guard Requester(text)?.kind == .role else {
        throw LineError(reason: "expected the ARN of a role as 'role_arn'")
      }
      return text
    default: throw LineError(reason: "expected the ARN of a role as 'role_arn'")
    }
  }
}
