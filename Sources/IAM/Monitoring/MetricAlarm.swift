/// An alarm of CloudWatch on metrics.
package struct MetricAlarm: Hashable, Sendable {
  /// A metric that it watches.
  package struct Metric: Hashable, Sendable {
    package var name: String
    package var namespace: String
    package var hasDimensions: Bool

    package init(name: String, namespace: String, hasDimensions: Bool = false) {
      self.name = name
      self.namespace = namespace
      self.hasDimensions = hasDimensions
    }
  }

  package var name: String
  package var arn: String
  package var metrics: [Metric]
  package var areActionsEnabled: Bool
  /// The ARNs of what is told when the alarm goes off.
  package var actions: [String]
  package var state: String?

  package init(
    name: String, arn: String, metrics: [Metric], areActionsEnabled: Bool, actions: [String],
    state: String? = nil
  ) {
    self.name = name
    self.arn = arn
    self.metrics = metrics
    self.areActionsEnabled = areActionsEnabled
    self.actions = actions
    self.state = state
  }

  package var region: String { ARN(arn)?.region ?? "" }

  /// The topics of SNS among its actions.
  package var topics: [String] { actions.filter(Self.isTopic) }

  package static func isTopic(_ action: String) -> Bool { ARN(action)?.service == "sns" }

  /// Whether it watches what a filter counts.
  package func watches(_ metric: MetricFilter.Metric) -> Bool {
    metrics.contains {
      $0.name == metric.name && $0.namespace == metric.namespace && $0.hasDimensions == metric.hasDimensions
    }
  }
}

/// Somebody who is told what is published to a topic of SNS.
package struct TopicSubscription: Hashable, Sendable {
  package var topicARN: String
  /// Its ARN, or `PendingConfirmation` until somebody has agreed.
  package var arn: String
  package var protocolName: String
  package var endpoint: String?
  package var owner: String?

  package init(topicARN: String, arn: String, protocolName: String, endpoint: String?, owner: String?) {
    self.topicARN = topicARN
    self.arn = arn
    self.protocolName = protocolName
    self.endpoint = endpoint
    self.owner = owner
  }

  package var isConfirmed: Bool { ARN(arn) != nil }
}
