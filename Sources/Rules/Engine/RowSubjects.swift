/// What each row of a table is about; rows of the same subject and detail share a group.
///
/// The texts lie as SQLite gave them, one behind the other: most groups are in order, and nobody reads what they are about.
struct RowSubjects: Sendable {
  /// Where the texts of a group lie.
  private struct Place {
    var start: Int
    var subjectEnd: Int
    /// Where the detail ends; nil without one.
    var detailEnd: Int?
    /// The group before with the same hash; nil for the first.
    var alike: Int?

    var end: Int { detailEnd ?? subjectEnd }
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []
  private(set) var groupOfRow: [Int] = []
  private var lastByHash: [Int: Int] = [:]

  /// `capacity`: how many rows there are, most of which have a subject and detail of their own.
  init(capacity: Int) {
    places.reserveCapacity(capacity)
    groupOfRow.reserveCapacity(capacity)
    lastByHash.reserveCapacity(capacity)
  }

  /// How many groups there are.
  var count: Int { places.count }

  func subject(_ group: Int) -> String { text(places[group].start..<places[group].subjectEnd) }

  func detail(_ group: Int) -> String? {
    places[group].detailEnd.map { text(places[group].subjectEnd..<$0) }
  }

  /// The group of what has this subject and no detail.
  func group(of subject: String) -> Int? {
    places.indices.first { places[$0].detailEnd == nil && self.subject($0) == subject }
  }

  /// Takes the next row: its subject, the account where that is NULL, and its detail.
  mutating func append(_ row: borrowing SQLRow, account: String) {
    let start = bytes.count
    if !row.append(0, to: &bytes) { bytes += account.utf8 }
    let subjectEnd = bytes.count
    let hasDetail = row.append(1, to: &bytes)
    var place = Place(start: start, subjectEnd: subjectEnd, detailEnd: hasDetail ? bytes.count : nil)
    var hasher = Hasher()
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[start...]))
    }
    let hash = hasher.finalize()
    var candidate = lastByHash[hash]
    place.alike = candidate
    while let group = candidate {
      if isSame(places[group], as: place) {
        bytes.removeSubrange(start...)
        groupOfRow.append(group)
        return
      }
      candidate = places[group].alike
    }
    lastByHash[hash] = places.count
    groupOfRow.append(places.count)
    places.append(place)
  }

  /// Forgets how to find equal subjects once all rows are there.
  mutating func finish() { lastByHash = [:] }

  private func isSame(_ left: Place, as right: Place) -> Bool {
    guard left.subjectEnd - left.start == right.subjectEnd - right.start,
      (left.detailEnd == nil) == (right.detailEnd == nil), left.end - left.start == right.end - right.start
    else { return false }
    return unsafe bytes.withUnsafeBytes { bytes in
      unsafe bytes[left.start..<left.end].elementsEqual(bytes[right.start..<right.end])
    }
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
