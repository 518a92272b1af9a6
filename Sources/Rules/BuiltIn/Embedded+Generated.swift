// Generated from rules/ by `make generate`.
// swift-format-ignore-file

/// The text of what is part of the binary.
enum Embedded {
  /// JSON: the rules without their examples, the benchmarks and the shared parameters.
  static let rules = #"""
{"parameters":{},"rules":[
],"benchmarks":[
]}
"""#
}
