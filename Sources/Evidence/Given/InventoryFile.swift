import IAM
import JSON
import Spelling

/// What runs with which role, as a user writes it down: JSON lines `{"arn", "type", "role_arn"}`.
package struct InventoryFile: Sendable {
  let resources: [InventoryResource]
  /// What is strange about ARNs, and keys that mean nothing, each once, with the line that has it first.
  let remarks: [String]

  /// Refuses whatever is not of that form, types that no way to more permissions needs, and ARNs of another type.
  package init(_ bytes: [UInt8], name: String) throws(GivenFileError) {
    var resources: [InventoryResource] = []
    var strangeKeys: [(key: String, line: Int)] = []
    var strangeARNs: [String] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do throws(LineError) {
        let (resource, keys, remark) = try Self.resource(Array(line), isFirst: number == 1)
        resources.append(resource)
        if let remark { strangeARNs.append("\(name):\(number): \(remark)") }
        for key in keys where !strangeKeys.contains(where: { $0.key == key }) {
          strangeKeys.append((key, number))
        }
      } catch {
        throw GivenFileError(file: name, line: number, reason: error.reason, unknownWord: error.unknownWord)
      }
    }
    self.resources = resources
    remarks =
      strangeARNs
      + strangeKeys.map { key, line in
        let near = NearestName.nearest(to: key, in: Self.keys) ?? NearestName.widening(key, in: Self.keys)
        let suggestion = near.map { "; did you mean '\($0)'?" } ?? ""
        return "\(name):\(line): '\(key.prefix(60))' means nothing in an inventory\(suggestion)"
      }
  }

  private static let keys = ["arn", "type", "role_arn"]
  private static let example =
    #"write an object a line, such as {"arn": "arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc", "type": "ec2-instance", "role_arn": "arn:aws:iam::111122223333:role/web"}"#

  private struct LineError: Error {
    var reason: String
    var unknownWord: String?
  }

  /// The resource of one line, its keys that mean nothing, and what is strange about its ARN.
  private static func resource(_ line: [UInt8], isFirst: Bool) throws(LineError)
    -> (resource: InventoryResource, strangeKeys: [String], remark: String?)
  {
    let value: JSONValue
    do throws(JSONError) {
      var parser = JSONParser()
      if isFirst { parser.skipByteOrderMark(line.span) }
      value = try parser.value(line.span)
      try parser.end(line.span)
    } catch {
      throw LineError(reason: "\(error); \(example)")
    }
    guard let members = value.object else {
      throw LineError(reason: "expected an object {\"arn\", \"type\", \"role_arn\"}; \(example)")
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
    let resource = InventoryResource(arn: arn, type: type, roleARN: try role(value["role_arn"], of: type))
    return (
      resource, members.map(\.key).filter { !keys.contains($0) }, try remark(on: arn, as: type)
    )
  }

  /// What is strange about an ARN that is not of the form that those of the type have; refuses one that another type has.
  private static func remark(on arn: String, as type: String) throws(LineError) -> String? {
    guard let form = InventoryResource.form(of: type), let parts = ARN(arn) else { return nil }
    func fits(_ form: (service: String, beginnings: [String])) -> Bool {
      parts.service == form.service && form.beginnings.contains { parts.resource.hasPrefix($0) }
    }
    if fits(form) { return nil }
    let forms = form.beginnings.map { "arn:\(parts.partition):\(form.service):REGION:ACCOUNT:\($0)…" }
      .joined(separator: " or ")
    if let other = InventoryResource.types.sorted().first(where: {
      InventoryResource.form(of: $0).map(fits) ?? false
    }) {
      throw LineError(
        reason: "expected the ARN of a \(type) as 'arn', \(forms); \(arn) is that of type \(other)")
    }
    return "\(arn) does not look like the ARN of a \(type), \(forms)"
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
