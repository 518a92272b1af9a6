/// Whether a configuration that nobody named may be read: only if whoever could write it is somebody whom the user trusts anyway.
///
/// Searching upwards finds files in folders that the user never looked into: `/tmp/muster.yaml` of somebody else would hold for every audit
/// below `/tmp`. Git answers the same danger with `safe.directory`. So the file, and a symbolic link that leads to it, has to be owned by the
/// user or by root, and not be writable by everybody; a file that `--config` names is read whoever owns it.
///
/// Root is special. In containers commands run as root over a checkout that is mounted, and owned by the runner's user: with git's rule every
/// pipeline of that kind would be refused. Who owns the working directory has put there what is audited with, and root was started there on
/// purpose; so for root a file of that owner will do too. A file of a third user further up, as in `/tmp`, is refused for root as for everybody.
struct FileTrust: Sendable {
  /// The effective user.
  var user: UInt32
  var ownerOfWorkingDirectory: UInt32?

  /// Why the file is not read, nil if it may be; `owner` and `mode` are those of `stat`.
  func refusal(owner: UInt32, mode: UInt32) -> String? {
    if mode & 0o002 != 0 { return "everybody may write it" }
    return isTrusted(owner) ? nil : "it belongs to the user \(owner), who is neither you nor root"
  }

  func isTrusted(_ owner: UInt32) -> Bool {
    owner == user || owner == 0 || (user == 0 && owner == ownerOfWorkingDirectory)
  }
}
