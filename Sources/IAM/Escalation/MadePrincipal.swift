/// A user or role that somebody can make and then be: its name, and what making it takes.
struct MadePrincipal {
  let arn: String
  var certainty = Certainty.yes
  /// What is done, in its order, where it differs from what the entry says.
  var actions: [String]
  var rulings: [AccessInquiry.Ruling] = []
  var obstacles: [Obstacle] = []
  var remarks: [String] = []

  mutating func add(_ ruling: AccessInquiry.Ruling) {
    certainty = min(certainty, ruling.certainty)
    rulings.append(ruling)
  }
}
