import JSON
import Reporting
import Rules

/// A value of a setting, as it is shown.
protocol SettingValue {
  var json: JSONValue { get }
}

extension String: SettingValue {
  var json: JSONValue { .string(self) }
}

extension Bool: SettingValue {
  var json: JSONValue { .bool(self) }
}

extension Optional: SettingValue where Wrapped: SettingValue {
  var json: JSONValue { map(\.json) ?? .null }
}

extension Array: SettingValue where Element: SettingValue {
  var json: JSONValue { .array(map(\.json)) }
}

extension Severity: SettingValue {
  var json: JSONValue { .string(rawValue) }
}

extension Threshold: SettingValue {
  var json: JSONValue { .string(rawValue) }
}

extension OutcomeListing: SettingValue {
  var json: JSONValue { .string(rawValue) }
}

extension ParameterSetting: SettingValue {
  var json: JSONValue {
    switch value {
    case .integer(let number): .integer(Int64(number))
    case .string(let text): .string(text)
    case .boolean(let flag): .bool(flag)
    case .list(let texts): .array(texts.map { .string($0) })
    }
  }
}

extension OutputTarget: SettingValue {
  var json: JSONValue { .string(format.rawValue + (file.map { "=\($0)" } ?? "")) }
}

extension SeverityChoice: SettingValue {
  var json: JSONValue { severity.json }
}
