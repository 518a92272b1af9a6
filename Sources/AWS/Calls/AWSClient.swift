package import HTTP
import IAM

/// Asks AWS: many calls at a time on one thread, each as often as it is worth.
///
/// What is refused is final. Throttling, AWS's own failures and broken connections are tried again, after a wait that holds nobody else up.
package final class AWSClient: CallRunner {
  private let transport: any Transport
  private let credentials: CredentialCache
  private let endpoints: Endpoints
  private let settings: ClientSettings
  private let clock: any ClientClock
  private let random: () -> Double
  private let isCancelled: () -> Bool
  private let observer: (ClientEvent) -> Void

  private var queue = DueQueue<Attempt>()
  /// What is on the wire, by the transfer's id.
  private var running: [Int: Sent] = [:]
  private var lastID = 0
  private var rate: CallRate
  /// What AWS's clock shows beyond the machine's, in seconds, once AWS complained.
  private var skew: Int64?

  /// How long a wait may keep the client from seeing that it is cancelled.
  private static let slice: Duration = .milliseconds(100)

  /// `random` gives numbers from 0 up to 1.
  package init(
    transport: any Transport, credentials: CredentialCache, endpoints: Endpoints,
    settings: ClientSettings = ClientSettings(), clock: any ClientClock = SystemClock(),
    random: @escaping () -> Double = { Double.random(in: 0..<1) },
    isCancelled: @escaping () -> Bool = { false }, observer: @escaping (ClientEvent) -> Void = { _ in }
  ) {
    self.transport = transport
    self.credentials = credentials
    self.endpoints = endpoints
    self.settings = settings
    self.clock = clock
    self.random = random
    self.isCancelled = isCancelled
    self.observer = observer
    rate = CallRate(inFlight: settings.inFlight)
  }

  package func run(_ calls: [DelayedCall], follow: (Answer) -> [DelayedCall]) {
    enqueue(calls)
    while !queue.isEmpty || !running.isEmpty {
      for answer in isCancelled() ? abandonAll() : step() {
        observer(.finished(answer))
        enqueue(follow(answer))
      }
    }
  }

  private func enqueue(_ calls: [DelayedCall]) {
    let now = clock.elapsed
    for call in calls { queue.insert(Attempt(call: call.call), due: now + call.delay) }
  }

  /// Sends what may be sent, and waits until something ends or becomes due.
  private func step() -> [Answer] {
    let unsent = sendDue()
    guard unsent.isEmpty else { return unsent }
    let pause = min(Self.slice, nextStart.map { $0 - clock.elapsed } ?? Self.slice)
    guard !running.isEmpty else {
      clock.wait(pause)
      return []
    }
    guard let finished = transport.next(within: max(pause, .milliseconds(1))),
      let sent = running.removeValue(forKey: finished.id)
    else { return [] }
    return settle(sent, finished.result).map { [$0] } ?? []
  }

  /// When the next call can be sent; nil while one that runs has to end first.
  private var nextStart: Duration? {
    guard let due = queue.nextDue, running.count < rate.inFlight, !isAwaitingCredentials else { return nil }
    return max(due, rate.nextStart ?? due)
  }

  /// Fetching takes its time, and what runs meanwhile would stall: it ends first.
  private var isAwaitingCredentials: Bool { !running.isEmpty && credentials.needsFetch(at: now) }

  /// The time of day by AWS's clock, as far as it is known.
  private var now: Timestamp { Timestamp(seconds: clock.now.seconds + (skew ?? 0)) }

  /// Sends every call that is due and has room; answers those that cannot be sent at all.
  private func sendDue() -> [Answer] {
    var unsent: [Answer] = []
    while let start = nextStart, start <= clock.elapsed, let attempt = queue.removeFirst() {
      do throws(CallError) { try send(attempt) } catch { unsent.append(answer(attempt, error: error)) }
    }
    return unsent
  }

  private func send(_ attempt: Attempt) throws(CallError) {
    var attempt = attempt
    let credentials = try credentials.credentials(at: now)
    let endpoint = try endpoints.endpoint(for: attempt.call)
    let request = try RequestBuilder.request(
      attempt.call, endpoint: endpoint, credentials: credentials, at: now, userAgent: settings.userAgent,
      limits: settings.limits)
    let start = clock.elapsed
    attempt.count += 1
    attempt.firstStart = attempt.firstStart ?? start
    lastID += 1
    running[lastID] = Sent(
      attempt: attempt, start: start, credentials: credentials,
      authorization: request.headers.first { $0.name == "Authorization" }?.value, skew: skew)
    rate.started(at: start)
    observer(.started(attempt.call, attempt: attempt.count))
    transport.start(request, id: lastID)
  }

  /// The answer to a call whose transfer ended; nil if it will be sent again.
  private func settle(_ sent: Sent, _ result: Result<HTTPResponse, TransferError>) -> Answer? {
    switch result {
    case .failure(let failure):
      let code = failure.kind == .cancelled ? CallError.cancelled : CallError.transferFailed
      let error = CallError(code: code, message: failure.message)
      if failure.isTransient, retry(sent.attempt, because: error) { return nil }
      return answer(sent.attempt, error: error)
    case .success(let response):
      let reading = AnswerReader.read(response, of: sent.attempt.call)
      guard let refusal = reading.error else {
        rate.succeeded()
        return answer(
          sent.attempt, status: response.status, body: response.body, nextMarker: reading.nextMarker)
      }
      let (error, body) = sent.withoutSecrets(refusal, response.body)
      if isRepeated(sent, response, error) { return nil }
      return answer(sent.attempt, status: response.status, body: body, error: error)
    }
  }

  /// Whether a call that AWS did not answer as asked is sent again, and for which reason.
  private func isRepeated(_ sent: Sent, _ response: HTTPResponse, _ error: CallError) -> Bool {
    if error.isClockSkew { return resynchronise(sent, response) }
    if error.isExpiredToken { return renew(sent) }
    let isThrottled = error.isThrottling || response.status == 429
    if isThrottled { rate.throttled(sentAt: sent.start, now: clock.elapsed) }
    guard isThrottled || error.isTransient || response.isTransientFailure else { return false }
    return retry(sent.attempt, because: error, notBefore: retryAfter(response))
  }

  private func retry(_ attempt: Attempt, because error: CallError, notBefore: Duration? = nil) -> Bool {
    guard attempt.count < settings.attempts else { return false }
    var delay = settings.backOff(after: attempt.count, random: random())
    if let notBefore { delay = max(delay, min(notBefore, settings.backOffCap)) }
    observer(.retrying(attempt.call, after: delay, because: error))
    queue.insert(attempt, due: clock.elapsed + delay)
    return true
  }

  /// What a server asks for, in seconds or as a date.
  private func retryAfter(_ response: HTTPResponse) -> Duration? {
    guard let text = response.header("Retry-After") else { return nil }
    if let seconds = Int64(text) { return .seconds(min(max(seconds, 0), 86_400)) }
    return Timestamp(httpDate: text).map { .seconds(max($0.seconds - now.seconds, 0)) }
  }

  /// Dates requests by AWS's clock from now on, if the machine's is what AWS complains about.
  private func resynchronise(_ sent: Sent, _ response: HTTPResponse) -> Bool {
    var attempt = sent.attempt
    guard !attempt.isResynchronised else { return false }
    if skew == nil {
      guard let date = response.header("Date").flatMap(Timestamp.init(httpDate:)) else { return false }
      let seconds = date.seconds - clock.now.seconds
      guard abs(seconds) >= 60 else { return false }
      skew = seconds
      let side = seconds > 0 ? "behind" : "ahead of"
      observer(
        .note("this machine's clock is \(abs(seconds)) seconds \(side) AWS's; requests are dated by AWS's"))
    }
    guard sent.skew != skew else { return false }
    attempt.isResynchronised = true
    queue.insert(attempt, due: clock.elapsed)
    return true
  }

  /// Has the session renewed, once for each call.
  private func renew(_ sent: Sent) -> Bool {
    var attempt = sent.attempt
    guard !attempt.isRenewed else { return false }
    attempt.isRenewed = true
    if credentials.reject(sent.credentials) {
      observer(.note("the session of \(credentials.name) has expired; fetching a new one"))
    }
    queue.insert(attempt, due: clock.elapsed)
    return true
  }

  /// Ends what runs and answers for everything that is left.
  private func abandonAll() -> [Answer] {
    transport.cancelAll()
    var attempts = running.sorted { $0.key < $1.key }.map(\.value.attempt)
    running = [:]
    while let attempt = queue.removeFirst() { attempts.append(attempt) }
    let error = CallError(code: CallError.cancelled, message: "cancelled before an answer came")
    return attempts.map { answer($0, error: error) }
  }

  private func answer(
    _ attempt: Attempt, status: Int? = nil, body: [UInt8] = [], error: CallError? = nil,
    nextMarker: String? = nil
  ) -> Answer {
    Answer(
      call: attempt.call, status: status, body: body, error: error, nextMarker: nextMarker,
      attempts: attempt.count, duration: attempt.firstStart.map { clock.elapsed - $0 } ?? .zero)
  }
}

