import FoundationEssentials
import Glibc

/// Runs a program without a shell, with an empty standard input, and waits for all that it writes.
///
/// By `posix_spawn`, for Foundation's `Process` is in the part of Foundation that cannot be built together with libxml2:
/// both bring the headers of ICU, in different versions.
@safe struct ChildProcess: ~Copyable {
  struct Output {
    /// The exit status; 128 and the signal's number if one ended it.
    var status: Int32
    var output: [UInt8]
    var errors: [UInt8]
  }

  enum Failure: Error {
    case notFound
    case notStarted(code: Int32)
    case timedOut(errors: [UInt8])
    case tooLong
  }

  /// More than any list of credentials.
  private static let limit = 1 << 20

  private let id: pid_t
  private var streams: [Stream]
  private var status: Int32?

  static func run(
    _ words: [String], environment: Environment, within time: Duration
  ) throws(Failure) -> Output {
    guard let program = words.first.flatMap({ path(of: $0, environment) }) else { throw .notFound }
    var process = try ChildProcess(program, words, environment)
    return try process.output(until: ContinuousClock.now + time)
  }

  private init(_ program: String, _ words: [String], _ environment: Environment) throws(Failure) {
    let output = try Ends()
    let errors = try Ends()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    // Whatever signals this process ignores, the program is to be ended by them.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let arguments = CStrings(words)
    let variables = CStrings(environment.variables.map { "\($0)=\($1)" })
    var id: pid_t = 0
    let code = unsafe posix_spawn(&id, program, &actions, &attributes, arguments.base, variables.base)
    close(output.writing)
    close(errors.writing)
    guard code == 0 else {
      close(output.reading)
      close(errors.reading)
      throw .notStarted(code: code)
    }
    self.id = id
    streams = [Stream(descriptor: output.reading), Stream(descriptor: errors.reading)]
  }

  deinit {
    for stream in streams { close(stream.descriptor) }
    guard status == nil else { return }
    kill(id, SIGKILL)
    _ = waitpid(id, nil, 0)
  }

  private mutating func output(until deadline: ContinuousClock.Instant) throws(Failure) -> Output {
    while ContinuousClock.now < deadline, streams.contains(where: { !$0.hasEnded }) {
      // A grandchild may keep the pipes open after the program itself has ended.
      let hadEnded = hasEnded()
      if !read(), hadEnded { break }
      guard streams.allSatisfy({ $0.bytes.count <= Self.limit }) else { throw .tooLong }
    }
    while !hasEnded(), ContinuousClock.now < deadline { usleep(1_000) }
    guard let status else { throw .timedOut(errors: streams[1].bytes) }
    let signal = status & 0x7F
    return Output(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: streams[0].bytes,
      errors: streams[1].bytes)
  }

  private mutating func hasEnded() -> Bool {
    guard status == nil else { return true }
    var found: Int32 = 0
    if unsafe waitpid(id, &found, WNOHANG) == id { status = found }
    return status != nil
  }

  /// Waits a moment and reads what is there; false if there was nothing.
  private mutating func read() -> Bool {
    let open = streams.indices.filter { !streams[$0].hasEnded }
    var waiting = open.map { pollfd(fd: streams[$0].descriptor, events: Int16(POLLIN), revents: 0) }
    guard unsafe poll(&waiting, nfds_t(waiting.count), 20) > 0 else { return false }
    for (index, state) in zip(open, waiting) where state.revents != 0 {
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Glibc.read(state.fd, $0.baseAddress, $0.count)
      }
      if count > 0 { streams[index].bytes += chunk[..<count] } else { streams[index].hasEnded = true }
    }
    return true
  }

  /// The program of that name: a path as it is, a bare name looked up in `PATH`.
  private static func path(of name: String, _ environment: Environment) -> String? {
    guard !name.contains("/") else { return isProgram(name) ? name : nil }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { isProgram($0) }
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
      && FileManager.default.isExecutableFile(atPath: path)
  }
}

/// What one pipe of the program gave so far.
private struct Stream {
  let descriptor: Int32
  var bytes: [UInt8] = []
  var hasEnded = false

  init(descriptor: Int32) { self.descriptor = descriptor }
}

/// The two ends of a pipe; no other program that is started inherits them.
private struct Ends {
  let reading: Int32
  let writing: Int32

  init() throws(ChildProcess.Failure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw .notStarted(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = ends[0]
    writing = ends[1]
  }
}

/// A list of C's strings with nil at its end, as programs are given arguments and variables.
@safe private struct CStrings: ~Copyable {
  private let pointers: UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>

  init(_ texts: [String]) {
    let pointers = UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    unsafe pointers.initialize(repeating: nil)
    for (index, text) in texts.enumerated() { unsafe pointers[index] = strdup(text) }
    unsafe self.pointers = unsafe pointers
  }

  deinit {
    for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    unsafe pointers.deallocate()
  }

  var base: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
    // The buffer is never empty: it has nil at its end.
    unsafe pointers.baseAddress.unsafelyUnwrapped
  }
}
