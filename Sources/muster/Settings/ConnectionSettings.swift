/// As whom AWS is asked; a snapshot is read without.
///
/// Which server is asked is no setting of a file: a checked-out repository must not lead requests elsewhere.
struct ConnectionSettings: SettingGroup {
  var profile: Setting<String?>
  var region: Setting<String?>
  var roleARN: Setting<String?>
}