extension AWSClient {
  /// A call on its way to an answer.
  private struct Attempt {
    var call: Call
    /// How often it was sent.
    var count = 0
    var firstStart: Duration?
    var isResynchronised = false
    var isRenewed = false
  }

  /// A call on the wire, with what it was signed with.
  private struct Sent {
    var attempt: Attempt
    var start: Duration
    var credentials: Credentials
    var authorization: String?
    var skew: Int64?

    /// What AWS said of this request, as it may be shown and stored; no body if it is not AWS's.
    func withoutSecrets(_ error: CallError, _ body: [UInt8]) -> (CallError, [UInt8]) {
      guard error.code != CallError.wrongBody else { return (error, []) }
      let redaction = Redaction(credentials, authorization: authorization)
      guard let message = redaction.redacted(error.message) else {
        return (error, redaction.redacted(body) ?? body)
      }
      // Where the message shows a secret and the bytes do not, they spell it in another way.
      return (CallError(code: error.code, message: message), redaction.redacted(body) ?? [])
    }
  }
}

extension HTTPResponse {
  /// A gateway in trouble, or AWS; a page with status 500 is a server that does not know the operation.
  fileprivate var isTransientFailure: Bool {
    [429, 502, 503, 504].contains(status) || (status == 500 && !isWebPage)
  }
}
