import FuzzSupport
import IAM

/// Any document is decoded as each kind; what comes of it keeps the promises of every evaluation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe FuzzInput(start, count).bytes
  for kind in PolicyKind.allCases {
    guard let policy = try? Policy(json: bytes, as: kind) else { continue }
    for request in Requests.all { Promises(policy, request).check() }
  }
  return 0
}
