import AWS
import HTTP
import IAM
import Testing

/// The client on a network and a clock that a test thinks up.
struct ClientRunTests {
  /// What a run came to.
  private struct Run {
    var answers: [Answer] = []
    var events: [ClientEvent] = []
    var transport: FakeTransport
    var clock: VirtualClock
    var source: FakeSource

    var notes: [String] { events.compactMap { if case .note(let text) = $0 { text } else { nil } } }
    var delays: [Duration] {
      events.compactMap { if case .retrying(_, let after, _) = $0 { after } else { nil } }
    }
  }

  private func run(
    _ calls: [DelayedCall], source: FakeSource = FakeSource(), settings: ClientSettings = ClientSettings(),
    cancelledAfter: Int = .max, follow: (Answer) -> [DelayedCall] = { _ in [] },
    reply: @escaping (HTTPRequest, Int) -> FakeTransport.Reply
  ) throws -> Run {
    let clock = VirtualClock()
    var count = 0
    let transport = FakeTransport(clock) { request in
      count += 1
      return reply(request, count)
    }
    var run = Run(transport: transport, clock: clock, source: source)
    var events: [ClientEvent] = []
    let client = AWSClient(
      transport: transport, credentials: CredentialCache(source),
      endpoints: try Endpoints(region: "eu-west-1"),
      settings: settings, clock: clock, random: { 0.5 },
      isCancelled: { transport.requests.count >= cancelledAfter }, observer: { events.append($0) })
    client.run(calls) { answer in
      run.answers.append(answer)
      return follow(answer)
    }
    run.events = events
    return run
  }

  private func calls(_ count: Int) -> [DelayedCall] {
    (0..<count).map { DelayedCall(Call(.iam, "ListMFADevices", [.init("UserName", .text("u\($0)"))])) }
  }

  private let users = DelayedCall(Call(.iam, "ListUsers"))

