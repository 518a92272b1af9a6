import Rules

/// Brings stored assessments together, one for each account.
///
/// The same assessment twice counts once. Of several of one account that judged by the same benchmarks the newest counts, and ``superseded``
/// says which do not. Where neither can stand for the other (the same time, or other benchmarks), there is no right answer, and none is given.
package struct AccountMerger {
  /// An assessment with the file that it was read from.
  package struct Source: Sendable {
    package var path: String
    package var member: MergedAssessment.Member

    package init(path: String, member: MergedAssessment.Member) {
      self.path = path
      self.member = member
    }

    fileprivate var assessment: Assessment { member.assessment }
  }

  /// An assessment that does not count, and the newer one that does.
  package struct Superseded: Equatable, Sendable {
    package var account: String
    package var path: String
    package var evaluatedAt: String
    package var newerPath: String
    package var newerEvaluatedAt: String
  }

  package let merged: MergedAssessment
  /// By account, then time.
  package let superseded: [Superseded]

  package init(_ sources: [Source]) throws(MergeConflict) {
    var kept: [Source] = []
    var superseded: [Superseded] = []
    let groups = Dictionary(grouping: sources) { Identity($0.member) }
    for identity in groups.keys.sorted() {
      // The order of the paths decides only which of two equal files an error names.
      let group = (groups[identity] ?? []).sorted {
        ($1.assessment.evaluatedAt, $0.path) < ($0.assessment.evaluatedAt, $1.path)
      }
      var distinct: [Source] = []
      for source in group where !distinct.contains(where: { $0.assessment == source.assessment }) {
        distinct.append(source)
      }
      guard let newest = distinct.first, newest.assessment.account.id != nil else {
        // Nothing says that two of an unknown account are about the same one.
        kept += distinct
        continue
      }
      for older in distinct.dropFirst() {
        try Self.check(newest, against: older)
        superseded.append(
          Superseded(
            account: identity.account, path: older.path, evaluatedAt: older.assessment.evaluatedAt,
            newerPath: newest.path, newerEvaluatedAt: newest.assessment.evaluatedAt))
      }
      kept.append(newest)
    }
    merged = MergedAssessment(members: kept.map(\.member))
    self.superseded = superseded
  }

  private static func check(_ newest: Source, against older: Source) throws(MergeConflict) {
    let (new, old) = (question(newest.assessment), question(older.assessment))
    let account = newest.assessment.account.id ?? ""
    if new != old {
      throw MergeConflict(
        account: account, paths: [newest.path, older.path].sorted(), reason: .otherBenchmarks)
    }
    if newest.assessment.evaluatedAt == older.assessment.evaluatedAt {
      throw MergeConflict(account: account, paths: [newest.path, older.path].sorted(), reason: .sameTime)
    }
  }

  /// What an audit asked: its benchmarks, or its rules where it had none.
  private static func question(_ assessment: Assessment) -> Set<String> {
    let benchmarks = Set(assessment.benchmarks.map(\.id))
    return benchmarks.isEmpty ? Set(assessment.rules.map(\.id)) : benchmarks
  }

  /// Whom an assessment is about: its account, or its file where that is unknown.
  ///
  /// Numbers are given anew in each partition.
  private struct Identity: Hashable, Comparable {
    let account: String
    let partition: String
    let file: String

    init(_ member: MergedAssessment.Member) {
      account = member.assessment.account.id ?? ""
      partition = account.isEmpty ? "" : member.assessment.account.partition ?? "aws"
      file = member.file ?? ""
    }

    static func < (left: Self, right: Self) -> Bool {
      (left.account, left.partition, left.file) < (right.account, right.partition, right.file)
    }
  }
}

/// Two assessments of one account of which neither can stand for the other.
package struct MergeConflict: Error, Equatable, Sendable, CustomStringConvertible {
  package enum Reason: Equatable, Sendable {
    case sameTime
    case otherBenchmarks
  }

  package var account: String
  /// Both files, sorted.
  package var paths: [String]
  package var reason: Reason

  package var description: String {
    let both = "\(paths.joined(separator: " and ")) are both of account \(account)"
    switch reason {
    case .sameTime: return "\(both), evaluated at the same time with different results; leave one out"
    case .otherBenchmarks:
      return
        "\(both) and judge it by different benchmarks or rules, so that neither can stand for the other; leave one out, or audit once with all the benchmarks"
    }
  }
}
