import FoundationEssentials
import Glibc

/// The files that a command's arguments mean: themselves, standard input, or what lies in a folder.
enum PolicyFiles {
  struct File {
    /// As it is shown.
    var name: String
    /// Whether it was found in a folder, and not named.
    var isOfFolder = false

    func bytes() throws -> [UInt8] {
      if name == "-" { return try InputLines.all() }
      do {
        return [UInt8](try Data(contentsOf: URL(filePath: name)))
      } catch {
        throw Refusal("cannot read \(name): \(PolicyFiles.reason(name))")
      }
    }
  }

  /// The files that `argument` means; those of a folder in the order of their names, `.json` only.
  static func expand(_ argument: String) throws -> [File] {
    var information = stat()
    guard argument != "-", unsafe stat(argument, &information) == 0, information.st_mode & S_IFMT == S_IFDIR
    else { return [File(name: argument)] }
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: argument) else {
      throw Refusal("cannot read the folder \(argument)")
    }
    let folder = argument.hasSuffix("/") ? argument : "\(argument)/"
    return names.filter { $0.hasSuffix(".json") }.sorted().map { File(name: folder + $0, isOfFolder: true) }
  }

  fileprivate static func reason(_ path: String) -> String {
    unsafe access(path, R_OK) == 0 ? "it is no file" : unsafe String(cString: strerror(errno))
  }
}
