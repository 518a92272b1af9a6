/// The program that a profile names by `credential_process`; it writes credentials as JSON.
final class ProcessSource: CredentialSource {
  let name: String
  /// Secret, for people write passwords into commands.
  private let words: [Secret]
  private let environment: Environment
  private let limit: Duration

  init(profile: Profile, command: Setting, environment: Environment, limit: Duration) throws(CredentialError)
  {
    guard let words = ShellWords.split(command.text), let program = words.first, !program.isEmpty else {
      throw .configuration("\(command.place): credential_process is empty, or a quote in it is not closed")
    }
    name = "credential_process of profile \(profile.name) (\(program))"
    self.words = words.map { Secret($0) }
    self.environment = environment
    self.limit = limit
  }

  func fetch() throws(CredentialError) -> Credentials {
    let answer = try run()
    guard answer.status == 0 else {
      let words = ForeignText.shortened(answer.errors)
      throw .failed("\(name) ended with status \(answer.status)\(words.isEmpty ? "" : ": \(words)")")
    }
    guard let document = CredentialDocument(answer.output) else {
      throw .failed("\(name) wrote something that is not a JSON object")
    }
    guard document.integer("Version") == 1 else {
      throw .failed("\(name) wrote credentials whose Version is not 1")
    }
    return try document.credentials(token: "SessionToken", mayLast: true, from: name)
  }

  private func run() throws(CredentialError) -> ChildProcess.Output {
    do {
      return try ChildProcess.run(words.map { $0.reveal() }, environment: environment, within: limit)
    } catch {
      switch error {
      case .notFound: throw .failed("\(name) is not a program that can be run, or is not in PATH")
      case .notStarted(let code): throw .failed("\(name) could not be started (errno \(code))")
      case .tooLong: throw .failed("\(name) wrote more than a megabyte")
      case .timedOut(let errors):
        let words = ForeignText.shortened(errors)
        throw .failed(
          "\(name) did not end within \(limit.components.seconds) s\(words.isEmpty ? "" : ": \(words)")")
      }
    }
  }
}
