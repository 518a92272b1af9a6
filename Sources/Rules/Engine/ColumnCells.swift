import CLibSQLite
import Glibc
import IAM
import Synchronization

/// One column of one table: its cells, and which of them are missing.
///
/// The cells lie as SQLite takes them: reading one counts no references and copies no text.
@safe final class ColumnCells: @unchecked Sendable {
  let missing: [Int: Missing]
  let firstMissing: Missing?
  /// How many cells are kept: none where their texts are too long to keep, so that they are made anew.
  private let count: Int
  private let cells: UnsafeMutablePointer<muster_cell>
  private let texts: UnsafeMutablePointer<CChar>
  /// Texts that many cells have, by where they begin: results share them.
  private let shared: [Int64: String]
  private let rowsByCell = Mutex<RowsByCell?>(nil)

  private enum RowsByCell {
    case mixed
    case found([Cell: MatchingRows])
  }

  init(_ rows: any TableRows, column: Int) {
    let count = rows.count
    var texts = ColumnTexts()
    var missing: [Int: Missing] = [:]
    var first: Missing?
    let cells = UnsafeMutablePointer<muster_cell>.allocate(capacity: max(count, 1))
    unsafe cells.initialize(repeating: muster_cell(value: 0, length: 0, kind: SQLITE_NULL), count: count)
    rows.forEachCell(column: column) { row, cell in
      switch cell {
      case .missing(let reason):
        missing[row] = reason
        if first == nil { first = reason }
      case .text(let text): unsafe cells[row] = texts.append(text)
      case .integer(let value): unsafe cells[row] = muster_cell(value: value, length: 0, kind: SQLITE_INTEGER)
      case .null: break
      }
    }
    unsafe self.cells = cells
    self.count = texts.areKept ? count : 0
    shared = texts.shared
    unsafe self.texts = texts.bytes()
    self.missing = missing
    firstMissing = first
  }

  deinit {
    unsafe cells.deallocate()
    unsafe texts.deallocate()
  }

  /// The cells as a cursor reads them, for as long as this object lives; empty where none are kept.
  var lent: muster_column {
    unsafe count == 0 ? muster_column() : muster_column(cells: cells, texts: texts)
  }

  /// The cell of a row; nil where cells are not kept.
  func cell(_ row: Int) -> Cell? {
    guard row < count else { return nil }
    let cell = unsafe cells[row]
    switch cell.kind {
    case SQLITE_INTEGER: return .integer(cell.value)
    case SQLITE_TEXT: return .text(text(cell))
    default: return missing[row].map(Cell.missing) ?? .null
    }
  }

  private func text(_ cell: muster_cell) -> String {
    // An empty text begins where the next one does.
    if cell.length == 0 { return "" }
    if let text = shared[cell.value] { return text }
    let bytes = unsafe UnsafeRawBufferPointer(start: texts + Int(cell.value), count: Int(cell.length))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// The rows whose cell may equal a value; nil where only a scan can tell, because types are mixed or cells not kept.
  func rows(equal value: Cell) -> MatchingRows? {
    let found = rowsByCell.withLock { kept in
      if let kept { return kept }
      let made = indexed()
      kept = made
      return made
    }
    guard case .found(let rows) = found else { return nil }
    return rows[value] ?? MatchingRows([])
  }

  /// SQLite makes no index of its own over a virtual table, and a correlated sub-select would scan it for each row.
  private func indexed() -> RowsByCell {
    guard count > 0 else { return .mixed }
    var found: [Cell: [Int64]] = [:]
    var hasText = false
    var hasIntegers = false
    for row in 0..<count {
      guard let cell = cell(row) else { continue }
      switch cell {
      case .text: hasText = true
      case .integer: hasIntegers = true
      case .null, .missing: continue
      }
      found[cell, default: []].append(Int64(row))
    }
    return hasText && hasIntegers ? .mixed : .found(found.mapValues(MatchingRows.init))
  }
}

/// The texts of a column one behind the other; those that come often are there once.
@safe private struct ColumnTexts: ~Copyable {
  private var start: UnsafeMutablePointer<CChar>
  private var length = 0
  private var capacity = 4_096
  private var known: [ExactText: muster_cell] = [:]
  private(set) var areKept = true

  /// Columns of long texts (a policy a row) would hold the listing a second time.
  private static let keptBytes = 32_000_000
  /// A column with more different texts than these has names and the like, which hardly come twice.
  private static let mostKnown = 64

  init() { unsafe start = .allocate(capacity: capacity) }

  /// The texts that are there once, by where they begin.
  var shared: [Int64: String] {
    guard known.count <= Self.mostKnown else { return [:] }
    return Dictionary(known.filter { $1.length > 0 }.map { ($1.value, $0.text) }) { first, _ in first }
  }

  mutating func append(_ text: String) -> muster_cell {
    guard known.count <= Self.mostKnown else { return appendAnew(text) }
    let exact = ExactText(text: text)
    if let cell = known[exact] { return cell }
    let cell = appendAnew(text)
    known[exact] = cell
    return cell
  }

  private mutating func appendAnew(_ text: String) -> muster_cell {
    var text = text
    return text.withUTF8 { unsafe append($0) }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) -> muster_cell {
    areKept = areKept && length + text.count <= Self.keptBytes
    guard areKept, let bytes = text.baseAddress else {
      return muster_cell(value: 0, length: 0, kind: SQLITE_TEXT)
    }
    if length + text.count > capacity { move(to: max(2 * capacity, length + text.count)) }
    unsafe memcpy(start + length, bytes, text.count)
    defer { length += text.count }
    return muster_cell(value: Int64(length), length: Int32(clamping: text.count), kind: SQLITE_TEXT)
  }

  private mutating func move(to capacity: Int) {
    let moved = UnsafeMutablePointer<CChar>.allocate(capacity: max(capacity, 1))
    unsafe memcpy(moved, start, length)
    unsafe start.deallocate()
    unsafe start = moved
    self.capacity = capacity
  }

  /// The bytes, for the caller to free.
  consuming func bytes() -> UnsafeMutablePointer<CChar> {
    if !areKept { length = 0 }
    move(to: length)
    return unsafe start
  }
}

/// A text that equals only what has the same bytes: to Swift both ways of writing an accent are one text, to SQL they are two.
private struct ExactText: Hashable {
  let text: String

  static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// The numbers of rows, shared by the cursors that visit them.
@safe final class MatchingRows: @unchecked Sendable {
  let rows: UnsafeMutableBufferPointer<Int64>

  init(_ rows: [Int64]) {
    unsafe self.rows = .allocate(capacity: rows.count)
    _ = unsafe self.rows.initialize(from: rows)
  }

  deinit { unsafe rows.deallocate() }
}
