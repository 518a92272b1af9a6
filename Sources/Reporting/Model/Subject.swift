/// What a result is about, read off its ARN: what people call it and what sort of thing it is.
struct Subject {
  enum Kind: Int, CaseIterable {
    case account, root, user, group, role, policy, other

    init(named name: String) {
      self =
        switch name {
        case "account": .account
        case "root": .root
        case "user": .user
        case "group": .group
        case "role": .role
        case "policy": .policy
        default: .other
        }
    }

    /// The word of ARNs: `user`; empty for what has no word.
    var word: String {
      switch self {
      case .user: "user"
      case .group: "group"
      case .role: "role"
      case .policy: "policy"
      case .account, .root, .other: ""
      }
    }
  }

  let kind: Kind
  let name: String
  /// The account's number, of an account that is named by one.
  private(set) var accountNumber: String?

  init(arn: String) {
    let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    if arn == "account" || parts.count == 5 && parts[0] == "arn" && parts[2].isEmpty && parts[3].isEmpty {
      kind = .account
      name = "account"
      accountNumber = parts.count == 5 && !parts[4].isEmpty ? String(parts[4]) : nil
      return
    }
    guard parts.count == 6, parts[0] == "arn" else {
      kind = .other
      name = arn
      return
    }
    let resource = parts[5]
    if parts[2] == "iam", resource == "root" {
      kind = .root
      name = "root user"
    } else if let slash = resource.firstIndex(of: "/"), parts[2] == "iam" {
      kind = Kind(named: String(resource[..<slash]))
      let last = resource[resource.index(after: resource.lastIndex(of: "/") ?? slash)...]
      name = String(last.isEmpty ? resource : last)
    } else {
      kind = .other
      name = String(resource)
    }
  }
}
