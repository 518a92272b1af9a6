import IAM
import Rules

extension BundleCheck.Claims {
  /// What of the times cannot be.
  var timeFindings: [BundleCheck.Finding] {
    guard let collectedAt = evidence.collectedAt, evaluatedAt < collectedAt else { return [] }
    return [
      .init(
        .judgedBeforeCollected,
        "it judges as of \(evaluatedAt.iso8601), before its evidence was collected, \(collectedAt.iso8601)")
    ]
  }

  /// Clocks of two machines differ, and nobody lies.
  private static let clockSkew: Int64 = 300
  private static let day: Int64 = 86_400

  /// What of the times has to be known; `now` is the verifier's clock.
  func timeRemarks(now: Timestamp?) -> [BundleCheck.Remark] {
    var remarks: [BundleCheck.Remark] = []
    if let collectedAt = evidence.collectedAt {
      let judgedAt = max(evaluatedAt, circumstances?.madeAt ?? evaluatedAt)
      let days = (judgedAt.seconds - collectedAt.seconds) / Self.day
      if days >= 1 {
        remarks.append(
          .init(.evidenceOld, "its evidence was \(days) \(days == 1 ? "day" : "days") old when it was judged")
        )
      }
    } else {
      remarks.append(.init(.evidenceUndated, "nothing in its evidence says when it was collected"))
    }
    if let made = circumstances, made.clock != .collection,
      abs(made.madeAt.seconds - evaluatedAt.seconds) > Self.day
    {
      remarks.append(
        .init(
          .clockGiven,
          "it judges as of \(evaluatedAt.iso8601), and was made at \(made.madeAt.iso8601) by the clock of its machine"
        ))
    }
    if let now {
      let times = [
        ("judges as of", evaluatedAt), ("has evidence of", evidence.collectedAt),
        ("says that it was made at", circumstances?.madeAt),
      ]
      for case (let words, let time?) in times where time.seconds > now.seconds + Self.clockSkew {
        remarks.append(.init(.timeInFuture, "it \(words) \(time.iso8601), and now is \(now.iso8601)"))
      }
    }
    if let reason = circumstances?.unlinked {
      remarks.append(.init(.unlinked, "it follows no night although it should: \(reason)"))
    }
    return remarks
  }
}

extension AuditSummary {
  var remarks: [BundleCheck.Remark] {
    wideWaivers.map { waiver in
      .init(
        .waiverTooWide,
        "the waiver of \(waiver.rule) for \(waiver.subject) by \(waiver.owner), until \(waiver.expires), accepts \(waiver.matches) \(waiver.matches == 1 ? "result" : "results"): \(waiver.tooWide.map(\.words).joined(separator: "; "))"
      )
    }
  }
}
