import FuzzSupport
import IAM

/// Any document is checked and decoded as each kind; what comes of it keeps the promises of every evaluation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe FuzzInput(start, count).bytes
  for kind in PolicyKind.allCases {
    let findings = PolicyChecker.findings(in: bytes, as: kind)
    precondition(findings.allSatisfy { (0...bytes.count).contains($0.offset) }, "a finding lies outside")
    guard let policy = try? Policy(json: bytes, as: kind) else {
      // A byte order mark is no mistake of a policy's in a file.
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      precondition(hasMark || findings.contains { $0.kind == .error }, "refused as \(kind) without an error")
      continue
    }
    for request in Requests.all { Promises(policy, request).check() }
  }
  return 0
}