  @Test func `pages are asked for by the marker of the one before`() throws {
    let run = try run(
      [users], follow: { $0.nextPage.map { [DelayedCall($0)] } ?? [] },
      reply: { request, _ in
        let page = request.form["Marker"].flatMap { Int($0) } ?? 0
        let inside = page < 3 ? "<IsTruncated>true</IsTruncated><Marker>\(page + 1)</Marker>" : ""
        return .init(result: request.answered(inside))
      })
    #expect(run.transport.requests.map { $0.request.form["Marker"] } == [nil, "1", "2", "3"])
    #expect(run.answers.map(\.error) == [nil, nil, nil, nil])
    #expect(
      run.answers.allSatisfy { $0.attempts == 1 && $0.status == 200 && $0.duration == .milliseconds(10) })
  }

  @Test func `no more run at once than are allowed, and all are answered`() throws {
    let run = try run(calls(200)) { request, _ in .init(result: request.answered()) }
    #expect(run.answers.count == 200)
    #expect(run.transport.mostAtOnce == 12)
    #expect(run.clock.elapsed <= .milliseconds(180))
    #expect(run.transport.requests.map { $0.request.form["UserName"] } == (0..<200).map { "u\($0)" })
    #expect(run.source.fetches == 1)
  }

  @Test func `a call that has to wait holds nobody up`() throws {
    var all = calls(50)
    all.insert(DelayedCall(users.call, after: .seconds(5)), at: 0)
    let run = try run(all) { request, _ in .init(result: request.answered()) }
    let late = try #require(run.transport.requests.last)
    #expect(late.request.form["Action"] == "ListUsers")
    #expect(late.start == .seconds(5))
    #expect(run.transport.requests.dropLast().allSatisfy { $0.start < .milliseconds(100) })
  }

  @Test func `throttling is tried again after growing waits, and not for ever`() throws {
    let run = try run([users]) { request, _ in .init(result: request.refused("Throttling")) }
    let answer = try #require(run.answers.first)
    #expect(answer.error == CallError(code: "Throttling", message: "because"))
    #expect(answer.attempts == 5)
    #expect(run.delays == [.milliseconds(250), .milliseconds(500), .seconds(1), .seconds(2)])
    #expect(answer.duration >= .milliseconds(3_750))
    #expect(answer.body.isEmpty == false)
  }

  @Test func `a throttled call does not hold the others up`() throws {
    let run = try run(calls(30)) { request, count in
      .init(result: count == 1 ? request.refused("Throttling") : request.answered())
    }
    #expect(run.answers.count == 30)
    #expect(run.answers.allSatisfy { $0.error == nil })
    #expect(run.answers.max { $0.duration < $1.duration }?.call.api == "iam:ListMFADevices")
    #expect(run.answers.last?.attempts == 2 || run.answers.contains { $0.attempts == 2 })
    #expect(run.answers.filter { $0.attempts > 1 }.count == 1)
  }

  @Test func `a client that is throttled slows down and finishes`() throws {
    // As AWS does: at most 20 requests in any second.
    let clock = VirtualClock()
    var accepted: [Duration] = []
    let transport = FakeTransport(clock) { request in
      accepted.removeAll { $0 <= clock.elapsed - .seconds(1) }
      guard accepted.count < 20 else { return .init(result: request.refused("Throttling")) }
      accepted.append(clock.elapsed)
      return .init(result: request.answered())
    }
    var state: UInt64 = 1
    var answers: [Answer] = []
    AWSClient(
      transport: transport, credentials: CredentialCache(FakeSource()),
      endpoints: try Endpoints(region: "eu-west-1"), clock: clock,
      random: {
        // The same numbers in every run (Knuth's constants).
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Double(state >> 40) / Double(1 << 24)
      }
    ).run(calls(600)) { answer in
      answers.append(answer)
      return []
    }
    #expect(answers.filter { $0.error == nil }.count == 600)
    #expect(transport.requests.count < 900)
    #expect(clock.elapsed < .seconds(90))
  }

  @Test func `a refusal is final and kept as AWS sent it`() throws {
    let run = try run([users]) { request, _ in .init(result: request.refused("AccessDenied", status: 403)) }
    let answer = try #require(run.answers.first)
    #expect(answer.status == 403)
    #expect(answer.error?.code == "AccessDenied")
    #expect(answer.attempts == 1)
    #expect(String(decoding: answer.body, as: UTF8.self).hasPrefix("<ErrorResponse>"))
  }

  @Test(arguments: [429, 500, 502, 503, 504])
  func `a failure of AWS is tried again`(_ status: Int) throws {
    let run = try run([users]) { request, count in
      .init(result: count < 3 ? .success(HTTPResponse(status: status)) : request.answered())
    }
    #expect(run.answers.map(\.attempts) == [3])
    #expect(run.answers.map(\.error) == [nil])
  }

  @Test func `a page instead of an answer is an error of that call alone`() throws {
    let page = HTTPResponse(
      status: 500, headers: [("Content-Type", "text/html")], body: Array("<html/>".utf8))
    let run = try run([users] + calls(3)) { request, _ in
      .init(result: request.form["Action"] == "ListUsers" ? .success(page) : request.answered())
    }
    #expect(run.transport.requests.count == 4)
    let answer = try #require(run.answers.first { $0.error != nil })
    #expect(answer.error?.code == "WrongBody")
    #expect(answer.body.isEmpty)
    #expect(answer.status == 500)
  }

  @Test(arguments: [TransferError.Kind.interrupted, .timedOut, .cannotConnect, .cannotResolve])
  func `a broken connection is tried again`(_ kind: TransferError.Kind) throws {
    let run = try run([users]) { request, count in
      .init(result: count < 3 ? .failure(TransferError(kind, "broken")) : request.answered())
    }
    #expect(run.answers.map(\.attempts) == [3])
    #expect(run.answers.map(\.error) == [nil])
  }

  @Test(arguments: [TransferError.Kind.tls, .tooLarge, .invalidURL])
  func `what would break again is not`(_ kind: TransferError.Kind) throws {
    let run = try run([users]) { _, _ in
      .init(result: .failure(TransferError(kind, "the certificate has expired")))
    }
    #expect(
      run.answers.map(\.error) == [CallError(code: "TransferFailed", message: "the certificate has expired")])
    #expect(run.transport.requests.count == 1)
    #expect(run.answers.first?.status == nil)
  }

  @Test(arguments: [
    ("3", Duration.seconds(3)), ("86400", .seconds(20)), ("Sun, 22 Nov 2026 02:00:07 GMT", .seconds(7)),
  ])
  func `a server that says when to come back is believed, within reason`(_ header: String, _ wait: Duration)
    throws
  {
    let run = try run([users]) { request, count in
      .init(
        result: count == 1
          ? request.refused("SlowDown", status: 503, headers: [("Retry-After", header)]) : request.answered(),
        latency: .zero)
    }
    #expect(run.delays == [wait])
    #expect(run.answers.map(\.error) == [nil])
  }

  @Test func `a redirect is an error, and nothing is sent there`() throws {
    let run = try run([users]) { _, _ in
      .init(result: .success(HTTPResponse(status: 307, headers: [("Location", "http://evil.example/")])))
    }
    #expect(run.answers.map(\.error?.code) == ["WrongBody"])
    #expect(run.transport.requests.map(\.request.url) == ["https://iam.amazonaws.com/"])
  }

  @Test func `whoever cancels gets an answer for every call at once`() throws {
    let extra = users
    var followed = 0
    let run = try run(
      calls(40), cancelledAfter: 20,
      follow: { _ in
        followed += 1
        return followed == 30 ? [extra] : []
      },
      reply: { request, _ in .init(result: request.answered()) })
    #expect(run.answers.count == 41)
    #expect(run.transport.requests.count == 20)
    #expect(run.transport.runningCount == 0)
    let cancelled = run.answers.filter { $0.error?.code == "Cancelled" }
    #expect(cancelled.count >= 21)
    #expect(cancelled.allSatisfy { $0.body.isEmpty && $0.status == nil })
    #expect(Set(run.answers.map(\.call)).count == 41)
    #expect(run.clock.elapsed < .seconds(1))
  }

  @Test func `a wait ends when the run is cancelled`() throws {
    let clock = VirtualClock()
    let transport = FakeTransport(clock) { .init(result: $0.answered()) }
    var answers: [Answer] = []
    AWSClient(
      transport: transport, credentials: CredentialCache(FakeSource()),
      endpoints: try Endpoints(region: "eu-west-1"), clock: clock,
      isCancelled: { clock.elapsed >= .seconds(1) }
    ).run([DelayedCall(users.call, after: .seconds(3_600))]) { answer in
      answers.append(answer)
      return []
    }
    #expect(answers.map(\.error?.code) == ["Cancelled"])
    #expect(answers.map(\.attempts) == [0])
    #expect(clock.elapsed < .milliseconds(1_200))
  }

  @Test(arguments: [1_200, -1_200] as [Int64])
  func `a clock that is wrong is corrected once, from AWS's`(_ skew: Int64) throws {
    let aws = Timestamp(seconds: VirtualClock.start.seconds + skew)
    let date = skew > 0 ? "Sun, 22 Nov 2026 02:20:00 GMT" : "Sun, 22 Nov 2026 01:40:00 GMT"
    let run = try run(calls(30)) { request, _ in
      let isRight = request.header("X-Amz-Date") == aws.basicISO8601
      return .init(
        result: isRight
          ? request.answered()
          : request.refused(
            "SignatureDoesNotMatch", status: 403, message: "Signature not yet current: …",
            headers: [("Date", date)]),
        latency: .milliseconds(1))
    }
    #expect(run.answers.map(\.error) == Array(repeating: nil, count: 30))
    #expect(run.notes.count == 1)
    #expect(run.notes.first?.contains("1200 seconds \(skew > 0 ? "behind" : "ahead of")") == true)
    #expect(run.transport.requests.count == 42)
  }

  @Test func `a wrong secret is no wrong clock`() throws {
    let run = try run([users]) { request, _ in
      .init(
        result: request.refused(
          "SignatureDoesNotMatch", status: 403, message: "The request signature we calculated does not match",
          headers: [("Date", "Sun, 22 Nov 2026 05:00:00 GMT")]))
    }
    #expect(run.answers.map(\.attempts) == [1])
    #expect(run.notes == [])
  }

  @Test func `a clock that was corrected in vain ends in AWS's words`() throws {
    let run = try run([users]) { request, _ in
      .init(
        result: request.refused(
          "RequestTimeTooSkewed", status: 403, headers: [("Date", "Sun, 22 Nov 2026 05:00:00 GMT")]))
    }
    #expect(run.answers.map(\.attempts) == [2])
    #expect(run.answers.map(\.error?.code) == ["RequestTimeTooSkewed"])
  }

  @Test func `an expired session is renewed once for all`() throws {
    let source = FakeSource { (count) throws(CredentialError) in .test("ID\(count)", expiresIn: 36_000) }
    let run = try run(calls(30), source: source) { request, _ in
      let isNew = request.header("Authorization")?.contains("Credential=ID1/") == true
      return .init(result: isNew ? request.answered() : request.refused("ExpiredToken", status: 403))
    }
    #expect(run.answers.map(\.error) == Array(repeating: nil, count: 30))
    #expect(source.fetches == 2)
    #expect(run.notes.count == 1)
  }

  @Test func `a session that stays expired ends in AWS's words`() throws {
    let run = try run([users]) { request, _ in .init(result: request.refused("ExpiredToken", status: 403)) }
    #expect(run.answers.map(\.error?.code) == ["ExpiredToken"])
    #expect(run.answers.map(\.attempts) == [2])
  }

  @Test func `credentials are fetched when nothing is on the wire`() throws {
    let clock = VirtualClock()
    var transport: FakeTransport?
    var runningAtFetch: [Int] = []
    let source = FakeSource { (count) throws(CredentialError) in
      runningAtFetch.append(transport?.runningCount ?? -1)
      clock.wait(.seconds(30))
      return .test(expiresIn: Int64(count + 1) * 600)
    }
    let fake = FakeTransport(clock) { .init(result: $0.answered(), latency: .seconds(5)) }
    transport = fake
    var count = 0
    AWSClient(
      transport: fake, credentials: CredentialCache(source), endpoints: try Endpoints(region: "eu-west-1"),
      clock: clock
    ).run(calls(1_200)) { _ in
      count += 1
      return []
    }
    #expect(count == 1_200)
    #expect(runningAtFetch.count >= 2)
    #expect(runningAtFetch.allSatisfy { $0 == 0 })
  }

  @Test func `without credentials every call says so and nothing is sent`() throws {
    let source = FakeSource { _ throws(CredentialError) in throw .none("looked in the environment") }
    let run = try run(calls(20), source: source) { request, _ in .init(result: request.answered()) }
    #expect(run.answers.count == 20)
    let expected = CallError(code: "NoCredentials", message: "looked in the environment")
    #expect(run.answers.allSatisfy { $0.error == expected && $0.attempts == 0 && $0.status == nil })
    #expect(run.transport.requests.isEmpty)
    #expect(source.fetches == 1)
  }

  @Test func `a call that no service has is an error of its own`() throws {
    let run = try run([DelayedCall(Call(.accessAnalyzer, "CreateAnalyzer")), users]) { request, _ in
      .init(result: request.answered())
    }
    #expect(run.answers.map { $0.error?.code } == ["UnknownOperation", nil])
  }

  @Test func `nothing that people see holds a secret`() throws {
    let run = try run([users] + calls(3)) { request, count in
      switch count {
      case 1: .init(result: request.refused("ExpiredToken"))
      case 2: .init(result: request.refused("Throttling"))
      case 3: .init(result: .failure(TransferError(.interrupted, "reset")))
      default: .init(result: request.answered())
      }
    }
    var text = ""
    dump(run.answers, to: &text)
    dump(run.events, to: &text)
    text += String(reflecting: run.events) + "\(run.answers)"
    #expect(text.contains("ListUsers"))
    for secret in ["the-secret-key", "the-session-token", "Signature=", "AWS4-HMAC"] {
      #expect(!text.contains(secret))
    }
    // What is sent does hold them: the test above would otherwise prove nothing.
    let sent = try #require(run.transport.requests.first?.request)
    #expect(sent.header("X-Amz-Security-Token") == "the-session-token")
    #expect(sent.header("Authorization")?.contains("Signature=") == true)
    #expect(sent.header("User-Agent") == "muster")
  }

  @Test func `progress hears of every call`() throws {
    let run = try run(calls(5)) { request, _ in .init(result: request.answered()) }
    var started = 0
    var finished = 0
    for event in run.events {
      switch event {
      case .started(_, let attempt):
        started += 1
        #expect(attempt == 1)
      case .finished: finished += 1
      case .retrying, .note: Issue.record("nothing went wrong: \(event)")
      }
    }
    #expect(started == 5)
    #expect(finished == 5)
  }
}
