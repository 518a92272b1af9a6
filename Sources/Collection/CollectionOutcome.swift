package import AWS

/// What became of a collection, for the console.
package struct CollectionOutcome: Sendable {
  /// A call that gave no evidence.
  package struct Failure: Hashable, Sendable {
    /// `iam:ListMFADevices`.
    package var api: String
    package var parameters: [Call.Parameter]
    /// The region that was asked, where it is not the caller's own.
    package var region: String?
    package var error: CallError
  }

  /// The account that the credentials belong to; nil if AWS did not say.
  package internal(set) var caller: Caller?
  /// Calls that went to AWS, each counted once however often it was tried.
  package internal(set) var callsSent = 0
  /// Requests that went to AWS: `callsSent` and their repetitions.
  package internal(set) var requestsSent = 0
  /// Calls that AWS refused or that failed, in the order of the manifest.
  package internal(set) var failures: [Failure] = []
  /// Calls that were not made because the caller gave up.
  package internal(set) var cancelled = 0
  /// What a reader should know though nothing is missing: an old credential report.
  package internal(set) var notes: [String] = []

  package var isComplete: Bool { failures.isEmpty && cancelled == 0 }
}

extension CollectionOutcome.Failure: CustomStringConvertible {
  /// `iam:ListMFADevices UserName=ana: AccessDenied: User … is not authorized …`, for people.
  package var description: String {
    let told = parameters.filter { !["MaxItems", "maxResults", "filter"].contains($0.name) }
    let words = [api] + told.map(\.description) + (region.map { ["in \($0)"] } ?? [])
    return "\(words.joined(separator: " ")): \(error)"
  }
}

/// Whose credentials a collection uses.
package struct Caller: Hashable, Sendable {
  package var account: String
  package var arn: String

  /// `aws`, `aws-cn`, …; nil if the ARN is none.
  package var partition: String? {
    let parts = arn.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0] == "arn" && !parts[1].isEmpty ? String(parts[1]) : nil
  }
}
