/// What came of one call, after all its attempts.
package struct Answer: Sendable {
  package var call: Call
  /// The HTTP status of the last attempt; nil if no answer came at all.
  package var status: Int?
  /// The last answer's bytes as AWS sent them, an error's too; empty if none came, or if they are not AWS's (a web page).
  package var body: [UInt8]
  /// nil: the answer is what was asked for.
  package var error: CallError?
  /// The marker of the page that follows; nil on the last page.
  package var nextMarker: String?
  /// How often it was sent.
  package var attempts: Int
  /// From the first attempt to the last byte, waits between attempts too.
  package var duration: Duration

  package init(
    call: Call, status: Int?, body: [UInt8], error: CallError? = nil, nextMarker: String? = nil,
    attempts: Int = 1, duration: Duration = .zero
  ) {
    self.call = call
    self.status = status
    self.body = body
    self.error = error
    self.nextMarker = nextMarker
    self.attempts = attempts
    self.duration = duration
  }

  /// The call for the page that follows, if there is one.
  package var nextPage: Call? {
    guard error == nil, let nextMarker else { return nil }
    var call = call
    let name = call.service.markerParameter
    call.parameters.removeAll { $0.name == name }
    call.parameters.append(Call.Parameter(name, .text(nextMarker)))
    return call
  }
}

extension Service {
  /// What a request calls the marker of a page.
  package var markerParameter: String {
    switch self {
    case .iam, .sts: "Marker"
    case .organizations, .account, .cloudTrail, .cloudWatch, .sns, .ec2, .identityCenter: "NextToken"
    case .accessAnalyzer, .logs: "nextToken"
    }
  }
}
