/// What frameworks are called where their control numbers stand in a line: shorter than a benchmark's title.
enum FrameworkName {
  /// The id itself where nothing is known of it, as of a user's own benchmark.
  static func short(_ id: String) -> String {
    switch id {
    case "account-setup": "Account set-up"
    case "securityhub": "Security Hub"
    case "aws-fsbp": "AWS FSBP"
    case "well-architected": "AWS Well-Architected"
    case "nist-800-53-r5": "NIST 800-53 r5"
    case "nist-800-171-r2": "NIST 800-171 r2"
    case "soc-2": "SOC 2"
    case "iso-27001-2022": "ISO 27001:2022"
    case "hipaa": "HIPAA"
    case "fedramp-low-r4": "FedRAMP Low r4"
    case "fedramp-moderate-r4": "FedRAMP Moderate r4"
    case "fedramp-20x-low": "FedRAMP 20x Low"
    case _ where id.hasPrefix("cis-aws-"): "CIS AWS \(id.dropFirst("cis-aws-".count))"
    case _ where id.hasPrefix("pci-dss-"): "PCI DSS \(id.dropFirst("pci-dss-".count))"
    default: id
    }
  }
}
