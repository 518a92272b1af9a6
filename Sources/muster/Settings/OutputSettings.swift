import Configuration

/// Which reports are written, and where.
///
/// `--format` leaves the file's folder out too: somebody who types `--format json` wants it on the terminal.
struct OutputSettings: SettingGroup {
  var formats: Setting<[OutputTarget]>
  var output: Setting<String?>

  init(targets: [OutputTarget], folder: String?, over file: ConfigurationFile?) {
    formats = Setting(
      "formats", given: targets.isEmpty ? nil : targets,
      file: file.with(\.formats) { $0.map { OutputTarget(format: $0.format, file: $0.file) } }, default: [])
    output = Setting("output", given: folder, file: targets.isEmpty ? file.with(\.output) : nil)
  }
}
