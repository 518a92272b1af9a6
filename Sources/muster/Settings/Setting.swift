import Configuration
import JSON
import Rules

/// What a command goes by in one respect, and where that comes from.
struct Setting<Value: SettingValue> {
  /// As `muster.yaml` calls it.
  var key: String
  var value: Value
  var origin: Origin

  /// The first that speaks: the command line, the file, the default.
  init(_ key: String, given: Value?, file: (path: String, value: Placed<Value>)?, default value: Value)
  where Value: Sendable {
    self.key = key
    if let given {
      self.value = given
      origin = .commandLine
    } else if let file {
      self.value = file.value.value
      origin = .file(file.path, line: file.value.position?.line)
    } else {
      self.value = value
      origin = .builtIn
    }
  }

  /// The same for what may be left open altogether.
  init<Wrapped>(_ key: String, given: Wrapped?, file: (path: String, value: Placed<Wrapped>)?)
  where Value == Wrapped?, Wrapped: Sendable {
    let file = file.map { (path: $0.path, value: Placed($0.value.value as Wrapped?, at: $0.value.position)) }
    self.init(key, given: given.map { .some($0) }, file: file, default: nil)
  }

  init(_ key: String, _ value: Value, _ origin: Origin) {
    self.key = key
    self.value = value
    self.origin = origin
  }
}

/// Who decided a setting.
enum Origin: Equatable {
  case builtIn
  case file(String, line: Int?)
  case commandLine

  var text: String {
    switch self {
    case .builtIn: "default"
    case .file(let path, let line): path + (line.map { ":\($0)" } ?? "")
    case .commandLine: "command line"
    }
  }
}

/// A setting as `config show` prints it.
struct SettingLine {
  var key: String
  var value: JSONValue
  var origin: Origin
}

/// What has lines in `config show`.
protocol ShownSetting {
  var lines: [SettingLine] { get }
}

extension Setting: ShownSetting {
  var lines: [SettingLine] { [SettingLine(key: key, value: value.json, origin: origin)] }
}

/// Settings with a key each, such as one for every parameter that is set.
extension Array: ShownSetting where Element: ShownSetting {
  var lines: [SettingLine] { flatMap(\.lines) }
}

/// Settings that belong together.
///
/// All stored properties are shown, because commands take their values from here alone: none can be used and not shown.
protocol SettingGroup: ShownSetting {}

extension SettingGroup {
  var lines: [SettingLine] {
    Mirror(reflecting: self).children.flatMap { ($0.value as? any ShownSetting)?.lines ?? [] }
  }
}
