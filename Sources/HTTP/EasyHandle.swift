import CLibCurl

/// One libcurl easy handle, with all that a transfer borrows from us while it runs.
///
/// Whoever adds it to a multi handle keeps it alive, and takes it off again, before it is let go or made ready anew.
@safe final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let errorBuffer: UnsafeMutablePointer<CChar>
  private var headerList: UnsafeMutablePointer<curl_slist>?
  private var answer = AnswerInProgress(limits: TransferLimits())
  private var host: String?
  private var isSecure = false

  init() throws(TransferError) {
    guard let pointer = unsafe curl_easy_init() else {
      throw TransferError(.other, "libcurl cannot make a handle")
    }
    unsafe self.pointer = pointer
    unsafe errorBuffer = .allocate(capacity: Int(CURL_ERROR_SIZE))
    unsafe errorBuffer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
  }

  deinit {
    unsafe curl_easy_cleanup(pointer)
    unsafe curl_slist_free_all(headerList)
    unsafe errorBuffer.deallocate()
  }

  /// Makes the handle ready for a request.
  func prepare(_ request: HTTPRequest, caBundle: String?) throws(TransferError) {
    try request.check()
    unsafe curl_easy_reset(pointer)
    unsafe curl_slist_free_all(headerList)
    unsafe headerList = nil
    unsafe errorBuffer.pointee = 0
    answer = AnswerInProgress(limits: request.limits)
    host = request.host
    isSecure = request.isSecure
    try setConnection(request, caBundle: caBundle)
    try setRequest(request)
    try setCallbacks()
  }

  /// What came of the transfer, which is over; the handle keeps nothing of it.
  func takeResult(_ code: CURLcode) -> Result<HTTPResponse, TransferError> {
    let answer = self.answer
    self.answer = AnswerInProgress(limits: TransferLimits())
    if let refusal = answer.refusal {
      return .failure(TransferError(refusal.kind, TransferError.message(refusal.message, host: host)))
    }
    var status = 0
    let found = unsafe muster_curl_get_long(pointer, CURLINFO_RESPONSE_CODE, &status)
    guard code == CURLE_OK, found == CURLE_OK else {
      let words = unsafe String(cString: errorBuffer)
      return .failure(TransferError(code, words: words, host: host, wasConnected: answer.isConnected))
    }
    if let gap = gap(in: answer) {
      return .failure(TransferError(.interrupted, TransferError.message(gap, host: host)))
    }
    return .success(HTTPResponse(status: status, headers: answer.headers, body: answer.body))
  }

  /// What libcurl takes for a whole answer although nothing says that it is.
  private func gap(in answer: AnswerInProgress) -> String? {
    if !answer.hasWholeHead { return "the connection was closed in the middle of the answer's headers" }
    // It does not tell a TLS connection that was closed from one that was cut.
    if isSecure, !answer.body.isEmpty, !answer.hasKnownEnd { return "the answer does not say where it ends" }
    return nil
  }

  private func setConnection(_ request: HTTPRequest, caBundle: String?) throws(TransferError) {
    unsafe muster_curl_set_error_buffer(pointer, errorBuffer)
    try set(CURLOPT_URL, request.url)
    try set(CURLOPT_PATH_AS_IS, 1)
    try set(CURLOPT_PROTOCOLS_STR, "http,https")
    try set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    try set(CURLOPT_FOLLOWLOCATION, 0)
    try set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    try set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    if request.bypassesProxy { try set(CURLOPT_NOPROXY, "*") }

    // libcurl's defaults, said again so that no build of it can have others.
    try set(CURLOPT_SSL_VERIFYPEER, 1)
    try set(CURLOPT_SSL_VERIFYHOST, 2)
    try set(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    if let caBundle {
      try set(CURLOPT_CAINFO, caBundle)
      try set(CURLOPT_PROXY_CAINFO, caBundle)
      // Otherwise the system's authorities would be trusted besides.
      try set(CURLOPT_CAPATH, nil)
      try set(CURLOPT_PROXY_CAPATH, nil)
    }

    try set(CURLOPT_CONNECTTIMEOUT_MS, request.limits.connect.milliseconds)
    if let total = request.limits.total { try set(CURLOPT_TIMEOUT_MS, total.milliseconds) }
    try set(CURLOPT_NOSIGNAL, 1)
    // A resolver that hangs is left to itself: waiting for it would hold up every other transfer.
    try set(CURLOPT_QUICK_EXIT, 1)
  }

  private func setRequest(_ request: HTTPRequest) throws(TransferError) {
    switch request.method {
    case "GET" where request.body.isEmpty: try set(CURLOPT_HTTPGET, 1)
    case "HEAD" where request.body.isEmpty: try set(CURLOPT_NOBODY, 1)
    default:
      try check(
        unsafe request.body.span.withUnsafeBytes {
          unsafe muster_curl_set_post(pointer, $0.baseAddress, $0.count)
        })
      if request.method != "POST" { try set(CURLOPT_CUSTOMREQUEST, request.method) }
    }
    try set(CURLOPT_ACCEPT_ENCODING, "gzip")
    for (name, value) in request.headers {
      // `Name:` would take libcurl's own header away; `Name;` sends an empty one.
      try append(value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    // `Expect` makes a POST wait for an interim answer. The others would be additions of libcurl's.
    for name in ["Expect", "Accept", "Content-Type"] where !request.hasHeader(name) {
      try append("\(name):")
    }
    try check(unsafe muster_curl_set_list(pointer, CURLOPT_HTTPHEADER, headerList))
  }

  private func append(_ line: String) throws(TransferError) {
    guard let longer = unsafe curl_slist_append(headerList, line) else {
      throw TransferError(.other, "out of memory")
    }
    unsafe headerList = longer
  }

  private func set(_ option: CURLoption, _ value: String?) throws(TransferError) {
    try check(unsafe muster_curl_set_string(pointer, option, value))
  }

  private func set(_ option: CURLoption, _ value: Int) throws(TransferError) {
    try check(unsafe muster_curl_set_long(pointer, option, value))
  }

  private func check(_ code: CURLcode) throws(TransferError) {
    guard code == CURLE_OK else { throw TransferError(code, words: "", host: host, wasConnected: false) }
  }
}

extension HTTPRequest {
  fileprivate func hasHeader(_ name: String) -> Bool {
    headers.contains { $0.name.lowercased() == name.lowercased() }
  }
}

// What libcurl calls while a transfer runs. `self` is lent without a count: the owner of the multi handle holds it.
extension EasyHandle {
  private func setCallbacks() throws(TransferError) {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    try check(unsafe muster_curl_set_header_callback(pointer, receiveHeader, context))
    try check(unsafe muster_curl_set_body_callback(pointer, receiveBody, context))
    try check(unsafe muster_curl_set_connected_callback(pointer, noteConnection, context))
    try check(unsafe muster_curl_set_progress_callback(pointer, noteProgress, context))
  }

  fileprivate static func lent(_ context: UnsafeMutableRawPointer) -> EasyHandle {
    unsafe Unmanaged<EasyHandle>.fromOpaque(context).takeUnretainedValue()
  }

  fileprivate func change<T>(_ body: (inout AnswerInProgress) -> T) -> T { body(&answer) }
}

private func receiveHeader(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let context = unsafe context else { return 0 }
  let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  let isWanted = unsafe EasyHandle.lent(context).change { unsafe $0.receive(headerLine: line) }
  return isWanted ? size * count : 0
}

private func receiveBody(
  bytes: UnsafeMutablePointer<CChar>?, size: Int, count: Int, context: UnsafeMutableRawPointer?
) -> Int {
  guard let context = unsafe context else { return 0 }
  let part = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  let isWanted = unsafe EasyHandle.lent(context).change { unsafe $0.receive(part) }
  return isWanted ? size * count : 0
}

private func noteConnection(
  context: UnsafeMutableRawPointer?, _: UnsafeMutablePointer<CChar>?, _: UnsafeMutablePointer<CChar>?,
  _: Int32, _: Int32
) -> Int32 {
  guard let context = unsafe context else { return Int32(CURL_PREREQFUNC_ABORT) }
  unsafe EasyHandle.lent(context).change { $0.connected() }
  return Int32(CURL_PREREQFUNC_OK)
}

private func noteProgress(
  context: UnsafeMutableRawPointer?, _: Int, downloaded: Int, _: Int, uploaded: Int
) -> Int32 {
  guard let context = unsafe context else { return 1 }
  return unsafe EasyHandle.lent(context).change { $0.mayGoOn(moved: downloaded &+ uploaded) } ? 0 : 1
}
