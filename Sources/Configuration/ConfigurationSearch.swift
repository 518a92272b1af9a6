import Glibc
package import Rules

/// Finds the `muster.yaml` that holds for the working directory: there or in the nearest folder above it.
package enum ConfigurationSearch {
  package static let fileName = "muster.yaml"

  /// The file in force, nil if there is none; throws where it is refused.
  package static func file() throws(RuleFileErrors) -> ConfigurationFile? {
    var information = stat()
    let owner = unsafe stat(".", &information) == 0 ? information.st_uid : nil
    let trust = FileTrust(user: geteuid(), ownerOfWorkingDirectory: owner)
    for path in candidates() where unsafe lstat(path, &information) == 0 {
      let text: String
      do { text = try self.text(of: path, information, trust) } catch { throw RuleFileErrors([error]) }
      return try ConfigurationFile(text, path: path, found: true)
    }
    return nil
  }

  /// `muster.yaml`, `../muster.yaml` and so on up to the root of the file system.
  private static func candidates() -> [String] {
    guard let folder = unsafe getcwd(nil, 0) else { return [fileName] }
    defer { unsafe free(folder) }
    let depth = unsafe String(cString: folder).split(separator: "/").count
    return (0...depth).map { String(repeating: "../", count: $0) + fileName }
  }

  /// The text of a file that may be read; `link` is what `lstat` says of it.
  private static func text(of path: String, _ link: stat, _ trust: FileTrust) throws(RuleFileError) -> String
  {
    if link.st_mode & S_IFMT == S_IFLNK, !trust.isTrusted(link.st_uid) {
      throw refused(path, "it is a link of the user \(link.st_uid), who is neither you nor root")
    }
    // What is asked about is what is read: another file in its place has another descriptor.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      throw RuleFileError(
        file: path, position: nil,
        message:
          "the file cannot be read: \(unsafe String(cString: strerror(errno))); `--no-config` goes without it"
      )
    }
    defer { _ = close(descriptor) }
    var information = stat()
    guard unsafe fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else {
      throw RuleFileError(
        file: path, position: nil, message: "expected a file; `--no-config` goes without it")
    }
    if let why = trust.refusal(owner: information.st_uid, mode: information.st_mode) {
      throw refused(path, why)
    }
    guard information.st_size <= YAMLFile.maximumBytes else { throw YAMLFile.tooLarge(path) }
    guard let text = String(validating: bytes(of: descriptor), as: UTF8.self) else {
      throw RuleFileError(file: path, position: nil, message: "the file is not UTF-8")
    }
    return text
  }

  private static func refused(_ path: String, _ why: String) -> RuleFileError {
    RuleFileError(
      file: path, position: nil,
      message:
        "not read, because \(why); name it by `--config \(path)` if it shall hold, or give `--no-config`"
    )
  }

  /// Never more than a file may hold, however it grows.
  private static func bytes(of descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= YAMLFile.maximumBytes {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress, buffer.count)
      }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}
