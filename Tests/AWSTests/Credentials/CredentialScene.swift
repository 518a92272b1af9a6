import AWS
import Foundation
import HTTP
import TestSupport

/// A home folder with AWS's files, and a server that gives credentials, for one test.
///
/// In all texts `{url}` stands for the server and `{home}` for the folder.
struct CredentialScene {
  let server: LocalServer
  let home: TemporaryFolder

  init(server: LocalServer) throws {
    self.server = server
    home = try TemporaryFolder()
    try home.write("ID-TOKEN\n", to: "token")
    try writeProgram(
      "give-keys",
      "echo '{\"Version\": 1, \"AccessKeyId\": \"AKIAPROCESS-'$#-\"$1\"'\", \"SecretAccessKey\": \"process-secret\"}'"
    )
  }

  /// A program in the home folder, written for `sh`.
  func writeProgram(_ name: String, _ text: String) throws {
    try home.write("#!/bin/sh\n\(text)\n", to: name)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: home.url(name).path)
  }

  func filled(_ text: String) -> String {
    text.replacing("{url}", with: server.url).replacing("{home}", with: home.path)
  }

  func write(config: String?, credentials: String?) throws {
    if let config { try home.write(filled(config), to: ".aws/config") }
    if let credentials { try home.write(filled(credentials), to: ".aws/credentials") }
  }

  /// What the process would have; STS is the scene's server, and the instance has no metadata unless a case says so.
  func variables(_ own: [String: String]) -> [String: String] {
    var variables = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "AWS_DEFAULT_REGION": "eu-central-1",
      "AWS_ENDPOINT_URL_STS": server.url, "AWS_EC2_METADATA_DISABLED": "true",
    ]
    for (name, value) in own { variables[name] = value.isEmpty ? nil : filled(value) }
    return variables
  }

  func resolve(
    _ request: SettingsRequest = SettingsRequest(), environment own: [String: String] = [:]
  ) throws(CredentialError) -> LiveSettings {
    var request = request
    request.sessionName = "muster-1"
    request.firstPause = .milliseconds(1)
    return try LiveSettings.resolve(request, environment: Environment(variables(own))) {
      caBundle throws(TransferError) in
      try CurlTransport(caBundle: caBundle)
    }
  }

  /// What comes of a profile of the config file alone.
  func fetch(
    _ config: String, environment: [String: String] = [:], _ request: SettingsRequest = SettingsRequest()
  ) throws -> Credentials {
    try write(config: config, credentials: nil)
    return try resolve(request, environment: environment).credentials.fetch()
  }

  /// The message of the error that has to come; nil if none came.
  func refusal(
    _ config: String, environment: [String: String] = [:], _ request: SettingsRequest = SettingsRequest()
  ) throws -> CredentialError? {
    do { _ = try fetch(config, environment: environment, request) } catch let error as CredentialError {
      return error
    }
    return nil
  }
}

extension CredentialError {
  /// Where and what: an error of that kind whose message has all the words.
  func isConfiguration(_ words: String...) -> Bool {
    if case .configuration(let message) = self { words.allSatisfy { message.contains($0) } } else { false }
  }

  func isFailed(_ words: String...) -> Bool {
    if case .failed(let message) = self { words.allSatisfy { message.contains($0) } } else { false }
  }

  func isNone(_ words: String...) -> Bool {
    if case .none(let message) = self { words.allSatisfy { message.contains($0) } } else { false }
  }
}

extension CredentialSource {
  /// The source in botocore's words.
  var method: String {
    switch name {
    case "the environment": "env"
    case let name where name.contains("assumed by"): "assume-role"
    case let name where name.contains("assumed with the token"): "assume-role-with-web-identity"
    case let name where name.hasPrefix("credential_process"): "custom-process"
    case let name where name.hasPrefix("profile") && name.hasSuffix("credentials"): "shared-credentials-file"
    case let name where name.hasPrefix("profile"): "config-file"
    case let name where name.hasPrefix("the container"): "container-role"
    case let name where name.hasPrefix("the instance metadata service"): "iam-role"
    default: "?"
    }
  }
}
