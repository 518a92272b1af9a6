import Glibc
import JSON

/// Policies that were decoded already, by the bytes that they stand in.
///
/// Lines of a simulation repeat their policies; decoding one takes as long as twenty decisions.
struct PolicyCache {
  private struct Entry {
    let text: [UInt8]
    let kind: PolicyKind
    let result: Result<Policy, PolicyError>
  }

  private var entries: [Int: [Entry]] = [:]
  private var size = 0
  /// The bytes of text that are kept at most.
  private let limit: Int

  init(limit: Int = 16 << 20) { self.limit = limit }

  /// The policy that stands at `range`: an object, or a string that holds one.
  mutating func policy(_ bytes: Span<UInt8>, _ range: Range<Int>, as kind: PolicyKind)
    -> Result<Policy, PolicyError>
  {
    let text = bytes.extracting(range)
    var hasher = Hasher()
    unsafe text.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    hasher.combine(kind)
    let digest = hasher.finalize()
    if let known = entries[digest]?.first(where: { $0.kind == kind && Self.isEqual($0.text, text) }) {
      return known.result
    }
    let result = Self.decode(text, as: kind)
    // Forgetting everything at times is cheaper than knowing which was used last.
    if size > limit {
      entries = [:]
      size = 0
    }
    size += text.count
    let copy = unsafe text.withUnsafeBufferPointer { unsafe Array($0) }
    entries[digest, default: []].append(Entry(text: copy, kind: kind, result: result))
    return result
  }

  private static func decode(_ text: Span<UInt8>, as kind: PolicyKind) -> Result<Policy, PolicyError> {
    var parser = JSONParser()
    do throws(JSONError) {
      let value = try parser.value(text)
      return Result { () throws(PolicyError) in
        let policy =
          if let json = value.string {
            try Policy(json: Array(json.utf8), as: kind)
          } else {
            try Policy(value, as: kind)
          }
        try policy.checkAsSubmitted()
        return policy
      }
    } catch {
      return .failure(PolicyError(place: "", reason: "it is not JSON: \(error)"))
    }
  }

  private static func isEqual(_ left: [UInt8], _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let one = left.baseAddress, let other = right.baseAddress else { return true }
        return unsafe memcmp(one, other, left.count) == 0
      }
    }
  }
}
