import IAM

extension Table {
  static let serviceSpecificCredential = Table.of(
    "aws_iam_service_specific_credential",
    "Passwords and API keys for one service, CodeCommit or Bedrock for example: a row a credential.",
    sources: specific,
    rows: { input in
      // A result about a user keeps its subject as long as anything names the user.
      let listed = input.account.users.elements.map { ($0.name, $0.arn) }
      let reported = input.account.credentialReport.value?.rows.map { ($0.user, $0.arn) } ?? []
      let arns = Dictionary(listed + reported) { first, _ in first }
      return input.account.serviceSpecificCredentials.map { credential in
        OwnedCredential(credential: credential, userARN: arns[credential.userName])
      }
    },
    columns: joined(serviceSpecificCredentialColumns, commonColumns()))

  private static let serviceSpecificCredentialColumns: [ReadColumn<OwnedCredential>] = [
    (
      Column("service_specific_credential_id", .text, "`ACCA…`.", from: specific),
      { row, _ in .text(row.credential.id) }
    ),
    (
      Column("service_name", .text, "The service it is for.", from: specific),
      { row, _ in .text(row.credential.serviceName) }
    ),
    (
      Column("user_name", .text, "The owner's name.", from: specific),
      { row, _ in .text(row.credential.userName) }
    ),
    (
      Column(
        "user_arn", .text,
        "The owner's ARN; NULL if neither a listing nor the credential report has the user.", from: specific),
      { row, _ in .string(row.userARN) }
    ),
    (
      Column("status", .text, "`Active` or `Inactive`.", from: specific, default: .text("Active")),
      { row, _ in .text(row.credential.isActive ? "Active" : "Inactive") }
    ),
    (
      Column("is_active", .boolean, "Whether it works.", from: specific, default: .bool(true)),
      { row, _ in .bool(row.credential.isActive) }
    ),
    (
      Column("create_date", .timestamp, "When it was made.", from: specific),
      { row, _ in .time(row.credential.createdAt) }
    ),
    (
      Column("age_days", .integer, "Whole days since it was made.", from: specific),
      { row, input in .optional(row.credential.createdAt) { .int($0.days(until: input.now)) } }
    ),
    (
      Column("expiration_date", .timestamp, "When it expires; NULL: never.", from: specific),
      { row, _ in .time(row.credential.expiresAt) }
    ),
    (
      Column("title", .text, "Its id.", from: specific),
      { row, _ in .text(row.credential.id) }
    ),
  ]

  static let sshPublicKey = Table.of(
    "iam_ssh_public_key", "SSH public keys of users, for CodeCommit: a row a key.", sources: ssh,
    rows: { input in
      input.account.ofUsers(\.sshPublicKeys).map { user, key in
        UploadedKey(user: user, id: key.id, isActive: key.isActive, uploadedAt: key.uploadedAt)
      }
    },
    columns: joined(sshPublicKeyColumns, uploadedColumns(from: ssh), commonColumns()))

  private static let sshPublicKeyColumns: [ReadColumn<UploadedKey>] = [
    (Column("ssh_public_key_id", .text, "`APKA…`.", from: ssh), { row, _ in .text(row.id) })
  ]

  static let signingCertificate = Table.of(
    "iam_signing_certificate", "X.509 signing certificates of users: a row a certificate.", sources: signing,
    rows: { input in
      input.account.ofUsers(\.signingCertificates).map { user, key in
        UploadedKey(user: user, id: key.id, isActive: key.isActive, uploadedAt: key.uploadedAt)
      }
    },
    columns: joined(signingCertificateColumns, uploadedColumns(from: signing), commonColumns()))

  private static let signingCertificateColumns: [ReadColumn<UploadedKey>] = [
    (Column("certificate_id", .text, "The certificate's id.", from: signing), { row, _ in .text(row.id) })
  ]

  private static func uploadedColumns(from sources: [Source]) -> [ReadColumn<UploadedKey>] {
    [
      (Column("user_name", .text, "The owner's name.", from: sources), { row, _ in .text(row.user.name) }),
      (Column("user_arn", .text, "The owner's ARN.", from: sources), { row, _ in .text(row.user.arn) }),
      (
        Column("status", .text, "`Active` or `Inactive`.", from: sources, default: .text("Active")),
        { row, _ in .text(row.isActive ? "Active" : "Inactive") }
      ),
      (
        Column("is_active", .boolean, "Whether it works.", from: sources, default: .bool(true)),
        { row, _ in .bool(row.isActive) }
      ),
      (
        Column("upload_date", .timestamp, "When it was uploaded.", from: sources),
        { row, _ in .time(row.uploadedAt) }
      ),
      (
        Column("age_days", .integer, "Whole days since it was uploaded.", from: sources),
        { row, input in .optional(row.uploadedAt) { .int($0.days(until: input.now)) } }
      ),
    ]
  }

  private static let specific: [Source] = [.serviceSpecificCredentials]
  private static let ssh: [Source] = [.sshPublicKeys]
  private static let signing: [Source] = [.signingCertificates]
}

/// A service-specific credential with its owner's ARN, which its listing lacks.
private struct OwnedCredential: Sendable {
  var credential: ServiceSpecificCredential
  var userARN: String?
}

/// An SSH key or a signing certificate with its owner.
private struct UploadedKey: Sendable {
  var user: User
  var id: String
  var isActive: Bool
  var uploadedAt: Timestamp?
}
