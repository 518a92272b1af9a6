import FuzzSupport
import IAM
import JSON

/// Every line is answered by one line: with results, or with an error; and the second time by the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var simulator = Simulator()
  for line in unsafe FuzzInput(start, count).lines {
    var answer = JSONWriter(indented: false)
    simulator.answer(line.span, into: &answer)
    claim(answer.bytes.last == 0x0A, "an answer is a line")
    claim(answer.bytes.count { $0 == 0x0A } == 1, "an answer is one line")
    guard let json = try? JSONParser.parse(answer.bytes.span) else { fatalError("an answer is JSON") }
    claim(isAnswer(json), "an answer has results, or an error with its code and message")
    var again = JSONWriter(indented: false)
    simulator.answer(line.span, into: &again)
    claim(again.bytes == answer.bytes, "the same line has the same answer")
  }
  return 0
}

private func isAnswer(_ answer: JSONValue) -> Bool {
  if let error = answer["Error"] { return error["Code"]?.string != nil && error["Message"]?.string != nil }
  guard let results = answer["EvaluationResults"]?.array else { return false }
  return results.allSatisfy { result in
    guard let decision = result["EvalDecision"]?.string.flatMap(Decision.Outcome.init),
      let matches = result["MatchedStatements"]?.array
    else { return false }
    return decision == .implicitDeny ? matches.isEmpty : decision == .allowed || !matches.isEmpty
  }
}
