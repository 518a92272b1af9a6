/// An MFA device of a user, from ListMFADevices.
package struct MFADevice: Hashable, Sendable {
  /// An ARN for virtual devices and passkeys, else a hardware token's serial number.
  package var serialNumber: String
  package var enabledAt: Timestamp?

  package init(serialNumber: String, enabledAt: Timestamp?) {
    self.serialNumber = serialNumber
    self.enabledAt = enabledAt
  }

  /// Whether it is a virtual device: an ARN whose resource begins with `mfa/`.
  package var isVirtual: Bool { ARN(serialNumber)?.resource.hasPrefix("mfa/") ?? false }
}

/// A virtual MFA device of the account, from ListVirtualMFADevices; its seed is never read.
package struct VirtualMFADevice: Hashable, Sendable {
  package var serialNumber: String
  /// Nil: not assigned to a user.
  package var userARN: String?
  package var userName: String?
  package var enabledAt: Timestamp?

  package init(serialNumber: String, userARN: String?, userName: String?, enabledAt: Timestamp?) {
    self.serialNumber = serialNumber
    self.userARN = userARN
    self.userName = userName
    self.enabledAt = enabledAt
  }

  /// Whether the root user holds it, by the ARN of the device's user: the device's own name may be anything.
  package var belongsToRoot: Bool { userARN.flatMap { ARN($0) }?.isRootUser ?? false }
}
