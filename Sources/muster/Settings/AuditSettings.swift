/// All that an audit goes by, as `config show` prints it.
struct AuditSettings: SettingGroup {
  var selection: SelectionSettings
  var judging: JudgingSettings
  var output: OutputSettings
  var connection: ConnectionSettings
}
