import Foundation
import JSON
import Signing
import TestSupport
import Testing

/// The envelope of DSSE: what is signed, how it is spelt, and what of it may be changed, which is nothing.
struct EnvelopeTests {
  @Test func `what is signed is the specification's own example`() {
    // github.com/secure-systems-lab/dsse, protocol.md, "Test Vectors".
    let message = Envelope.preAuthenticationEncoding(
      type: "http://example.com/HelloWorld", Array("hello world".utf8))
    #expect(
      String(decoding: message, as: UTF8.self) == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
  }

  @Test func `lengths are those of bytes and not of characters`() {
    let message = Envelope.preAuthenticationEncoding(type: "é", Array("ü".utf8))
    #expect(String(decoding: message, as: UTF8.self) == "DSSEv1 2 é 2 ü")
  }

  @Test(arguments: KeyType.allCases)
  func `an envelope that is read back is signed by its key, and by no other`(_ type: KeyType) throws {
    let key = try SigningKey.new(type)
    let envelope = try Envelope(signing: Array("{}".utf8), type: Envelope.inToto, with: key)
    let read = try Envelope(json: envelope.json)
    #expect(read == envelope)
    #expect(read.signature.keyID == key.publicKey.keyID)
    #expect(read.isSigned(by: key.publicKey))
    for other in KeyType.allCases { #expect(!read.isSigned(by: try SigningKey.new(other).publicKey)) }
  }

  @Test(arguments: KeyType.allCases)
  func `no byte of an envelope can be changed to another one`(_ type: KeyType) throws {
    let key = try SigningKey.new(type)
    let bytes = try Envelope(signing: Array(#"{"a":1}"#.utf8), type: Envelope.inToto, with: key).json
    for index in bytes.indices {
      for value in [bytes[index] ^ 1, bytes[index] ^ 0x20, bytes[index] &+ 1, 0x20]
      where value != bytes[index] {
        var altered = bytes
        altered[index] = value
        guard let envelope = try? Envelope(json: altered) else { continue }
        #expect(
          !envelope.isSigned(by: key.publicKey) || envelope.signature.keyID != key.publicKey.keyID,
          "byte \(index) became \(value)")
      }
    }
  }

  @Test func `the payload cannot be taken for one of another type`() throws {
    let key = try SigningKey.new(.ed25519)
    var envelope = try Envelope(signing: [1, 2, 3], type: Envelope.inToto, with: key)
    envelope.payloadType = "application/json"
    #expect(!envelope.isSigned(by: key.publicKey))
  }

  @Test(arguments: [
    "", "{}", "[]", #"{"payloadType":"a","payload":"!","signatures":[]}"#,
    #"{"payloadType":"a","payload":"","signatures":[]}"#,
    #"{"payloadType":"a","payload":"","signatures":[{"keyid":"","sig":""},{"keyid":"","sig":""}]}"#,
    #"{ "payloadType":"a","payload":"","signatures":[{"keyid":"","sig":""}]}"#,
    #"{"payloadType":"a","payload":"AB==","signatures":[{"keyid":"","sig":""}]}"#,
  ])
  func `what is no envelope, or one in another spelling, is refused`(_ text: String) {
    #expect(throws: EnvelopeError.self) { try Envelope(json: Array(text.utf8)) }
  }

  @Test func `of a signature by ECDSA the other half is neither written nor taken`() throws {
    let key = try SigningKey.new(.ecdsaP256)
    let message = Array("night".utf8)
    for _ in 0..<40 {
      let signature = try key.signature(of: message)
      #expect(key.publicKey.verifies(signature, of: message))
      let other = try #require(mirrored(signature))
      #expect(other != signature)
      #expect(!key.publicKey.verifies(other, of: message))
      // It is a signature all the same: openssl takes both.
      #expect(mirrored(other) == signature)
    }
  }

  /// (r, n − s) for (r, s), computed with Foundation's numbers alone.
  private func mirrored(_ der: [UInt8]) -> [UInt8]? {
    let order = stride(from: 0, to: 64, by: 2).map { index in
      let text = Array("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
      return Int(String(text[index...index + 1]), radix: 16) ?? 0
    }
    let rLength = Int(der[3])
    let s = Array(der[(6 + rLength)...])
    var digits = Array(s.drop { $0 == 0 })
    digits.insert(contentsOf: [UInt8](repeating: 0, count: 32 - digits.count), at: 0)
    var difference = [UInt8](repeating: 0, count: 32)
    var borrow = 0
    for index in (0..<32).reversed() {
      var digit = order[index] - Int(digits[index]) - borrow
      borrow = digit < 0 ? 1 : 0
      digit += borrow * 256
      difference[index] = UInt8(digit)
    }
    var number = Array(difference.drop { $0 == 0 })
    if (number.first ?? 0) >= 0x80 { number.insert(0, at: 0) }
    let body = Array(der[2..<(4 + rLength)]) + [2, UInt8(number.count)] + number
    return [0x30, UInt8(body.count)] + body
  }
}
