import FoundationEssentials
import Glibc

/// A file while it is written, `NAME.PID.partial` beside the one that it becomes; who is killed meanwhile leaves it there.
package enum PartialFile {
  /// The name for this process.
  package static func path(for path: String) -> String { "\(path).\(getpid()).partial" }

  /// Marks an open partial file as being written, for as long as it is open: a process that ends, however, lets go of it.
  ///
  /// Numbers of processes mean nothing to another container that writes to the same folder, and one that ended may keep its number for long; locks
  /// tell. A file system that has none is left to the numbers, and to time.
  package static func hold(_ descriptor: CInt) { _ = flock(descriptor, LOCK_EX | LOCK_NB) }

  /// Removes what writers of the file at `path` left that are no more.
  package static func removeAbandoned(of path: String) {
    let (folder, name) = split(path)
    _ = removeAbandoned(in: folder) { $0 == name }
  }

  /// Removes what writers of files beside `path` with its extension left that are no more; gives their names.
  ///
  /// Behind the extension one of `endings` may stand.
  package static func removeAbandoned(beside path: String, endings: [String]) -> [String] {
    let (folder, name) = split(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return removeAbandoned(in: folder) { $0 == name }
    }
    let suffixes = ([""] + endings).map { name[dot...] + $0 }
    return removeAbandoned(in: folder) { name in suffixes.contains { name.hasSuffix($0) } }
  }

  private static func removeAbandoned(in folder: String, where isWanted: (String) -> Bool) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.sorted().filter { name in
      guard let (stem, process) = parts(of: name), isWanted(stem) else { return false }
      guard isAbandoned(folder + name, by: process) else { return false }
      return unsafe unlink(folder + name) == 0
    }
  }

  /// The name and the process of `NAME.PID.partial`.
  private static func parts(of name: String) -> (stem: String, process: pid_t)? {
    let ending = ".partial"
    guard name.hasSuffix(ending) else { return nil }
    let rest = name.dropLast(ending.count)
    guard let dot = rest.lastIndex(of: "."), let process = pid_t(rest[rest.index(after: dot)...]), process > 0
    else { return nil }
    return (String(rest[..<dot]), process)
  }

  /// Between making a file and holding it fewer seconds pass.
  private static let longestUnheld = 60
  /// Nobody writes a file for so many seconds.
  private static let longestWriting = 3_600

  private static func isAbandoned(_ path: String, by process: pid_t) -> Bool {
    let descriptor = unsafe open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_nlink == 1
    else { return false }
    let age = time(nil) - status.st_mtim.tv_sec
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      guard errno != EWOULDBLOCK, age > longestWriting else { return false }
      return kill(process, 0) != 0 && errno == ESRCH
    }
    return process == getpid() || age > longestUnheld
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
