extension AccountAccess {
  /// The prefixes of the services that the policies of the user or role at `place` name in what they allow; `*`: any service.
  ///
  /// What denies, boundaries and conditions are not looked at: whoever is not named here may use nothing of a service.
  package func allowedServices(at place: Int) -> Fact<[String]> {
    let policies = principals[place].policies
    if let missing = policies.unread.first { return .missing(missing) }
    return .known(policies.allowedServices)
  }
}
