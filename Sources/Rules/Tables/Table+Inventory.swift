import IAM

extension Table {
  static let inventory = Table.of(
    "iam_inventory_resource",
    "What runs with which role, as `--inventory` tells: a row a resource. Whether it was told at all is `has_inventory` of `aws_account`.",
    sources: [], rows: { input in Listing(input.account.inventory ?? []) },
    columns: joined(inventoryColumns, commonColumns()))

  private static let inventoryColumns: [ReadColumn<InventoryResource>] = [
    (Column("arn", .text, "The resource's ARN.", from: []), { row, _ in .text(row.arn) }),
    (
      Column(
        "type", .text, "What it is, as docs/snapshot.md lists them: `ec2-instance`.", from: [],
        default: .text("ec2-instance")),
      { row, _ in .text(row.type) }
    ),
    (
      Column("role_arn", .text, "The role it runs with; NULL: none, or not told.", from: []),
      { row, _ in .string(row.roleARN) }
    ),
  ]
}
