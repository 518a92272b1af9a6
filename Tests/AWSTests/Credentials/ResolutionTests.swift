import AWS
import Foundation
import TestSupport
import Testing

struct ResolutionTests {
  let server: LocalServer

  init() throws { server = try LocalServer("metadata_server.py") }

  private func scene(_ one: ResolutionCase) throws -> CredentialScene {
    let scene = try CredentialScene(server: server)
    try scene.home.write("ID-TOKEN", to: "token-one-line")
    try scene.write(config: one.config, credentials: one.credentials)
    return scene
  }

  private func outcome(_ one: ResolutionCase, in scene: CredentialScene) -> ResolutionCase.Outcome {
    do throws(CredentialError) {
      let source = try scene.resolve(
        SettingsRequest(profile: one.profile), environment: one.environment
      ).credentials
      return .keys(source.method, try source.fetch().accessKeyID)
    } catch {
      if case .none = error { return .nothing }
      return .refused(error.description)
    }
  }

  @Test func `credentials come from where the AWS CLI takes them`() throws {
    for one in ResolutionCase.all {
      let outcome = outcome(one, in: try scene(one))
      if case .refused(let words) = one.outcome, case .refused(let message) = outcome {
        #expect(message.contains(words), "\(one.name)")
      } else {
        #expect(outcome == one.outcome, "\(one.name)")
      }
    }
  }

  @Test func `botocore resolves the same credentials`() throws {
    let scenes = try ResolutionCase.all.map(scene)
    let questions = zip(ResolutionCase.all, scenes).map { one, scene in
      Botocore.Question(environment: scene.variables(one.environment), profile: one.profile)
    }
    let answers = try Botocore.answers(to: questions)
    try #require(answers.count == scenes.count)
    for (one, answer) in zip(ResolutionCase.all, answers) {
      switch one.outcome {
      case .keys(let method, let key):
        #expect(answer.method == method && answer.accessKey == key, "\(one.name): \(answer)")
      case .nothing: #expect(answer.method == nil && answer.error == nil, "\(one.name): \(answer)")
      case .refused: #expect(answer.error != nil, "\(one.name): \(answer)")
      }
    }
  }
}
