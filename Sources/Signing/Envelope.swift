import FoundationEssentials
import JSON

/// A signed message: a DSSE envelope with one signature (github.com/secure-systems-lab/dsse, version 1).
package struct Envelope: Equatable, Sendable {
  package var payloadType: String
  package var payload: [UInt8]
  package var signature: Signature

  package struct Signature: Equatable, Sendable {
    /// Which key signed; a hint that is not signed itself.
    package var keyID: String
    package var bytes: [UInt8]
  }

  /// The type of in-toto's statements.
  package static let inToto = "application/vnd.in-toto+json"

  /// Signs `payload` with `key`.
  package init(signing payload: [UInt8], type: String, with key: SigningKey) throws(KeyError) {
    payloadType = type
    self.payload = payload
    let message = Self.preAuthenticationEncoding(type: type, payload)
    signature = Signature(keyID: key.publicKey.keyID, bytes: try key.signature(of: message))
  }

  /// What is signed: type and payload with their lengths, so that nobody takes a part of the one for the other.
  package static func preAuthenticationEncoding(type: String, _ payload: [UInt8]) -> [UInt8] {
    var message = Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8)
    message.reserveCapacity(message.count + payload.count)
    message += payload
    return message
  }

  /// Whether `key` signed it.
  package func isSigned(by key: PublicKey) -> Bool {
    key.verifies(
      signature.bytes, of: Self.preAuthenticationEncoding(type: payloadType, payload))
  }
}

extension Envelope {
  /// The envelope as JSON on one line, without a newline at its end.
  package var json: [UInt8] {
    var json = JSONWriter(indented: false, capacity: payload.count / 3 * 4 + 1_000)
    json.object { json in
      json.member("payloadType", payloadType)
      json.member("payload", Data(payload).base64EncodedString())
      json.key("signatures")
      json.array { json in
        json.item { json in
          json.object { json in
            json.member("keyid", signature.keyID)
            json.member("sig", Data(signature.bytes).base64EncodedString())
          }
        }
      }
    }
    return json.bytes
  }

  /// Reads an envelope that is spelt as ``json`` spells it, to the byte.
  ///
  /// JSON and base64 have many spellings of the same; whoever took them all would not see a byte that was changed.
  package init(json bytes: [UInt8]) throws(EnvelopeError) {
    let value: JSONValue
    do throws(JSONError) { value = try JSONParser.parse(bytes.span) } catch {
      throw EnvelopeError("it is no JSON: \(error)")
    }
    guard let type = value["payloadType"]?.string, let payload = value["payload"]?.string,
      let signatures = value["signatures"]?.array
    else { throw EnvelopeError("it is no DSSE envelope: payloadType, payload or signatures is not there") }
    guard signatures.count == 1, let keyID = signatures[0]["keyid"]?.string,
      let text = signatures[0]["sig"]?.string
    else { throw EnvelopeError("expected one signature with keyid and sig") }
    guard let payload = Data(base64Encoded: payload), let signature = Data(base64Encoded: text) else {
      throw EnvelopeError("payload or signature is not base64")
    }
    payloadType = type
    self.payload = Array(payload)
    self.signature = Signature(keyID: keyID, bytes: Array(signature))
    guard json == bytes else { throw EnvelopeError("it is not spelt as Muster spells an envelope") }
  }
}

/// Why an envelope is none.
package struct EnvelopeError: Error, Equatable, Sendable, CustomStringConvertible {
  package var description: String

  init(_ description: String) { self.description = description }
}
