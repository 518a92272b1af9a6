/// What an action is done to, as far as the evidence knows it.
struct AccessTarget: Sendable {
  let arn: String
  /// The tags it has; nil where nobody knows.
  var tags: [Tag]?
  /// Its permissions boundary: a known nil for one without.
  var boundaryARN: Fact<String?>?
  /// Whether whoever asks makes it, and so chooses what it is like.
  var isMade = false

  /// What tells it from others where tags and boundaries have a say.
  var traits: [String] {
    var traits = (tags ?? []).map { "\($0.key)=\($0.value)" }.sorted()
    switch boundaryARN {
    case nil: break
    case .known(let arn)?: traits.append(arn ?? "none")
    case .missing?: traits.append("?")
    }
    return traits
  }

  /// Adds what requests about it have in their context.
  func fill(_ context: inout RequestContext) {
    if let tags {
      for tag in tags {
        context.set("aws:ResourceTag/\(tag.key)", tag.value)
        context.set("iam:ResourceTag/\(tag.key)", tag.value)
      }
      context.setAbsent(allBeginningWith: "aws:resourcetag/")
      context.setAbsent(allBeginningWith: "iam:resourcetag/")
    } else if isMade {
      context.setAbsent(allBeginningWith: "aws:resourcetag/")
    }
    if case .known(let arn)? = boundaryARN {
      if let arn {
        context.set("iam:PermissionsBoundary", arn)
      } else {
        context.setAbsent("iam:PermissionsBoundary")
      }
    }
  }
}
