/// A filter that counts events of a log group in a metric of CloudWatch.
package struct MetricFilter: Hashable, Sendable {
  /// The metric that counts what matches.
  package struct Metric: Hashable, Sendable {
    package var name: String
    package var namespace: String
    /// What each match adds, `1` mostly.
    package var value: String
    package var hasDimensions: Bool

    package init(name: String, namespace: String, value: String, hasDimensions: Bool = false) {
      self.name = name
      self.namespace = namespace
      self.value = value
      self.hasDimensions = hasDimensions
    }
  }

  package var name: String
  package var logGroupName: String
  package var pattern: String
  /// Whether it looks at the events of some accounts or regions only, or at what a transformer made of them.
  package var isRestricted: Bool
  package var metrics: [Metric]
  /// Where it was asked for; nil where nothing tells.
  package var region: String?

  package init(
    name: String, logGroupName: String, pattern: String, isRestricted: Bool = false, metrics: [Metric],
    region: String?
  ) {
    self.name = name
    self.logGroupName = logGroupName
    self.pattern = pattern
    self.isRestricted = isRestricted
    self.metrics = metrics
    self.region = region
  }

  /// Whether it counts every use of the root user, and tells it from what others do: see ``FilterPattern/coversRootUse``.
  package var coversRootUse: Bool { !isRestricted && FilterPattern(pattern)?.coversRootUse == true }
}
