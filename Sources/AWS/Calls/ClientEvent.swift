/// What a client does, for progress and for `--verbose`; never with a secret in it.
package enum ClientEvent: Sendable {
  /// A call is sent, for the so-manieth time.
  case started(Call, attempt: Int)
  /// A call is over, whatever came of it.
  case finished(Answer)
  /// A call will be sent again.
  case retrying(Call, after: Duration, because: CallError)
  /// Something that people should know.
  case note(String)
}
