/// Stops the run unless `holds`, so that the fuzzer keeps the input that broke the claim.
package func claim(_ holds: Bool, _ claim: @autoclosure () -> String) {
  if !holds { fatalError(claim()) }
}
