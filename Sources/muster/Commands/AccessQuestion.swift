import ArgumentParser
import IAM
import Reporting

/// What `muster can` and `muster who-can` are asked, checked before anything is read.
struct AccessQuestion {
  let action: String
  /// Nil for anything at all.
  let resource: String?

  init(_ action: String, _ resource: String?) throws {
    guard !action.contains(where: { $0 == "*" || $0 == "?" }) else {
      throw ValidationError("ACTION is one action, such as s3:GetObject; \(action) has a wildcard.")
    }
    let parts = action.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isOfName) }) else {
      throw ValidationError("ACTION is a service and an action, such as s3:GetObject; \(action) is not.")
    }
    if let resource, resource != "*", ARN(resource) == nil {
      throw ValidationError("RESOURCE is an ARN or *; \(resource) is neither.")
    }
    self.action = action
    self.resource = resource
  }

  /// What is strange about the question: AWS adds actions, so that nothing is wrong with it.
  var remarks: [String] {
    [ActionCatalogue.builtIn.remark(onAction: action, resource: resource)].compactMap(\.self)
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// The answers for the principals at `places`.
  func answers(_ places: some Sequence<Int>, _ access: AccountAccess) -> [(arn: String, answer: AccessAnswer)]
  {
    let anywhere = AnywhereInquiry(access, action)
    return places.map { place in
      let answer =
        resource.map { access.answer(place, may: action, on: $0) } ?? anywhere.answer(place)
      return (access.principals[place].arn, answer)
    }
  }
}

extension AccessFormat: ExpressibleByArgument {}
