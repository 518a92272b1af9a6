extension ParameterValue {
  /// As people write it: `90`, `true`, `owner, team`.
  package var shown: String {
    switch self {
    case .integer(let number): String(number)
    case .string(let text): text
    case .boolean(let flag): String(flag)
    case .list(let texts): texts.isEmpty ? "none" : texts.joined(separator: ", ")
    }
  }
}
