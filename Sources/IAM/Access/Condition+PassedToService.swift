// To which services a role may be passed, as `iam:PassedToService` says it.
extension Condition {
  /// Whether an allowance with it holds for the services that it names only.
  var limitsPassedToService: Bool {
    isAboutPassedToService && !operation.isNegated && namesServices
  }

  /// Whether a denial with it denies every service but those that it names.
  var sparesNamedServices: Bool { isAboutPassedToService && operation.isNegated && namesServices }

  private var isAboutPassedToService: Bool { key == Self.passedToService }

  /// Whether its values are services, and no pattern that fits them all.
  private var namesServices: Bool {
    switch operation.comparison {
    case .stringEquals, .stringEqualsIgnoreCase: true
    case .stringLike:
      values.allSatisfy { value in
        let pattern = Glob(pattern: value.utf8)
        return !Self.anyService.contains { pattern.covers($0) }
      }
    case .numeric, .date, .bool, .binaryEquals, .ipAddress, .arnLike, .null: false
    }
  }

  private static let passedToService = ContextKey("iam:PassedToService")
  private static let anyService = ["?*.amazonaws.com", "?*.amazonaws.com.cn"].map { Glob(pattern: $0.utf8) }
}
