/// A part of AWS with accounts, regions and names of its own.
package enum Partition: String, CaseIterable, Hashable, Sendable {
  case aws
  case china = "aws-cn"
  case govCloud = "aws-us-gov"
  case europeanSovereign = "aws-eusc"
  case iso = "aws-iso"
  case isoB = "aws-iso-b"
  case isoE = "aws-iso-e"
  case isoF = "aws-iso-f"

  /// The partition that a region belongs to by its name; what looks like none of the others is `aws`, where new regions appear.
  package init(region: String) {
    self =
      Self.allCases.first { partition in
        region == partition.globalRegionName || partition.regionPrefix.map(region.hasPrefix) == true
      } ?? .aws
  }

  /// What the names of its regions begin with; nil for `aws`, whose names have nothing in common.
  private var regionPrefix: String? {
    switch self {
    case .aws: nil
    case .china: "cn-"
    case .govCloud: "us-gov-"
    case .europeanSovereign: "eusc-"
    case .iso: "us-iso-"
    case .isoB: "us-isob-"
    case .isoE: "eu-isoe-"
    case .isoF: "us-isof-"
    }
  }

  /// The name under which some tools ask for the partition's global services: `aws-global`.
  package var globalRegionName: String { "\(rawValue)-global" }

  /// What the hosts of its services end with.
  package var dnsSuffix: String {
    switch self {
    case .aws, .govCloud: "amazonaws.com"
    case .china: "amazonaws.com.cn"
    case .europeanSovereign: "amazonaws.eu"
    case .iso: "c2s.ic.gov"
    case .isoB: "sc2s.sgov.gov"
    case .isoE: "cloud.adc-e.uk"
    case .isoF: "csp.hci.ic.gov"
    }
  }

  /// The region where its global services live, but for IAM in China.
  package var globalRegion: String {
    switch self {
    case .aws: "us-east-1"
    case .china: "cn-northwest-1"
    case .govCloud: "us-gov-west-1"
    case .europeanSovereign: "eusc-de-east-1"
    case .iso: "us-iso-east-1"
    case .isoB: "us-isob-east-1"
    case .isoE: "eu-isoe-west-1"
    case .isoF: "us-isof-south-1"
    }
  }

  /// Whether it does not have a service, as far as AWS's list of endpoints tells (botocore's `endpoints.json`).
  ///
  /// The data of accounts in AWS GovCloud (US) are managed in the standard account that belongs to each.
  package func lacks(_ service: Service) -> Bool {
    switch service {
    case .account: ![.aws, .china].contains(self)
    case .accessAnalyzer: [.iso, .isoB].contains(self)
    case .identityCenter: [.iso, .isoB, .isoE, .isoF].contains(self)
    case .iam, .sts, .organizations, .cloudTrail, .logs, .cloudWatch, .sns, .ec2: false
    }
  }

  /// Where IAM is asked, and the region its requests are signed for; it is one service for the whole partition.
  package var iam: (host: String, signingRegion: String) {
    switch self {
    case .aws: ("iam.amazonaws.com", "us-east-1")
    case .govCloud: ("iam.us-gov.amazonaws.com", "us-gov-west-1")
    case .china: ("iam.cn-north-1.amazonaws.com.cn", "cn-north-1")
    case .europeanSovereign, .iso, .isoB, .isoE, .isoF:
      ("iam.\(globalRegion).\(dnsSuffix)", globalRegion)
    }
  }
}
