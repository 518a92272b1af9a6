extension Assessment.BenchmarkOutcome {
  /// Every control of the benchmark with the worst status of its own runs.
  init(_ plan: BenchmarkPlan, _ runs: [JudgedRun]) {
    let sections = zip(plan.benchmark.sections, plan.runs).map { section, controls in
      Assessment.SectionOutcome(
        id: section.id, title: section.title,
        controls: zip(section.controls, controls).map { control, indices in
          Assessment.ControlOutcome(control, indices.map { index in index.map { runs[$0] } })
        })
    }
    self.init(
      id: plan.benchmark.id, title: plan.benchmark.title, version: plan.benchmark.version,
      sections: sections)
  }
}

extension Assessment.ControlOutcome {
  fileprivate init(_ control: Benchmark.Control, _ runs: [JudgedRun?]) {
    switch control.coverage {
    case .manual(let text):
      self.init(id: control.id, title: control.title, rules: [], status: .manual, note: text)
    case .coming(let text):
      self.init(id: control.id, title: control.title, rules: [], status: .coming, note: text)
    case .outOfScope(let text):
      self.init(id: control.id, title: control.title, rules: [], status: .outOfScope, note: text)
    case .rules(let selections):
      let status = runs.compactMap { $0?.status }.min { $0.rank < $1.rank }
      let left = zip(selections, runs).filter { $1 == nil }.map(\.0.rule)
      // A pass of some rules says nothing of the others.
      let note = left.isEmpty || status == nil ? nil : "not run: \(left.joined(separator: ", "))"
      self.init(
        id: control.id, title: control.title, rules: selections.map(\.rule), status: status ?? .notRun,
        note: note)
    }
  }
}

extension Assessment.ControlStatus {
  /// Smaller is worse.
  fileprivate var rank: Int {
    switch self {
    case .fail: 0
    case .unknown: 1
    case .manual: 2
    case .waived: 3
    case .pass: 4
    case .notApplicable: 5
    case .coming: 6
    case .outOfScope: 7
    case .notRun: 8
    }
  }
}
