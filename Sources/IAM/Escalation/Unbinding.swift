/// How a principal changes what it may do itself, before it goes on: a denial that it does away with, a version that it sets.
struct Unbinding {
  /// The entry's place in the catalogue.
  let entry: Int
  let inquiry: AccessInquiry
  /// What it is done to, as a remark: `policy Jail of group staff`.
  let object: String
  /// What is done, where it is not quite what the entry says.
  var does: String?
  /// What it has then.
  let policies: PrincipalPolicies
  /// The tags that it has then, where they change.
  var tags: [Tag]?
  /// The group that it is no longer in.
  var left: AccountGroup?
  /// The group that it is in then.
  var joined: [AccountGroup] = []
  /// The managed policy that it has then.
  var attached: String?
  /// What else has to be allowed.
  var also: [AccessInquiry] = []
  /// Why it is not known what it has then.
  var missing: Missing?

  var certainty: Certainty {
    let rest = also.map { $0.prepared().certainty }.min() ?? .yes
    return missing == nil
      ? min(inquiry.prepared().certainty, rest) : min(inquiry.prepared().certainty, rest, .open)
  }
}
