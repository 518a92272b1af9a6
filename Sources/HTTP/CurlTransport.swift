import CLibCurl
import Glibc

/// Carries requests by libcurl: many transfers on the calling thread, with certificates always verified.
///
/// The proxy variables of the environment are honoured, by libcurl itself. Redirects are answers like any other.
@safe package final class CurlTransport: Transport {
  private let multi: UnsafeMutableRawPointer
  private let caBundle: String?
  private let connections: Int
  private var idle: [EasyHandle] = []
  /// Keyed by the address of libcurl's handle: an Int is safe to hash, a pointer is not.
  private var running: [Int: (id: Int, handle: EasyHandle)] = [:]
  /// More than `connections` may be started; these begin, and their time counts, when others have ended.
  private var waiting: [(id: Int, request: HTTPRequest)] = []
  private var finished: [FinishedTransfer] = []

  /// - Parameters:
  ///   - caBundle: A PEM file of the authorities to trust *instead* of the system's.
  ///   - connections: How many transfers run at the same time, and how many connections are kept.
  /// - Throws: A bundle that cannot be read, by its name.
  package init(caBundle: String? = nil, connections: Int = 16) throws(TransferError) {
    if let caBundle { try Self.checkReadable(caBundle) }
    guard Self.isReady, let multi = unsafe curl_multi_init() else {
      throw TransferError(.other, "libcurl cannot be initialised")
    }
    unsafe self.multi = multi
    self.caBundle = caBundle
    self.connections = max(1, connections)
    _ = unsafe muster_multi_set_long(multi, CURLMOPT_MAXCONNECTS, self.connections)
  }

  // libcurl's order: no handle in the multi handle, then no handle, then no multi handle.
  deinit {
    cancelAll()
    idle.removeAll()
    unsafe curl_multi_cleanup(multi)
  }

  package func start(_ request: HTTPRequest, id: Int) {
    waiting.append((id, request))
    fill()
  }

  package func next(within limit: Duration) -> FinishedTransfer? {
    let deadline = ContinuousClock.now + limit
    while true {
      if !finished.isEmpty { return finished.removeFirst() }
      if running.isEmpty { return nil }
      perform()
      // Polling before free places are filled again would leave them idle for a whole round trip.
      if !finished.isEmpty { continue }
      let left = deadline - .now
      guard left > .zero else { return nil }
      poll(for: min(left, .milliseconds(100)))
    }
  }

  package func cancelAll() {
    waiting.removeAll()
    finished.removeAll()
    for (_, handle) in running.values {
      unsafe curl_multi_remove_handle(multi, handle.pointer)
      idle.append(handle)
    }
    running.removeAll()
  }

  /// Begins what waits, as far as there are places for it.
  private func fill() {
    while running.count < connections, !waiting.isEmpty {
      let (id, request) = waiting.removeFirst()
      do throws(TransferError) {
        try begin(request, id: id)
      } catch {
        finished.append(FinishedTransfer(id: id, result: .failure(error)))
      }
    }
  }

  private func begin(_ request: HTTPRequest, id: Int) throws(TransferError) {
    let handle = if let reused = idle.popLast() { reused } else { try EasyHandle() }
    do throws(TransferError) {
      try handle.prepare(request, caBundle: caBundle)
      let code = unsafe curl_multi_add_handle(multi, handle.pointer)
      guard code == CURLM_OK else { throw TransferError(code) }
    } catch {
      idle.append(handle)
      throw error
    }
    running[unsafe Int(bitPattern: handle.pointer)] = (id, handle)
  }

  /// Moves whatever can be moved now, and takes out what has ended.
  private func perform() {
    var active: Int32 = 0
    let code = unsafe curl_multi_perform(multi, &active)
    var left: Int32 = 0
    while let message = unsafe curl_multi_info_read(multi, &left)?.pointee {
      guard unsafe message.msg == CURLMSG_DONE, let pointer = unsafe message.easy_handle else { continue }
      // The message dies with the removal.
      let ending = unsafe message.data.result
      unsafe curl_multi_remove_handle(multi, pointer)
      guard let (id, handle) = running.removeValue(forKey: Int(bitPattern: pointer)) else { continue }
      finished.append(FinishedTransfer(id: id, result: handle.takeResult(ending)))
      idle.append(handle)
    }
    if code != CURLM_OK { failAll(TransferError(code)) }
    fill()
  }

  private func poll(for limit: Duration) {
    let code = unsafe curl_multi_poll(multi, nil, 0, Int32(limit.milliseconds), nil)
    if code != CURLM_OK { failAll(TransferError(code)) }
  }

  /// libcurl itself broke: every transfer says so, in the order of their ids.
  private func failAll(_ error: TransferError) {
    let ids = running.values.map(\.id).sorted() + waiting.map(\.id)
    let whole = finished
    cancelAll()
    finished = whole + ids.map { FinishedTransfer(id: $0, result: .failure(error)) }
  }

  private static func checkReadable(_ caBundle: String) throws(TransferError) {
    guard let file = unsafe fopen(caBundle, "re") else {
      let reason = unsafe String(cString: strerror(errno))
      throw TransferError(.tls, "the CA bundle \(caBundle) cannot be read: \(reason)")
    }
    defer { unsafe fclose(file) }
    guard unsafe fgetc(file) != EOF else {
      throw TransferError(.tls, "the CA bundle \(caBundle) cannot be read, or is empty")
    }
  }

  /// libcurl wants its globals built once; only a program that fetches something pays for them.
  private static let isReady: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}
