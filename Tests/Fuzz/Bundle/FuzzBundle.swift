import Bundles
import FuzzSupport
import Glibc
import Signing

/// A stranger's file is a whole archive or none, whatever it holds; and nobody's envelope is signed by a key that never signed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe FuzzInput(start, count).bytes
  if let envelope = try? Envelope(json: bytes), let stranger {
    claim(!envelope.isSigned(by: stranger.publicKey), "a key signed what it never saw")
  }
  guard ArchiveFile.write(bytes), let archive = try? Archive(opening: ArchiveFile.path) else { return 0 }
  var names: Set<String> = []
  for file in archive.files {
    claim(names.insert(file.name).inserted, "two files of one name")
    claim(!file.name.hasPrefix("/"), "an absolute name")
    claim(
      !file.name.split(separator: "/", omittingEmptySubsequences: false).contains(".."),
      "a name that leads out")
    claim(
      file.offset >= 0 && file.size >= 0 && file.offset <= bytes.count - file.size, "a file beyond the end")
    let read = try? archive.bytes(of: file, limit: 1 << 20)
    claim(
      read.map { $0.elementsEqual(bytes[file.offset..<file.offset + file.size]) } ?? false,
      "other bytes than stand there")
  }
  if let stranger {
    let check = try? BundleVerifier(keys: [stranger.publicKey], toolVersion: "0").check(ArchiveFile.path)
    claim(check.map { !$0.isVerified } ?? true, "a stranger's bundle is verified")
  }
  return 0
}

private let stranger = try? SigningKey.new(.ed25519)

/// The file that each input is written to.
enum ArchiveFile {
  static let path: String = {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    return "\(parent)/muster-fuzz-\(getpid()).tar"
  }()

  static func write(_ bytes: [UInt8]) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      == bytes.count
  }
}
