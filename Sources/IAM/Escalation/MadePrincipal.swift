/// A user or role that somebody can make and then be: its name, and what making it takes.
struct MadePrincipal {
  let arn: String
  var certainty = Certainty.yes
  /// What is done, in its order, where it differs from what the entry says.
  var actions: [String]
  var rulings: [AccessInquiry.Ruling] = []
  var obstacles: [Obstacle] = []
  var remarks: [String] = []

  /// What is done before a policy is attached.
  mutating func add(_ attachable: Attachable) {
    guard let before = attachable.before else { return }
    actions.append(before.action)
    for ruling in before.rulings { add(ruling) }
    certainty = min(certainty, attachable.certainty)
    remarks.append(attachable.remark)
  }

  /// What is done before it is made with a boundary.
  mutating func addBoundary(_ boundary: Attachable) {
    guard let before = boundary.before else { return }
    actions.insert(before.action, at: 0)
    for ruling in before.rulings { add(ruling) }
    certainty = min(certainty, boundary.certainty)
    remarks.append(
      "its boundary is policy \(ARN(boundary.arn)?.name ?? boundary.arn), by \(before.action) first")
  }

  mutating func add(_ ruling: AccessInquiry.Ruling) {
    certainty = min(certainty, ruling.certainty)
    rulings.append(ruling)
  }
}
