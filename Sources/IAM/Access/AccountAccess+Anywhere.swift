extension AccountAccess {
  /// Whether the principal at `place` may do `action` to anything at all, to what, and what decides it.
  ///
  /// Asked of one thing for each pattern of its policies' resources and each set of the other policies' patterns that such a
  /// thing may fit, of the types that the action is about, and of the account's roles where a role is to be assumed.
  package func answer(_ place: Int, mayAnywhere action: String) -> AccessAnswer {
    var search = AnywhereSearch(access: self, principal: principals[place], action: action)
    return search.answer()
  }
}
