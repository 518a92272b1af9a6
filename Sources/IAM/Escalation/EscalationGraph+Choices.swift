// What a step's request is about beside: one of several things, and what the request holds.
extension EscalationGraph {
  /// One of the things that a request may be about, and what comes of it.
  struct Chosen {
    let choice: EscalationEntry.Choice
    /// All that is done to it, first what makes it.
    let actions: [String]
    let certainty: Certainty

    /// Whether it is made on the way.
    var isMade: Bool { !choice.beside.isEmpty }
  }

  /// The best of what the action may be about; nil where it may be about none.
  mutating func chosen(_ node: AccountPrincipal, _ action: EscalationEntry.Action, in region: String?)
    -> Chosen?
  {
    var best: Chosen?
    for choice in action.choices where best?.certainty != .yes {
      let actions = choice.beside + [action.name]
      let allowed = mayAnywhere(
        node, actions, choice.resource, in: region, as: choice.beside.isEmpty ? .used : .made)
      let certainty = min(allowed, choice.caveat == nil ? .yes : .open)
      if certainty > best?.certainty ?? .no {
        best = Chosen(choice: choice, actions: actions, certainty: certainty)
      }
    }
    return best
  }

  /// What the action may be done to of what is there, with what the way fills in besides.
  mutating func existing(
    _ node: AccountPrincipal, _ action: EscalationEntry.Action, of type: String, _ pool: TargetPool,
    filledIn: TargetSets.Variant? = nil
  ) -> TargetSet {
    let variant = action.variant.joined(with: filledIn)
    var set = sets.set(node, may: action.name, on: pool, variant)
    for qualifier in action.qualifiers where set.settled.count < pool.targets.count {
      guard let other = qualified[type + qualifier] else { continue }
      let also = sets.set(node, may: action.name, on: other, variant)
      if also.isEmpty { continue }
      let key = [ObjectIdentifier(set), ObjectIdentifier(also)]
      if let known = derivedSets[key] {
        set = known
        continue
      }
      let settled = Set(set.settled).union(also.settled)
      let union = TargetSet(
        settled: settled.sorted(), open: Set(set.open).union(also.open).subtracting(settled).sorted())
      derivedSets[key] = union
      set = union
    }
    return set
  }

  /// What may be reached only by the requests of the later of two forms of one way, and what of the earlier is left: where one of
  /// them is certain, the other has nothing to add.
  mutating func parted(_ earlier: EdgeSet, _ later: EdgeSet, entry: Int) -> (earlier: EdgeSet, later: EdgeSet)
  {
    guard !earlier.isEmpty, !later.isEmpty else { return (earlier, later) }
    let key = [ObjectIdentifier(earlier), ObjectIdentifier(later)]
    let first = kept(.otherForm(isLater: false), entry: entry, key, isOpen: false) { _ in
      let certain = Set(later.settled)
      let open = earlier.open.filter { !certain.contains($0) }
      return open.count == earlier.open.count ? earlier : EdgeSet(settled: earlier.settled, open: open)
    }
    let second = kept(.otherForm(isLater: true), entry: entry, key, isOpen: false) { _ in
      let certain = Set(earlier.settled)
      let known = certain.union(earlier.open)
      return EdgeSet(
        settled: later.settled.filter { !certain.contains($0) },
        open: later.open.filter { !known.contains($0) })
    }
    return (first, second)
  }
}

extension EscalationEntry.Action {
  /// What its requests hold, as those who ask tell them apart.
  var variant: TargetSets.Variant {
    guard !keys.isEmpty else { return TargetSets.Variant() }
    let text = keys.map { "\($0.name)=\($0.value ?? "")" }.joined(separator: ",")
    return TargetSets.Variant(.holding, text, keys: held)
  }

  /// What its requests hold, as the context has it.
  var held: [(key: ContextKey, values: [[UInt8]])] {
    keys.map(Self.entry)
  }

  static func entry(_ key: (name: String, value: String?)) -> RequestContext.Entry {
    (ContextKey(key.name), key.value.map { [Array($0.utf8)] } ?? [])
  }
}
