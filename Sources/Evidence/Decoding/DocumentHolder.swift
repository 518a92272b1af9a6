import IAM

/// What names policy documents by their occurrence, and is compared by what they say.
protocol DocumentHolder: Equatable {
  /// Puts another name in the place of each document's.
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID)
}

extension DocumentHolder {
  /// Whether both say the same, their documents included.
  func says(sameAs other: Self, _ documents: PolicyDocuments) -> Bool {
    func comparable(_ holder: Self) -> Self {
      var holder = holder
      holder.renameDocuments { PolicyDocuments.ID(occurrence: documents.index(of: $0)) }
      return holder
    }
    return self == other || comparable(self) == comparable(other)
  }
}

extension UserDetail: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    inlinePolicies.renameDocuments(name)
  }
}

extension GroupDetail: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    policies?.inline.renameDocuments(name)
  }
}

extension RoleDetail: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    trustPolicy = name(trustPolicy)
    inlinePolicies.renameDocuments(name)
  }
}

extension PolicyDetail: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    versions = versions?.map { version in
      var version = version
      version.document = name(version.document)
      return version
    }
  }
}

extension ListedUser: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {}
}

extension ListedRole: DocumentHolder {
  mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    trustPolicy = name(trustPolicy)
  }
}

extension [InlinePolicy] {
  fileprivate mutating func renameDocuments(_ name: (PolicyDocuments.ID) -> PolicyDocuments.ID) {
    for index in indices { self[index].document = name(self[index].document) }
  }
}
