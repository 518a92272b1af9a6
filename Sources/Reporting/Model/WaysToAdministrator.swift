import Rules

/// Sorts principals by how far they get; those whose shortest ways are alike are one group, which is drawn once.
struct WaysToAdministrator {
  /// Principals with one shortest way.
  struct Alike {
    var arns: [String]
    /// That of the first of them.
    let standing: Assessment.Standing
    let path: Assessment.Path
  }

  /// What makes two ways alike: everything but who goes them.
  struct Shape: Hashable {
    struct Step: Hashable {
      let id: String
      let to: String
      let resource: String
      let statements: [String]
    }

    let steps: [Step]
    let conditions: [String]

    init(_ path: Assessment.Path, from arn: String) {
      func general(_ text: String) -> String { text == arn ? "" : text }
      steps = path.steps.map { step in
        Step(
          id: step.id, to: general(step.to), resource: general(step.resource), statements: step.statements)
      }
      conditions = path.conditions
    }
  }

  /// So many groups with settled ways are drawn, and so many with others: a large account has the same few many times.
  static let drawn = 100

  private(set) var administrators: [String] = []
  private(set) var settled: [Alike] = []
  private(set) var conditional: [Alike] = []
  private(set) var empowering: [String] = []
  private(set) var unknown: [(reason: String, arns: [String])] = []
  /// The first of the group that each principal is in.
  private var leaders: [String: String] = [:]

  init(_ standings: [Assessment.Standing]) {
    var places: [Shape: Int] = [:]
    var alike: [Alike] = []
    var reasons: [String: Int] = [:]
    for standing in standings {
      let group = StandingGroup(standing)
      if group == .administrator { administrators.append(standing.arn) }
      if group == .empowers { empowering.append(standing.arn) }
      if group == .unknown, let reason = standing.unknown {
        if let place = reasons[reason] {
          unknown[place].arns.append(standing.arn)
        } else {
          reasons[reason] = unknown.count
          unknown.append((reason, [standing.arn]))
        }
      }
      guard group != .administrator, let path = standing.paths.first else { continue }
      let shape = Shape(path, from: standing.arn)
      if let place = places[shape] {
        alike[place].arns.append(standing.arn)
      } else {
        places[shape] = alike.count
        alike.append(Alike(arns: [standing.arn], standing: standing, path: path))
      }
      leaders[standing.arn] = alike[places[shape] ?? 0].standing.arn
    }
    let sorted = alike.enumerated().sorted { left, right in
      let a = (left.element.path.steps.count, -left.element.arns.count, left.offset)
      let b = (right.element.path.steps.count, -right.element.arns.count, right.offset)
      return a < b
    }.map(\.element)
    settled = sorted.filter { !$0.path.isConditional }
    conditional = sorted.filter(\.path.isConditional)
    let left = settled.dropFirst(Self.drawn) + conditional.dropFirst(Self.drawn)
    for arn in left.flatMap(\.arns) { leaders[arn] = nil }
  }

  var isEmpty: Bool {
    administrators.isEmpty && settled.isEmpty && conditional.isEmpty && empowering.isEmpty && unknown.isEmpty
  }

  /// Under whom the shortest way of `arn` is drawn; nil where none is.
  func leader(of arn: String) -> String? { leaders[arn] }
}
