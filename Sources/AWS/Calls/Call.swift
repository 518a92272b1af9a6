/// One question to AWS: an operation of a service with its parameters.
package struct Call: Hashable, Sendable {
  /// A parameter's value as the manifest of a snapshot writes it.
  package enum Value: Hashable, Sendable {
    case text(String)
    case list([String])
  }

  package struct Parameter: Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  package var service: Service
  package var operation: String
  package var parameters: [Parameter]
  /// The region that is asked, where it is not the caller's own.
  package var region: String?

  package init(
    _ service: Service, _ operation: String, _ parameters: [Parameter] = [], region: String? = nil
  ) {
    self.service = service
    self.operation = operation
    self.parameters = parameters
    self.region = region
  }

  /// `iam:ListUsers`.
  package var api: String { "\(service.rawValue):\(operation)" }

  package subscript(name: String) -> Value? { parameters.first { $0.name == name }?.value }
}

extension Call.Parameter: CustomStringConvertible {
  /// `MaxItems=1000`, for people.
  package var description: String {
    switch value {
    case .text(let text): "\(name)=\(text)"
    case .list(let texts): "\(name)=\(texts.joined(separator: ","))"
    }
  }
}
