import CLibZ

/// Unpacks what gzip packed: CloudTrail's files lie in their bucket like that.
enum Gunzip {
  /// A file of CloudTrail has some megabytes; a small one that becomes more than this is made to fill the memory.
  static let largest = 512 << 20

  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

  /// The bytes that were packed; `packed` may hold several parts, one after the other.
  static func unpack(_ packed: [UInt8], limit: Int = largest) throws(DecodingProblem) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe muster_inflate_init(&stream) == Z_OK else { throw DecodingProblem("zlib cannot begin") }
    defer { unsafe inflateEnd(&stream) }
    var unpacked: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 262_144)
    var problem: DecodingProblem?
    unsafe packed.withUnsafeBufferPointer { input in
      // zlib reads it and writes nothing to it.
      unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.avail_in = UInt32(clamping: input.count)
      while true {
        let status = unsafe piece.withUnsafeMutableBufferPointer { output in
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = UInt32(clamping: output.count)
          return unsafe inflate(&stream, Z_NO_FLUSH)
        }
        let count = piece.count - Int(unsafe stream.avail_out)
        unpacked += piece[..<count]
        if unpacked.count > limit {
          problem = DecodingProblem("it unpacks to more than \(limit) bytes")
          return
        }
        if status == Z_STREAM_END {
          guard unsafe stream.avail_in > 0 else { return }
          unsafe inflateReset(&stream)
        } else if unsafe status != Z_OK || (count == 0 && stream.avail_in == 0) {
          problem = DecodingProblem("it breaks off, or is damaged")
          return
        }
      }
    }
    if let problem { throw problem }
    return unpacked
  }
}
