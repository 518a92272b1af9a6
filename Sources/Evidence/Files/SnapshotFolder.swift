import Glibc

/// The files below a snapshot folder, in an order that does not depend on the machine.
package struct SnapshotFolder {
  /// A document: a file, or a stretch of one that holds several.
  package struct File: Sendable {
    /// The path below the folder, with `/` between its parts.
    package var name: String
    package var path: String
    /// Where in the file at `path` it begins.
    package var offset: Int
    package var size: Int
    /// Whether it is a part of the file at `path`; a whole file is read to its end, whatever its size was when it was listed.
    let isStretch: Bool

    init(name: String, path: String, size: Int) {
      self.name = name
      self.path = path
      offset = 0
      self.size = size
      isStretch = false
    }

    /// The `size` bytes from `offset` on of the file at `path`.
    package init(name: String, path: String, offset: Int, size: Int) {
      self.name = name
      self.path = path
      self.offset = offset
      self.size = size
      isStretch = true
    }
  }

  /// Sorted by name.
  package private(set) var files: [File] = []
  /// What was passed over, and why.
  package private(set) var notes: [String] = []
  private let root: String

  package init(at path: String) throws(SnapshotError) {
    guard let resolved = Self.resolve(path) else {
      throw .unreadableFolder(path: path, reason: InputFileError(reason: errno).reason)
    }
    root = resolved
    if let reason = read("", depth: 0) { throw .unreadableFolder(path: path, reason: reason) }
    files.sort { $0.name < $1.name }
    notes.sort()
  }

  /// Lists one folder; gives the reason if it cannot be read.
  private mutating func read(_ folder: String, depth: Int) -> String? {
    let path = folder.isEmpty ? root : "\(root)/\(folder)"
    guard depth < 32 else { return "it is too deep" }
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return InputFileError(reason: errno).reason }
    guard let stream = unsafe fdopendir(descriptor) else {
      close(descriptor)
      return InputFileError(reason: errno).reason
    }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.unicodeScalars.contains("\u{FFFD}") else {
        notes.append("\(name): it was not read, because its name is not UTF-8")
        continue
      }
      if name != ".", name != ".." { add(folder.isEmpty ? name : "\(folder)/\(name)", depth: depth) }
    }
    return nil
  }

  private mutating func add(_ name: String, depth: Int) {
    let path = "\(root)/\(name)"
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      notes.append("\(name): \(InputFileError(reason: errno).reason)")
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: files.append(File(name: name, path: path, size: Int(status.st_size)))
    case S_IFDIR:
      if let reason = read(name, depth: depth + 1) {
        notes.append("\(name): the folder was not read: \(reason)")
      }
    case S_IFLNK:
      // What lies in the folder is read under its own name; what does not is none of the snapshot's.
      if let target = Self.resolve(path), target.hasPrefix(root + "/") { return }
      notes.append("\(name): a symbolic link out of the folder was not followed")
    default: notes.append("\(name): it is no regular file")
    }
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
