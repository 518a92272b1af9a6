import Files
import Glibc

/// Writes a file that is there whole or not at all, readable by its owner only where nothing else is said.
enum AtomicFile {
  /// Writes `bytes` beside `path` and renames the result; what is no regular file (a pipe, `/dev/stdout`) is written to as it is.
  ///
  /// A `mode` is that of a file that is made for others to read, so no mask of this process takes from it.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t? = nil) throws(OutputError) {
    try write(to: path, mode: mode) { $0.take(bytes) }
  }

  /// The same of what `make` gives piece by piece.
  static func write(
    to path: String, mode: mode_t? = nil, _ make: (BackgroundWriter) -> Void
  ) throws(OutputError) {
    var information = stat()
    let exists = unsafe stat(path, &information) == 0
    if exists, information.st_mode & S_IFMT != S_IFREG {
      let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .notWritable(path, why: currentError()) }
      defer { _ = close(descriptor) }
      return try write(to: descriptor, named: path, make)
    }
    PartialFile.removeAbandoned(of: path)
    let partial = PartialFile.path(for: path)
    let descriptor = unsafe open(partial, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else { throw .notWritable(path, why: currentError()) }
    PartialFile.hold(descriptor)
    do throws(OutputError) {
      defer { _ = close(descriptor) }
      if let mode, fchmod(descriptor, mode) != 0 { throw .notWritable(path, why: currentError()) }
      try write(to: descriptor, named: path, make)
      guard fsync(descriptor) == 0 else { throw .notWritable(path, why: currentError()) }
    } catch {
      _ = unsafe unlink(partial)
      throw error
    }
    guard unsafe rename(partial, path) == 0 else {
      let why = currentError()
      _ = unsafe unlink(partial)
      throw .notWritable(path, why: why)
    }
  }

  /// Whether what is written to `path` becomes a file there, and does not go down a pipe.
  static func isNewOrRegular(_ path: String) -> Bool {
    var information = stat()
    return unsafe stat(path, &information) != 0 || information.st_mode & S_IFMT == S_IFREG
  }

  /// Writes what `make` gives piece by piece to an open descriptor, while it makes more.
  static func write(
    to descriptor: Int32, named name: String, _ make: (BackgroundWriter) -> Void
  ) throws(OutputError) {
    let writer = BackgroundWriter(descriptor, named: name)
    make(writer)
    try writer.finish()
  }

  /// Writes all of `bytes` to an open descriptor.
  static func write(_ bytes: [UInt8], to descriptor: Int32, named name: String) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .notWritable(name, why: currentError())
      }
      written += count
    }
  }

  /// Makes a folder for its owner only, with the folders above it.
  static func makeFolder(_ path: String) throws(OutputError) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix.hasSuffix("/") ? "\(part)" : "/\(part)"
      guard unsafe mkdir(prefix, S_IRWXU) != 0 else { continue }
      var information = stat()
      guard errno == EEXIST, unsafe stat(prefix, &information) == 0, information.st_mode & S_IFMT == S_IFDIR
      else {
        throw .notWritable(path, why: currentError())
      }
    }
  }

  /// Refuses a file that `option` names where there is no folder for it: to make one is for whoever knows that it is not misspelt.
  static func checkPlace(_ path: String, of option: String) throws(Refusal) {
    var information = stat()
    let folder = parent(of: path)
    guard unsafe stat(folder, &information) != 0 else {
      if information.st_mode & S_IFMT == S_IFDIR { return }
      throw Refusal("\(option): \(folder) is no folder; expected a file in a folder that exists")
    }
    guard errno == ENOENT || errno == ENOTDIR else { return }
    throw Refusal("\(option): there is no folder \(folder); expected a file in a folder that exists")
  }

  /// Throws if a file could not be written at `path` now; a full disk shows only when it is written.
  static func check(_ path: String) throws(OutputError) {
    var information = stat()
    if unsafe stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      guard information.st_mode & S_IFMT != S_IFDIR else { throw .notWritable(path, why: "it is a folder") }
      guard unsafe access(path, W_OK) == 0 else { throw .notWritable(path, why: currentError()) }
      return
    }
    // A regular file is replaced by one that is made beside it.
    let folder = parent(of: path)
    guard unsafe stat(folder, &information) == 0, unsafe access(folder, W_OK | X_OK) == 0 else {
      throw .notWritable(path, why: currentError())
    }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw .notWritable(path, why: "\(folder) is no folder")
    }
  }

  /// Throws if files could not be written in a folder at `path` now, which is made when they are.
  static func checkFolder(_ path: String) throws(OutputError) {
    var information = stat()
    var folder = path.isEmpty ? "." : path
    while unsafe stat(folder, &information) != 0 {
      guard errno == ENOENT, folder != "/", folder != "." else {
        throw .notWritable(path, why: currentError())
      }
      folder = parent(of: folder)
    }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      throw .notWritable(path, why: "\(folder) is no folder")
    }
    guard unsafe access(folder, W_OK | X_OK) == 0 else { throw .notWritable(path, why: currentError()) }
  }

  /// The folder that `path` stands in.
  static func parent(of path: String) -> String {
    var rest = path[...]
    while rest.count > 1, rest.hasSuffix("/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  private static func currentError() -> String { unsafe String(cString: strerror(errno)) }
}

/// Why a report could not be written.
enum OutputError: Error, Equatable {
  case notWritable(String, why: String)
}

extension OutputError: CustomStringConvertible {
  var description: String {
    switch self {
    case .notWritable(let path, let why): "cannot write \(path): \(why)"
    }
  }
}
