import Glibc

/// Writes the files of a snapshot, for their owner alone.
struct SnapshotWriter {
  let folder: String
  private var folders: Set<String> = []

  init(folder: String) { self.folder = folder }

  /// Makes the folder, or takes one that is empty: files of another day would be read as evidence of this one.
  mutating func prepare() throws(CollectionError) {
    try make(folder)
    guard let stream = unsafe opendir(folder) else { throw failure(folder) }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." {
        throw .notWritable("\(folder) is not empty: a snapshot goes into a folder of its own")
      }
    }
    guard unsafe access(folder, W_OK | X_OK) == 0 else { throw failure(folder) }
  }

  /// Writes a new file with the folders on the way to it.
  mutating func write(_ bytes: [UInt8], to name: String) throws(CollectionError) {
    if let slash = name.lastIndex(of: "/") { try make("\(folder)/\(name[..<slash])") }
    try create("\(folder)/\(name)", bytes)
  }

  /// Writes a file that may be there already; whoever reads it sees all of the old one or all of the new one.
  func replace(_ name: String, _ bytes: [UInt8]) throws(CollectionError) {
    let path = "\(folder)/\(name)"
    let partial = "\(path).partial"
    unsafe unlink(partial)
    try create(partial, bytes)
    guard unsafe rename(partial, path) == 0 else {
      let error = failure(path)
      unsafe unlink(partial)
      throw error
    }
  }

  /// Makes a folder and those above it that are not there.
  private mutating func make(_ path: String) throws(CollectionError) {
    guard !folders.contains(path) else { return }
    var status = stat()
    guard unsafe stat(path, &status) != 0 else {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .notWritable("\(path) is not a folder") }
      folders.insert(path)
      return
    }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try make(String(path[..<slash])) }
    guard unsafe mkdir(path, S_IRWXU) == 0 || errno == EEXIST else { throw failure(path) }
    folders.insert(path)
  }

  private func create(_ path: String, _ bytes: [UInt8]) throws(CollectionError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path, flags, S_IRUSR | S_IWUSR)
    guard descriptor >= 0 else { throw failure(path) }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = failure(path)
        close(descriptor)
        unsafe unlink(path)
        throw error
      }
      start += count
    }
    guard close(descriptor) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> CollectionError {
    .notWritable("\(path): \(unsafe String(cString: strerror(errno)))")
  }
}
