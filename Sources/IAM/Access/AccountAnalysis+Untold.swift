extension AccountAnalysis {
  /// What the evidence does not settle of how far a user or role can get, with the reason; nil where it is settled.
  ///
  /// The same that `iam_principal` leaves empty.
  package struct Untold: Sendable {
    package var isAdministrator: Missing?
    package var escalates: Missing?
    package var empowersOthers: Missing?
  }

  /// Of the principal at `place`, whose standing is known already.
  package func untold(_ standing: PrincipalStanding, at place: Int) -> Untold {
    let isSettled = standing.isAdministrator || standing.escalates
    return Untold(
      isAdministrator: administrators.isAdministrator(at: place).missing,
      escalates: isSettled ? nil : standing.missing ?? access.gap,
      empowersOthers: escalation.empowerment(at: place).missing)
  }
}
