import IAM

extension Table {
  static let virtualMFADevice = Table.of(
    "aws_iam_virtual_mfa_device", "The account's virtual MFA devices, root's included: a row a device.",
    sources: virtual,
    rows: { input in input.account.virtualMFADevices },
    columns: joined(
      virtualMFADeviceColumns, titleColumns(from: virtual, title: \.serialNumber, arn: \.serialNumber),
      commonColumns()))

  private static let virtualMFADeviceColumns: [ReadColumn<VirtualMFADevice>] = [
    (
      Column("serial_number", .text, "The device's ARN.", from: virtual),
      { device, _ in .text(device.serialNumber) }
    ),
    (
      Column(
        "assignment_status", .text, "`Assigned` or `Unassigned`.", from: virtual, default: .text("Assigned")
      ),
      { device, _ in .text(device.userARN == nil ? "Unassigned" : "Assigned") }
    ),
    (
      Column("user_arn", .text, "The ARN of its user; NULL: not assigned.", from: virtual),
      { device, _ in .string(device.userARN) }
    ),
    (
      Column("user_name", .text, "The name of its user; NULL: not assigned, or root's.", from: virtual),
      { device, _ in .string(device.userName) }
    ),
    (
      Column("is_root", .boolean, "Whether the root user holds it.", from: virtual, default: .bool(false)),
      { device, _ in .bool(device.belongsToRoot) }
    ),
    (
      Column("enable_date", .timestamp, "When it was assigned.", from: virtual),
      { device, _ in .time(device.enabledAt) }
    ),
  ]

  static let mfaDevice = Table.of(
    "iam_mfa_device", "The MFA devices of users, of every kind: a row a device.", sources: each,
    rows: { input in
      input.account.ofUsers(\.mfaDevices).map { user, device in HeldDevice(user: user, device: device) }
    },
    columns: joined(mfaDeviceColumns, commonColumns()))

  private static let mfaDeviceColumns: [ReadColumn<HeldDevice>] = [
    (
      Column("serial_number", .text, "An ARN, or a hardware token's serial number.", from: each),
      { row, _ in .text(row.device.serialNumber) }
    ),
    (Column("user_name", .text, "The name of its user.", from: each), { row, _ in .text(row.user.name) }),
    (Column("user_arn", .text, "The ARN of its user.", from: each), { row, _ in .text(row.user.arn) }),
    (
      Column(
        "is_virtual", .boolean, "Whether it is an app and no thing.", from: each, default: .bool(false)),
      { row, _ in .bool(row.device.isVirtual) }
    ),
    (
      Column("enable_date", .timestamp, "When it was assigned.", from: each),
      { row, _ in .time(row.device.enabledAt) }
    ),
  ]

  private static let virtual: [Source] = [.virtualMFADevices]
  private static let each: [Source] = [.mfaDevices]
}

/// An MFA device with the user that has it.
private struct HeldDevice: Sendable {
  var user: User
  var device: MFADevice
}
