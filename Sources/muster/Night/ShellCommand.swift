import Glibc

/// Runs a command by `/bin/sh` with bytes on its standard input.
///
/// Its standard output goes to standard error, because standard output is for reports.
struct ShellCommand {
  private static let timeout: Duration = .seconds(60)

  let command: String
  /// Added to the environment of this process.
  let environment: [String: String]

  /// Throws where it ends with another status than 0, or does not end in time and is killed with its children.
  func run(_ input: [UInt8]) throws {
    let descriptor = try Self.unnamedFile(input)
    defer { _ = close(descriptor) }
    let process = try spawn(input: descriptor)
    var status: Int32 = 0
    let deadline = ContinuousClock.now + Self.timeout
    while true {
      let ended = unsafe waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw Self.failure("waiting for it failed: \(Self.currentError())") }
      if ContinuousClock.now >= deadline {
        // The whole group: a shell's children would go on.
        kill(-process, SIGKILL)
        _ = unsafe waitpid(process, &status, 0)
        throw Self.failure("it did not end within \(Self.timeout.components.seconds) seconds and was killed")
      }
      usleep(10_000)
    }
    let signal = status & 0x7F
    if signal != 0 { throw Self.failure("it was ended by signal \(signal)") }
    let exit = (status >> 8) & 0xFF
    if exit != 0 { throw Self.failure("it exited with status \(exit)") }
  }

  private func spawn(input: Int32) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // What this process ignores its children would ignore too; and it is to be killed with its own children.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM] { unsafe sigaddset(&signals, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    let texts = ["/bin/sh", "-c", command]
    var arguments = unsafe texts.map { unsafe strdup($0) } + [nil]
    var variables = unsafe Self.inherited(without: environment).map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    unsafe variables.insert(contentsOf: environment.map { unsafe strdup("\($0.key)=\($0.value)") }, at: 0)
    var process = pid_t()
    let code = unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    guard code == 0 else {
      throw Self.failure("it cannot be started: \(unsafe String(cString: strerror(code)))")
    }
    return process
  }

  private static func inherited(without replaced: [String: String]) -> [String] {
    var variables: [String] = []
    var place = unsafe environ
    while let text = unsafe place.pointee {
      let variable = unsafe String(cString: text)
      let name = variable.prefix { $0 != "=" }
      if replaced[String(name)] == nil { variables.append(variable) }
      unsafe place += 1
    }
    return variables
  }

  /// A file without a name: a pipe would wait for a command that does not read it.
  private static func unnamedFile(_ bytes: [UInt8]) throws -> Int32 {
    var folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    if folder.isEmpty { folder = "/tmp" }
    var template = Array("\(folder)/muster-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let name = buffer.baseAddress else { return Int32(-1) }
      let descriptor = unsafe mkstemp(name)
      if descriptor >= 0 { _ = unsafe unlink(name) }
      return descriptor
    }
    guard descriptor >= 0 else { throw OutputError.notWritable(folder, why: currentError()) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    do {
      try AtomicFile.write(bytes, to: descriptor, named: folder)
    } catch {
      _ = close(descriptor)
      throw error
    }
    _ = lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  private static func failure(_ why: String) -> NotTold {
    NotTold(description: "the command of --on-change failed: \(why)")
  }

  private static func currentError() -> String { unsafe String(cString: strerror(errno)) }
}
