import IAM

extension User {
  var hasActiveKey: Fact<Bool> { reportRow.flatMap { row in Fact.any(row.accessKeys.map(\.isActive)) } }

  /// Whether the user can do anything at all: sign in with a password, or sign a request with a key.
  var isUsable: Fact<Bool> { Fact.any([hasConsolePassword, hasActiveKey]) }

  /// What tells the user from others in a list that somebody writes.
  var traits: Fact<[String]> {
    groups.flatMap { groups in
      tags.map { tags in
        [name, path] + groups.map { "group:\($0)" } + tags.map { "tag:\($0.key)=\($0.value)" }
      }
    }
  }
}

extension CredentialReport.Row {
  /// When the password was last used or, if never, set: from then on it lies unused.
  var passwordIdleSince: Fact<Timestamp?> {
    passwordLastUsed.flatMap { used in used == nil ? passwordLastChanged : .known(used) }
  }

  var activeKeyCount: Fact<Int> {
    var count = 0
    for key in accessKeys {
      switch key.isActive {
      case .known(let active): count += active ? 1 : 0
      case .missing(let missing): return .missing(missing)
      }
    }
    return .known(count)
  }
}

extension CredentialReport.Key {
  /// When the key was last used or, if never, made.
  var idleSince: Fact<Timestamp?> {
    lastUsed.flatMap { used in used == nil ? lastRotated : .known(used) }
  }
}
