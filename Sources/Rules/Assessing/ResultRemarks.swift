/// What only few results have, behind one reference: an account's hundred thousand results take a third of the memory then.
struct ResultRemarks: Equatable, Sendable {
  private struct Values: Equatable, Sendable {
    var waiver: Assessment.Waived?
    var attestation: Assessment.Attested?
    var cause: Assessment.Cause?
    var baselineState: Assessment.BaselineState?
    var failingSince: String?
  }

  private final class Storage: Equatable, Sendable {
    let values: Values

    init(_ values: Values) { self.values = values }

    static func == (left: Storage, right: Storage) -> Bool { left === right || left.values == right.values }
  }

  /// Nil where there is nothing to remark.
  private var storage: Storage?

  init(waiver: Assessment.Waived?, attestation: Assessment.Attested?, cause: Assessment.Cause?) {
    guard waiver != nil || attestation != nil || cause != nil else { return }
    storage = Storage(Values(waiver: waiver, attestation: attestation, cause: cause))
  }

  var waiver: Assessment.Waived? {
    get { storage?.values.waiver }
    set { change { $0.waiver = newValue } }
  }

  var attestation: Assessment.Attested? {
    get { storage?.values.attestation }
    set { change { $0.attestation = newValue } }
  }

  var cause: Assessment.Cause? {
    get { storage?.values.cause }
    set { change { $0.cause = newValue } }
  }

  var baselineState: Assessment.BaselineState? {
    get { storage?.values.baselineState }
    set { change { $0.baselineState = newValue } }
  }

  var failingSince: String? {
    get { storage?.values.failingSince }
    set { change { $0.failingSince = newValue } }
  }

  private mutating func change(_ change: (inout Values) -> Void) {
    var values = storage?.values ?? Values()
    change(&values)
    storage = values == Values() ? nil : Storage(values)
  }
}
