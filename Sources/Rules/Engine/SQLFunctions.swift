import CLibSQLite
import Glibc

/// The SQL functions that rules may call: pure, without a clock, and cheap for the length of what they are given.
///
/// Left out: what is random or reads a clock, what reaches outside, and `printf`, `format`, `zeroblob`, whose result is
/// as long as a number says, within one step that no handler interrupts.
enum SQLFunctions {
  static let allowed: Set<String> = [
    "abs", "char", "coalesce", "glob", "hex", "ifnull", "iif", "instr", "length", "like", "likelihood",
    "likely",
    "lower", "ltrim", "nullif", "quote", "replace", "round", "rtrim", "sign", "substr", "substring", "trim",
    "typeof", "unicode", "unlikely", "upper",
    // Aggregates and window functions.
    "avg", "count", "cume_dist", "dense_rank", "first_value", "group_concat", "lag", "last_value", "lead",
    "max",
    "min", "nth_value", "ntile", "percent_rank", "rank", "row_number", "sum", "total",
    // JSON.
    "->", "->>", "json", "json_array", "json_array_length", "json_each", "json_extract", "json_group_array",
    "json_group_object", "json_insert", "json_object", "json_patch", "json_quote", "json_remove",
    "json_replace",
    "json_set", "json_tree", "json_type", "json_valid",
  ]

  /// Replaces the functions whose time is the product of two lengths by the same ones with a price.
  ///
  /// SQLite's own take seconds on two texts of half a megabyte, within one step.
  @safe static func addPriced(to connection: OpaquePointer, sandbox: Sandbox) {
    let context = unsafe Unmanaged.passUnretained(sandbox).toOpaque()
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    unsafe sqlite3_create_function_v2(connection, "instr", 2, flags, context, callInstr, nil, nil, nil)
    unsafe sqlite3_create_function_v2(connection, "replace", 3, flags, context, callReplace, nil, nil, nil)
    for name in ["trim", "ltrim", "rtrim"] {
      unsafe sqlite3_create_function_v2(connection, name, 2, flags, context, refuseTrim, nil, nil, nil)
    }
  }

  /// Where the first `needle` at or after `start` begins; nil for an empty one.
  @safe fileprivate static func find(
    _ needle: UnsafeRawBufferPointer, in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let first = text.baseAddress, let wanted = needle.baseAddress else { return nil }
    var index = start
    while index + needle.count <= text.count {
      let places = text.count - needle.count + 1 - index
      guard let found = unsafe memchr(first + index, Int32(wanted.load(as: UInt8.self)), places) else {
        return nil
      }
      index = unsafe UnsafeRawPointer(found) - first
      if unsafe memcmp(found, wanted, needle.count) == 0 { return index }
      index += 1
    }
    return nil
  }
}

private typealias Values = UnsafeMutablePointer<OpaquePointer?>

private func callInstr(context: OpaquePointer?, count: Int32, values: Values?) {
  guard let values = unsafe values, let text = unsafe bytes(values[0]), let needle = unsafe bytes(values[1])
  else { return unsafe sqlite3_result_null(context) }
  guard pay(text, needle, context) else { return }
  if unsafe needle.isEmpty { return unsafe sqlite3_result_int64(context, 1) }
  guard let index = SQLFunctions.find(needle, in: text, from: 0) else {
    return unsafe sqlite3_result_int64(context, 0)
  }
  // SQLite counts characters: every byte but the continuing ones.
  let characters = unsafe text[..<index].count { $0 & 0xC0 != 0x80 }
  unsafe sqlite3_result_int64(context, Int64(characters) + 1)
}

private func callReplace(context: OpaquePointer?, count: Int32, values: Values?) {
  guard let values = unsafe values, let text = unsafe bytes(values[0]), let needle = unsafe bytes(values[1]),
    let substitute = unsafe bytes(values[2])
  else { return unsafe sqlite3_result_null(context) }
  guard pay(text, needle, context) else { return }
  var result: [UInt8] = []
  var index = 0
  while let found = SQLFunctions.find(needle, in: text, from: index) {
    unsafe result.append(contentsOf: text[index..<found])
    unsafe result.append(contentsOf: substitute)
    index = found + needle.count
    if result.count > sandbox(context).limits.length {
      return unsafe sqlite3_result_error_toobig(context)
    }
  }
  unsafe result.append(contentsOf: text[index...])
  unsafe result.withUnsafeBytes { buffer in
    let start = unsafe buffer.bindMemory(to: CChar.self).baseAddress
    // A null pointer would mean NULL, and an empty text is none.
    unsafe start == nil
      ? sqlite3_result_text(context, "", 0, muster_transient())
      : sqlite3_result_text(context, start, Int32(buffer.count), muster_transient())
  }
}

private func refuseTrim(context: OpaquePointer?, count: Int32, values: Values?) {
  let message = "trim, ltrim and rtrim take one argument here: they cut spaces"
  unsafe sqlite3_result_error(context, message, -1)
}

@safe private func sandbox(_ context: OpaquePointer?) -> Sandbox {
  unsafe Unmanaged<Sandbox>.fromOpaque(sqlite3_user_data(context)).takeUnretainedValue()
}

/// Charges a search for what it takes at worst; false once the statement has nothing left, its error being set.
@safe private func pay(
  _ text: UnsafeRawBufferPointer, _ needle: UnsafeRawBufferPointer, _ context: OpaquePointer?
) -> Bool {
  if sandbox(context).spend(text.count / 100 * max(needle.count, 1)) { return true }
  unsafe sqlite3_result_error_code(context, SQLITE_INTERRUPT)
  return false
}

/// A value's text as UTF-8, lent for the time of the call; nil for NULL.
@safe private func bytes(_ value: OpaquePointer?) -> UnsafeRawBufferPointer? {
  switch unsafe sqlite3_value_type(value) {
  case SQLITE_NULL: return nil
  // As it lies: `sqlite3_value_text` would copy it to end it with a zero.
  case SQLITE_TEXT, SQLITE_BLOB:
    let start = unsafe sqlite3_value_blob(value)
    return unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
  default:
    let start = unsafe sqlite3_value_text(value)
    return unsafe UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
  }
}
