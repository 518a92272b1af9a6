import JSON
import TestSupport
import Testing

/// The access advisor of our own server, whose lists are not there at once.
struct LiveServiceAccessTests {
  @Test func `only those are asked about on whom a result hangs, with three calls each`() throws {
    let server = try LivePeer.own("--users", "30")
    let answer = try server.run(
      "audit", "--rule", "principal-service-access-stale", "--list", "all", "--format", "json")
    #expect(answer.status == 1, "\(answer.errors)")
    let failed = try answer.count("fail")
    #expect(failed > 0)
    #expect(try answer.count("unknown") == 0)
    #expect(try answer.count("not_applicable") > 0)
    let calls = try server.calls
    #expect(calls.count { $0 == "GenerateServiceLastAccessedDetails" } == failed)
    #expect(calls.count { $0 == "GetServiceLastAccessedDetails" } == 2 * failed)
    let reason = try answer.json["results"]?.array?.first { $0["status"]?.string == "fail" }?["reason"]?
      .string
    #expect(reason?.contains("has not used for 90 days or longer, and may use: bedrock (") == true)
  }

  @Test func `one that is refused is unknown, the others are judged`() throws {
    let server = try LivePeer.own("--users", "30")
    try server.fault(#"{"match": "Action=GetServiceLastAccessedDetails", "times": 1, "kind": "denied"}"#)
    let answer = try server.run("audit", "--rule", "principal-service-access-stale", "--format", "json")
    #expect(try answer.count("unknown") == 1)
    #expect(try answer.count("fail") > 0)
  }
}
