import Digests
import Glibc

/// A bundle's file, open for reading: an uncompressed tar archive as ``ArchiveWriter`` writes it, and no other.
///
/// Tar, because every system has a program that opens it; not packed, because a packed file has many spellings, and because documents are
/// read where they lie, without unpacking anything to a disk or into memory. A header that is not Muster's to the byte, links, folders,
/// names that lead elsewhere or stand twice, and whatever lies between or behind the files are refused.
package final class Archive {
  package struct File: Sendable {
    package var name: String
    /// Where its bytes begin.
    package var offset: Int
    package var size: Int
    /// 64 hexadecimal digits; empty where the archive was opened without digests.
    package var sha256: String
  }

  /// As the caller wrote it.
  package let path: String
  /// Without symbolic links, for those who open the file once more.
  package let resolvedPath: String
  private let descriptor: CInt
  private let size: Int
  /// As they lie in the archive: in the order of their names, the last one behind all.
  package private(set) var files: [File] = []

  private static let mostFiles = 1_000_000
  private static let piece = 262_144

  /// Opens the file at `path` and reads its headers, and all of it where digests are wanted.
  package init(opening path: String, digests: Bool = true) throws(ArchiveError) {
    self.path = path
    resolvedPath = Self.resolve(path)
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable("cannot read \(path): \(unsafe String(cString: strerror(errno)))")
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      size = 0
      throw .unreadable("cannot read \(path): it is no regular file")
    }
    size = Int(status.st_size)
    try readAll(digests: digests)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func resolve(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  package func file(_ name: String) -> File? { files.first { $0.name == name } }

  /// The bytes of a file; refused beyond `limit`, because they are held in memory.
  package func bytes(of file: File, limit: Int) throws(ArchiveError) -> [UInt8] {
    guard file.size <= limit else {
      throw .malformed(offset: file.offset, "\(file.name) has \(file.size) bytes; expected at most \(limit)")
    }
    return try bytes(at: file.offset, count: file.size)
  }

  private func readAll(digests: Bool) throws(ArchiveError) {
    var offset = 0
    while true {
      let start = offset
      let header = try bytes(at: offset, count: ArchiveHeader.block)
      if header.allSatisfy({ $0 == 0 }) { return try checkEnd(at: offset) }
      var file = try self.file(at: &offset, header)
      guard files.count < Self.mostFiles else {
        throw .malformed(offset: start, "it holds more than \(Self.mostFiles) files")
      }
      if let last = files.last, !ArchiveName.precedes(last.name, file.name), !isClosing(file.name) {
        throw .malformed(
          offset: start,
          "'\(file.name.prefix(200))' stands behind '\(last.name.prefix(200))', out of order or twice")
      }
      if let last = files.last, isClosing(last.name) {
        throw .malformed(offset: start, "'\(file.name.prefix(200))' stands behind the envelope")
      }
      if digests { file.sha256 = try digest(of: file) }
      let padding = ArchiveHeader.padding(after: file.size)
      if digests, try bytes(at: offset - padding, count: padding).contains(where: { $0 != 0 }) {
        throw .malformed(offset: offset - padding, "expected zeros behind '\(file.name.prefix(200))'")
      }
      files.append(file)
    }
  }

  private func isClosing(_ name: String) -> Bool { name == Bundle.envelopeName }

  /// The file whose first header was read at `offset`, which is moved behind it.
  private func file(at offset: inout Int, _ header: [UInt8]) throws(ArchiveError) -> File {
    let start = offset
    let malformed = ArchiveError.malformed(offset: start, "it is no header as Muster writes it")
    var headers = header
    var name = ArchiveHeader.name(in: header[...])
    if ArchiveHeader.isLongNameRecord(header[...]) {
      guard let length = ArchiveHeader.size(in: header[...]), length <= ArchiveName.mostBytes + 16 else {
        throw malformed
      }
      let rest = length + ArchiveHeader.padding(after: length) + ArchiveHeader.block
      headers += try bytes(at: start + ArchiveHeader.block, count: rest)
      name = ArchiveHeader.name(inRecord: headers[ArchiveHeader.block..<ArchiveHeader.block + length])
    }
    guard let name, let size = ArchiveHeader.size(in: headers.suffix(ArchiveHeader.block)),
      headers == ArchiveHeader.bytes(name: name, size: size)
    else { throw malformed }
    if let problem = ArchiveName.problem(of: name) { throw .malformed(offset: start, problem) }
    let first = start + headers.count
    let end = first + size + ArchiveHeader.padding(after: size)
    guard end <= self.size else {
      throw .malformed(offset: first, "it breaks off within '\(name.prefix(200))'")
    }
    offset = end
    return File(name: name, offset: first, size: size, sha256: "")
  }

  private func checkEnd(at offset: Int) throws(ArchiveError) {
    let end = try bytes(at: offset, count: 2 * ArchiveHeader.block)
    guard end.allSatisfy({ $0 == 0 }), size == offset + end.count else {
      throw .malformed(offset: offset, "expected two blocks of zeros and nothing behind them")
    }
  }

  private func digest(of file: File) throws(ArchiveError) -> String {
    var digest = SHA256()
    var start = file.offset
    let end = file.offset + file.size
    while start < end {
      let bytes = try bytes(at: start, count: min(Self.piece, end - start))
      digest.update(bytes.span)
      start += bytes.count
    }
    return digest.hexDigest()
  }

  /// So many bytes at `offset`, or an error where the file ends before.
  private func bytes(at offset: Int, count: Int) throws(ArchiveError) -> [UInt8] {
    guard offset + count <= size else { throw .malformed(offset: size, "it breaks off") }
    var code: CInt = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let result = unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled, offset + filled)
        if result < 0, errno == EINTR { continue }
        if result < 0 { code = errno }
        if result <= 0 { return }
        filled += result
      }
    }
    if code != 0 { throw .unreadable("cannot read \(path): \(unsafe String(cString: strerror(code)))") }
    guard bytes.count == count else { throw .malformed(offset: offset + bytes.count, "it breaks off") }
    return bytes
  }
}
