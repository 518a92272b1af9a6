/// The account's own password policy.
package struct PasswordPolicy: Hashable, Sendable {
  package var minimumLength: Int
  package var requiresSymbols: Bool
  package var requiresNumbers: Bool
  package var requiresUppercase: Bool
  package var requiresLowercase: Bool
  package var allowsUsersToChange: Bool
  package var expiresPasswords: Bool
  /// In days; nil: passwords do not expire.
  package var maxAge: Int?
  /// How many passwords are remembered; nil: none.
  package var reusePrevention: Int?
  package var hardExpiry: Bool?

  package init(
    minimumLength: Int, requiresSymbols: Bool, requiresNumbers: Bool, requiresUppercase: Bool,
    requiresLowercase: Bool, allowsUsersToChange: Bool, expiresPasswords: Bool, maxAge: Int?,
    reusePrevention: Int?,
    hardExpiry: Bool?
  ) {
    self.minimumLength = minimumLength
    self.requiresSymbols = requiresSymbols
    self.requiresNumbers = requiresNumbers
    self.requiresUppercase = requiresUppercase
    self.requiresLowercase = requiresLowercase
    self.allowsUsersToChange = allowsUsersToChange
    self.expiresPasswords = expiresPasswords
    self.maxAge = maxAge
    self.reusePrevention = reusePrevention
    self.hardExpiry = hardExpiry
  }
}
