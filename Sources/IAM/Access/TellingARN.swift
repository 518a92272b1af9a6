/// What the ARN of something that is there says of condition keys of its service.
///
/// See "Actions, resources, and condition keys" for Amazon EC2 and Amazon ECS in the Service Authorization Reference.
enum TellingARN {
  /// The account that owns what a request to S3 is about.
  static let owner = ContextKey("s3:ResourceAccount")

  /// The names of the keys, in lower case, by which things of one kind differ.
  static let names =
    (identifiers.map(\.key) + [region, cluster, service, task]).map {
      String(decoding: $0.folded, as: UTF8.self)
    }

  /// The keys that the ARN tells; none of most.
  static func entries(of text: String) -> [RequestContext.Entry] {
    guard isTelling(text), let arn = ARN(text) else { return [] }
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return [] }
    func whole(_ key: ContextKey) -> RequestContext.Entry { (key, [Array(text.utf8)]) }
    if arn.service == "ec2" {
      let named = identifiers.first { parts[0] == $0.type }
      return (arn.region.isEmpty ? [] : [(region, [Array(arn.region.utf8)])])
        + (named.map { [($0.key, [Array(parts[1].utf8)])] } ?? [])
    }
    let own: [RequestContext.Entry]
    switch parts[0] {
    case "cluster": return [whole(cluster)]
    case "task": own = [whole(task)]
    case "service": own = [whole(service)]
    case "container-instance": own = []
    default: return []
    }
    // ARNs of the short form do not name the cluster: "Amazon Resource Names (ARNs) and IDs" in the guide of ECS.
    guard parts.count == 3 else { return own }
    let prefix = text.utf8.count - arn.resource.utf8.count
    return own + [(cluster, [Array(text.utf8.prefix(prefix)) + Array("cluster/\(parts[1])".utf8)])]
  }

  /// Whether it is of a service whose ARNs tell something, and of one thing.
  private static func isTelling(_ arn: String) -> Bool {
    let service = arn.utf8.drop { $0 != colon }.dropFirst().drop { $0 != colon }.dropFirst().prefix(4)
    guard service.elementsEqual("ec2:".utf8) || service.elementsEqual("ecs:".utf8) else { return false }
    return !arn.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  private static let colon = UInt8(ascii: ":")
  private static let region = ContextKey("ec2:Region")
  private static let cluster = ContextKey("ecs:cluster")
  private static let service = ContextKey("ecs:service")
  private static let task = ContextKey("ecs:task")
  /// Types of EC2's things whose ids are keys.
  private static let identifiers: [(type: String, key: ContextKey)] = [
    ("instance", ContextKey("ec2:InstanceID")), ("image", ContextKey("ec2:ImageID")),
    ("network-interface", ContextKey("ec2:NetworkInterfaceID")),
    ("security-group", ContextKey("ec2:SecurityGroupID")), ("snapshot", ContextKey("ec2:SnapshotID")),
    ("subnet", ContextKey("ec2:SubnetID")), ("volume", ContextKey("ec2:VolumeID")),
    ("vpc", ContextKey("ec2:VpcID")),
  ]
}
