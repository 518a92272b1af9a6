/// Where credentials come from: a file, a process, a server.
package protocol CredentialSource: AnyObject {
  /// What it is, for people: `the environment`, `profile audit of ~/.aws/credentials`.
  var name: String { get }

  /// Fetches credentials anew. Called once at the start and again shortly before the last ones expire.
  func fetch() throws(CredentialError) -> Credentials
}
