import Evidence
import FuzzSupport
import IAM

/// Any files are an account or no snapshot; an answer without its end is no evidence.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let parts = unsafe FuzzInput(start, count).parts
  for kind in [PolicyKind.serviceControl, .resourceControl] {
    _ = try? ControlPolicyFile(parts[0], name: "given", as: kind)
  }
  _ = try? InventoryFile(parts[0], name: "given")
  guard let account = SnapshotFiles.read(parts) else { return 0 }
  if !account.users.elements.isEmpty || !account.roles.elements.isEmpty {
    let analysis = AccountAnalysis(account)
    _ = analysis.standings
    _ = analysis.trust
  }
  // What has something behind its end is no answer before that is cut off.
  if parts.count == 1, account.evidence.contains(where: { $0.status == .available }) {
    checkTruncation(of: parts[0])
  }
  return 0
}

/// An XML or JSON answer whose last character is cut off proves nothing.
private func checkTruncation(of bytes: [UInt8]) {
  var bytes = bytes
  while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
  guard let first = bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
    first == UInt8(ascii: "<") || first == UInt8(ascii: "{")
  else { return }
  bytes.removeLast()
  guard let account = SnapshotFiles.read([bytes]) else { return }
  claim(
    account.evidence.allSatisfy { $0.status != .available }, "an answer without its end is no evidence")
}
