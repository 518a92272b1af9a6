import Foundation
import Signing
import TestSupport
import Testing

/// Keys in files: what is written, what is read, and what is refused with which reason.
struct KeyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func secret(_ text: String) throws -> SecretBytes {
    try folder.write(text, to: "secret")
    return try SecretBytes(file: folder.url("secret").path)
  }

  private func read(_ name: String, _ passphrase: SecretBytes? = nil) throws(KeyError) -> SigningKey {
    try SigningKey(SecretBytes(file: folder.url(name).path), name: name, passphrase: passphrase)
  }

  @Test(arguments: KeyType.allCases, [nil, "correct horse"])
  func `a key is read back as it was written`(_ type: KeyType, _ passphrase: String?) throws {
    let key = try SigningKey.new(type)
    try key.write(to: folder.url("key").path, passphrase: try passphrase.map(secret))
    let text = try folder.read("key")
    #expect(
      text.hasPrefix(
        passphrase == nil ? "-----BEGIN PRIVATE KEY-----" : "-----BEGIN ENCRYPTED PRIVATE KEY-----"))
    // The end of the line that an editor leaves behind a passphrase is none of it.
    let again = try read("key", try passphrase.map { try secret("\($0)\r\nmore\n") })
    let publicKey = try PublicKey(pem: Array(folder.read("key.pub").utf8), name: "key.pub")
    #expect(publicKey.type == type)
    #expect(again.publicKey.keyID == publicKey.keyID)
    #expect(publicKey.verifies(try again.signature(of: [1, 2, 3]), of: [1, 2, 3]))
    #expect(!publicKey.verifies(try again.signature(of: [1, 2, 3]), of: [1, 2, 4]))
  }

  @Test func `the private key is its owner's alone, and neither file is replaced`() throws {
    let key = try SigningKey.new(.ed25519)
    let path = folder.url("key").path
    try key.write(to: path, passphrase: nil)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let before = try folder.read("key")
    #expect(throws: KeyError.self) { try key.write(to: path, passphrase: nil) }
    try FileManager.default.removeItem(atPath: path)
    // Beside a public key that is there no private one is left behind.
    #expect(throws: KeyError.self) { try key.write(to: path, passphrase: nil) }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(before.hasSuffix("-----END PRIVATE KEY-----\n"))
  }

  @Test(arguments: ["", "\n", "\r\nsecond", String(repeating: "x", count: 1_025)])
  func `a passphrase that would not open the key again encrypts none`(_ passphrase: String) throws {
    let key = try SigningKey.new(.ed25519)
    #expect(throws: KeyError.self) {
      try key.write(to: folder.url("key").path, passphrase: try secret(passphrase))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.url("key").path))
  }

  @Test func `the longest passphrase opens its key`() throws {
    let longest = String(repeating: "x", count: 1_024)
    try SigningKey.new(.ed25519).write(to: folder.url("key").path, passphrase: try secret(longest))
    _ = try read("key", try secret(longest))
  }

  @Test func `a wrong passphrase and none at all are told apart`() throws {
    try SigningKey.new(.ed25519).write(to: folder.url("key").path, passphrase: try secret("right"))
    let wrong = #expect(throws: KeyError.self) { try read("key", try secret("wrong")) }
    #expect(wrong?.description == "key cannot be opened with this passphrase")
    let none = #expect(throws: KeyError.self) { try read("key") }
    #expect(none?.description == "key is encrypted; give its --passphrase-file")
    #expect(throws: KeyError.self) { try read("key", try secret(String(repeating: "x", count: 5_000))) }
    #expect(throws: KeyError.self) { try read("key", try secret("")) }
  }

  @Test(arguments: [
    ("rsa", "type RSA"), ("p384", "type EC"), ("ed448", "type ED448"), ("text", "is no private key"),
    ("empty", "is no private key"), ("public", "is no private key"), ("large", "larger than"),
  ])
  func `what signs no evidence is refused with the reason`(_ kind: String, _ reason: String) throws {
    switch kind {
    case "rsa": try openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024")
    case "p384": try openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-384")
    case "ed448": try openssl("genpkey", "-algorithm", "ED448")
    case "text": try folder.write("hello", to: "key")
    case "public":
      try SigningKey.new(.ed25519).write(to: folder.url("other").path, passphrase: nil)
      try folder.write(try folder.read("other.pub"), to: "key")
    case "large": try folder.write(String(repeating: "x", count: 100_000), to: "key")
    default: try folder.write("", to: "key")
    }
    let error = #expect(throws: KeyError.self) { try read("key") }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [("Ed25519", []), ("EC", ["-pkeyopt", "ec_paramgen_curve:P-256"])])
  func `keys that openssl made sign too`(_ algorithm: String, _ options: [String]) throws {
    try openssl(["genpkey", "-algorithm", algorithm] + options)
    let key = try read("key")
    #expect(key.publicKey.verifies(try key.signature(of: [7]), of: [7]))
  }

  @Test func `a private key in the place of the public one is told`() throws {
    try SigningKey.new(.ed25519).write(to: folder.url("key").path, passphrase: nil)
    let error = #expect(throws: KeyError.self) {
      try PublicKey(pem: Array(folder.read("key").utf8), name: "key")
    }
    #expect(error?.description.contains("key.pub") == true)
    #expect(throws: KeyError.self) { try PublicKey(pem: [], name: "key") }
  }

  @Test func `secrets print nothing of themselves`() throws {
    let secret = try secret("hunter2")
    let key = try SigningKey.new(.ed25519)
    var dumped = "\(secret) \(String(reflecting: secret))"
    dump(secret, to: &dumped)
    dump(key, to: &dumped)
    #expect(!dumped.contains("hunter2"))
    #expect("\(key)" == "the key \(key.publicKey.keyID)")
  }

  private func openssl(_ arguments: String...) throws { try openssl(arguments) }

  private func openssl(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/openssl")
    process.arguments = arguments + ["-out", folder.url("key").path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
