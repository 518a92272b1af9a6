/// The name of a condition key, compared without regard to case.
package struct ContextKey: Sendable {
  /// As it is spelled in the policy or the request.
  package let name: String
  let folded: [UInt8]
  let digest: UInt64
  /// What fills it in where the caller gave no value.
  let derived: DerivedKey?
  /// Where requests have it from.
  let origin: Origin

  /// Where requests have a key from, as far as its name tells.
  enum Origin: Sendable {
    /// Any request may have it: `aws:`, `sts:`.
    case any
    /// A provider of identities says it when a session is asked for, and the session's requests may have it.
    case provider
    /// The sessions of roles bring it: what they run on, or for whom.
    case session
    /// Requests to a service have it.
    case service
  }

  package init(_ name: String) {
    self.name = name
    folded = name.utf8.map(\.loweredASCII)
    // FNV-1a: looking a key up compares a number before it compares texts.
    digest = folded.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    derived = DerivedKey.byName[folded]
    origin = Origin(folded)
  }
}

extension ContextKey {
  /// Whether it belongs to one service, other than IAM and STS.
  var isOfService: Bool {
    !["aws:", "iam:", "sts:"].contains { folded.starts(with: $0.utf8) }
  }
}

extension ContextKey: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.digest == right.digest && left.folded == right.folded
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension UInt8 {
  /// The byte with `A`–`Z` lowered.
  var loweredASCII: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}

extension ContextKey.Origin {
  /// The origin of a key by its name in lower case.
  ///
  /// See "AWS global and IAM condition context keys" in the IAM User Guide for the keys of providers, "Using function credentials"
  /// in that of Lambda, "IAM roles for Amazon EC2", "Authorizing direct calls to AWS services using AWS IoT Core credential provider" and
  /// "Setting up IAM permissions for AWS Glue" for those of sessions.
  fileprivate init(_ name: [UInt8]) {
    let service = name.prefix { $0 != UInt8(ascii: ":") }
    func isOf(_ other: String) -> Bool { service.elementsEqual(other.utf8) }
    if service.count == name.count || isOf("aws") || isOf("sts") {
      self = .any
    } else if isOf("saml") || service.contains(UInt8(ascii: ".")) {
      // `token.actions.githubusercontent.com:sub`
      self = .provider
    } else if Self.carried.contains(where: isOf)
      || Self.carriedNames.contains(where: { name.dropFirst(service.count).starts(with: $0.utf8) })
    {
      self = .session
    } else {
      self = .service
    }
  }

  private static let carried = [
    "identitystore", "credentials-iot", "cognito-identity-auth", "cognito-identity-unauth", "transfer",
  ]

  /// `ec2:SourceInstanceARN`, `lambda:SourceFunctionArn`, `ec2:RoleDelivery`, and two of Glue's.
  private static let carriedNames = [
    ":source", ":roledelivery", ":roleassumedby", ":credentialissuingservice",
  ]
}
