extension String {
  /// RFC 3986 with AWS's choice: letters, digits and `-._~` stay, everything else becomes upper-case `%XX`.
  package var uriEncoded: String { percentEncoded(keeping: "-._~") }

  /// A form's field as Python's `urlencode` spells it, the spelling that every imitation of AWS signs: a space is `+`.
  package var formEncoded: String { percentEncoded(keeping: "-._~", spaceAsPlus: true) }

  /// A path that is sent, encoded once more: what is signed (every service but S3).
  var signedPath: String { percentEncoded(keeping: "-._~/") }

  private func percentEncoded(keeping others: String, spaceAsPlus: Bool = false) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        out.append(byte)
      case UInt8(ascii: " ") where spaceAsPlus: out.append(UInt8(ascii: "+"))
      case _ where others.utf8.contains(byte): out.append(byte)
      default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
