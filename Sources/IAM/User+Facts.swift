extension User {
  /// The user's row of the credential report; missing too if the report is older than the user.
  package var reportRow: Fact<CredentialReport.Row> {
    credentials.flatMap { row in
      guard let row else {
        return .missing(Missing(.credentialReport, .incomplete, "the report has no row for user \(name)"))
      }
      return .known(row)
    }
  }

  package var hasConsolePassword: Fact<Bool> {
    reportRow.flatMap { row in row.passwordEnabled.map { $0 ?? false } }.or(loginProfile.map { $0 != nil })
  }

  package var hasMFA: Fact<Bool> { reportRow.flatMap(\.mfaActive).or(mfaDevices.map { !$0.isEmpty }) }
}
