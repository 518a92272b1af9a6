package import HTTP
import JSON
import XML

/// Tells from what a server sent whether it is the answer to a call, and which page follows.
///
/// Nothing else is read here: what an answer says is for whoever reads snapshots.
package enum AnswerReader {
  package struct Reading: Hashable, Sendable {
    /// nil: the answer is what was asked for.
    package var error: CallError?
    package var nextMarker: String?

    package init(error: CallError? = nil, nextMarker: String? = nil) {
      self.error = error
      self.nextMarker = nextMarker
    }
  }

  package static func read(_ response: HTTPResponse, of call: Call) -> Reading {
    do throws(CallError) {
      guard !(300..<400).contains(response.status) else {
        throw wrongBody("HTTP \(response.status) leads to another address, which is never followed")
      }
      // A proxy's page. Refusals are read whatever their type: imitations of AWS send them as pages.
      guard !response.isWebPage || !response.isSuccess else { throw wrongBody(described(response)) }
      switch call.service {
      case .iam, .sts, .cloudWatch, .sns, .ec2:
        return Reading(nextMarker: try queryMarker(response, of: call))
      case .organizations, .cloudTrail, .account, .accessAnalyzer, .logs, .identityCenter:
        return Reading(nextMarker: try jsonMarker(response, of: call))
      }
    } catch { return Reading(error: error) }
  }

  private static func queryMarker(_ response: HTTPResponse, of call: Call) throws(CallError) -> String? {
    let envelope = QueryEnvelope(operation: call.operation)
    do throws(XMLParsingError) {
      try XMLPushParser.read(response.body.span, into: envelope)
    } catch {
      // An error page's first line says enough; AWS's answer that breaks off is worth the place.
      guard envelope.isExpected else { throw wrongBody(described(response)) }
      throw wrongBody("the answer breaks off or is malformed: \(error)")
    }
    if let error = envelope.error { throw error }
    guard response.isSuccess, envelope.isExpected, !envelope.isError else {
      throw wrongBody(described(response))
    }
    guard envelope.isTruncated else { return nil }
    guard let marker = envelope.marker, !marker.isEmpty else {
      throw wrongBody("the answer says that another page follows, and not which")
    }
    return marker
  }

  private static func jsonMarker(_ response: HTTPResponse, of call: Call) throws(CallError) -> String? {
    let value: JSONValue?
    var problem = described(response)
    do throws(JSONError) { value = try JSONParser.parse(response.body.span) } catch {
      value = nil
      if response.isSuccess { problem += ": \(error)" }
    }
    guard response.isSuccess else {
      throw jsonError(response, value) ?? queryError(response, of: call) ?? wrongBody(problem)
    }
    guard let value, value.object != nil else { throw wrongBody(problem) }
    guard let marker = value[call.service.markerParameter]?.string, !marker.isEmpty else { return nil }
    return marker
  }

  /// The code stands in a header or in the body, alone or between a name space and an address.
  private static func jsonError(_ response: HTTPResponse, _ value: JSONValue?) -> CallError? {
    let texts = [response.header("x-amzn-ErrorType"), value?["__type"]?.string, value?["code"]?.string]
    guard var code = texts.compactMap(\.self).first(where: { !$0.isEmpty }) else { return nil }
    if let colon = code.firstIndex(of: ":") { code = String(code[..<colon]) }
    if let hash = code.lastIndex(of: "#") { code = String(code[code.index(after: hash)...]) }
    guard !code.isEmpty else { return nil }
    return CallError(code: code, message: value?["message"]?.string ?? value?["Message"]?.string ?? "")
  }

  /// Gateways before a JSON service may refuse in XML.
  private static func queryError(_ response: HTTPResponse, of call: Call) -> CallError? {
    guard response.body.first == UInt8(ascii: "<") else { return nil }
    let envelope = QueryEnvelope(operation: call.operation)
    do throws(XMLParsingError) {
      try XMLPushParser.read(response.body.span, into: envelope)
    } catch { return nil }
    return envelope.error
  }

  private static func wrongBody(_ message: String) -> CallError {
    CallError(code: CallError.wrongBody, message: message)
  }

  private static func described(_ response: HTTPResponse) -> String {
    let type = response.mediaType.isEmpty ? "no content type" : response.mediaType
    return "HTTP \(response.status) with \(type) is not an answer of AWS"
  }
}

extension HTTPResponse {
  var isSuccess: Bool { (200..<300).contains(status) }

  var isWebPage: Bool { mediaType == "text/html" || mediaType == "application/xhtml+xml" }

  /// `text/xml`, without parameters, and without what a hostile server could want to be printed.
  var mediaType: String {
    let text = header("Content-Type")?.split(separator: ";").first ?? ""
    return String(
      text.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 && $0.value < 0x7F }.prefix(60).map(
        Character.init)
    ).lowercased()
  }
}
