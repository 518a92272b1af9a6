import Glibc
import HTTP

/// Posts JSON to a URL that is a secret: whoever knows a chat's webhook can write there, so errors name its host alone.
struct Webhook {
  /// As many as the servers of chats take; the rest is counted.
  static let mostChanges = 200

  private static let delays: [Duration] = [.seconds(1), .seconds(2), .seconds(4)]
  private static let longestDelay = 30

  private let url: String
  private let host: String

  init(_ url: String) throws {
    self.url = url
    let request = HTTPRequest("POST", url)
    do throws(TransferError) { try request.check() } catch {
      throw Refusal("--on-change: \(error)")
    }
    guard let host = request.host else { throw Refusal("--on-change: the URL names no host") }
    self.host = host
  }

  /// Posts, and tries again where that may help: at most three times.
  ///
  /// A redirect is not followed: it would take the JSON to a host that nobody named.
  func post(_ body: [UInt8]) throws {
    let transport = try CurlTransport(connections: 1)
    var limits = TransferLimits()
    limits.total = .seconds(30)
    limits.body = 1 << 20
    let request = HTTPRequest(
      "POST", url,
      headers: [
        ("Content-Type", "application/json"), ("User-Agent", "muster/\(Muster.version)"),
        ("Accept", "*/*"),
      ], body: body, limits: limits)
    var attempt = 0
    while true {
      var delay = attempt < Self.delays.count ? Self.delays[attempt] : nil
      let failure: String
      do throws(TransferError) {
        let response = try transport.perform(request)
        switch response.status {
        case 200..<300: return
        case 300..<400:
          failure = "it redirects (\(response.status)), which is not followed: give the URL that it leads to"
          delay = nil
        case 429, 500..<600:
          failure = "it answered \(response.status)"
          if let seconds = response.header("Retry-After").flatMap({ Int($0) }), seconds >= 0 {
            delay = delay.map { _ in .seconds(min(seconds, Self.longestDelay)) }
          }
        default:
          failure = "it answered \(response.status)"
          delay = nil
        }
      } catch {
        failure = "\(error)"
        if !error.isTransient { delay = nil }
      }
      guard let delay else { throw NotTold(description: "the webhook at \(host) was not told: \(failure)") }
      attempt += 1
      usleep(UInt32(delay.components.seconds) * 1_000_000)
    }
  }
}
