import Glibc

/// Keeps what a configuration file writes below its own folder.
///
/// Whoever can put a `muster.yaml` into a checked-out repository, the author of a pull request for one, would else choose which file
/// of the machine a report replaces. What is in the folder is theirs already, but for what git itself keeps there.
enum OutputFence {
  /// Why nothing may be written at `path`, as seen from the configuration file; nil if it may.
  static func refusal(of path: String, from file: String) -> String? {
    let parts = path.split(separator: "/")
    if path.hasPrefix("/") || parts.contains("..") { return "'\(path)' is outside of the file's folder" }
    if parts.contains(where: { $0.lowercased() == ".git" }) {
      return "'\(path)' is inside of git's own folder"
    }
    guard let folder = real(folder(of: file)) else { return nil }
    // Symbolic links of the repository lead anywhere: the last part that is there decides.
    var existing = parts
    while !existing.isEmpty {
      if let place = real(Self.folder(of: file) + existing.joined(separator: "/")) {
        let isBelow = place == folder || place.hasPrefix(folder == "/" ? "/" : folder + "/")
        let isGit = place.dropFirst(folder.count).split(separator: "/").contains { $0.lowercased() == ".git" }
        return isBelow && !isGit ? nil : "'\(path)' leads to \(place)"
      }
      existing.removeLast()
    }
    return nil
  }

  /// Nothing for a file of the working directory, else the folder with its slash.
  static func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return String(file[...slash])
  }

  /// The path without symbolic links; nil where nothing is there.
  private static func real(_ path: String) -> String? {
    guard let place = unsafe realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }
}
