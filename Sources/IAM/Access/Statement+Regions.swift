// The regions that a statement is about.
extension Statement {
  /// The regions that it names, in the ARNs of its resources or by `aws:RequestedRegion`, each as a name that its pattern fits.
  var regions: [String] {
    var found: [String] = []
    func add(_ pattern: some Sequence<UInt8>) {
      // `eu-*` stands for itself without its wildcards: whoever names a region of it names that elsewhere.
      let name = pattern.compactMap { byte -> UInt8? in
        if byte == UInt8(ascii: "*") { return nil }
        return byte == UInt8(ascii: "?") ? UInt8(ascii: "x") : byte
      }
      let region = String(decoding: name, as: UTF8.self)
      if !region.isEmpty, !found.contains(region) { found.append(region) }
    }
    for condition in conditions where condition.key == Self.requestedRegion {
      for value in condition.values { add(value.utf8) }
    }
    for pattern in resourcePatterns {
      let parts = pattern.spelling.utf8.split(
        separator: UInt8(ascii: ":"), maxSplits: 4, omittingEmptySubsequences: false)
      if parts.count == 5, parts[0].elementsEqual("arn".utf8) { add(parts[3]) }
    }
    return found
  }

  static let requestedRegion = ContextKey("aws:RequestedRegion")
}
