import FuzzSupport
import IAM

/// Lines of an operator, a policy's value and the request's values.
///
/// Operators that belong together have to agree, and simple cases with a second, simpler reading of the documentation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let lines = unsafe FuzzInput(start, count).lines
  guard lines.count >= 2, let operation = ConditionOperator(String(decoding: lines[0], as: UTF8.self)) else {
    return 0
  }
  let trial = Trial(policy: String(decoding: lines[1], as: UTF8.self), request: Array(lines[2...]))
  _ = trial.holds(operation.name)
  trial.checkFamily(of: operation)
  trial.checkQuantifiers(of: operation)
  SecondReading(trial).check(operation)
  return 0
}
