import Foundation
import Reporting
import Rules
import Testing

/// What the page draws of a history.
struct HistoryDrawingTests {
  private func page(_ change: (inout Assessment.History) -> Void = { _ in }) -> String {
    var assessment = Assessment.overTime
    if var history = assessment.history {
      change(&history)
      assessment.history = history
    }
    return String(decoding: ReportFormat.html.report(assessment), as: UTF8.self)
  }

  @Test func `each severity that ever failed has an area with a point for each run, and its name beside it`()
    throws
  {
    let page = page()
    for severity in ["critical", "high", "medium", "low"] {
      let start = try #require(page.firstRange(of: "<polygon class=\"a \(severity)\" points=\""))
      let points = page[start.upperBound...].prefix { $0 != "\"" }.split(separator: " ")
      #expect(points.count == 80, "forty nights, there and back")
      for point in points {
        let numbers = point.split(separator: ",").compactMap { Double($0) }
        #expect(numbers.count == 2 && (34...264).contains(numbers[0]) && (12...168).contains(numbers[1]))
      }
    }
    #expect(!page.contains("<polygon class=\"a info\""))
    for label in [">Low 117<", ">Medium 17<", ">High 1<", ">Critical 0<", ">Unknown 2<"] {
      #expect(page.contains(label))
    }
    #expect(page.contains("From 59 failed results on 2026-10-01 to 135 on 2026-11-09."))
  }

  @Test func `all that is drawn stands in a table too`() {
    let page = page()
    for cell in ["1,204", "1,030 days", "1,210", "21 days", "400 days", "1 October 2026, 02:00 UTC"] {
      #expect(page.contains(cell), "\(cell)")
    }
    #expect(page.components(separatedBy: "<svg class=\"chart\"").count == 4)
  }

  @Test
  func `a first run, runs of one moment and times that are none are drawn or left out, and never executed`() {
    let single = page { history in
      history.runs = 1
      history.trend = [history.trend[0]]
      history.fixes = []
    }
    #expect(single.contains("This is the first run on record"))
    #expect(single.components(separatedBy: "<svg class=\"chart\"").count == 2)
    let hostile = page { history in
      for index in history.trend.indices { history.trend[index].evaluatedAt = "\"><script>alert(1)</script>" }
    }
    #expect(!hostile.contains("<script>alert"))
    let same = page { history in
      for index in history.trend.indices { history.trend[index].evaluatedAt = "2026-10-01T02:00:00Z" }
    }
    #expect(same.contains("<polygon class=\"a high\" points=\"34.0,"))
    let nothing = page { history in
      for index in history.trend.indices {
        history.trend[index].failed = [:]
        history.trend[index].unknown = 0
      }
    }
    #expect(nothing.contains("From 0 failed results"))
    #expect(!page().contains("NaN"))
  }

  @Test func `a result says since when it fails, unless this run is the first to see it`() {
    #expect(page().contains("failing since <time datetime=\"2026-10-03\">"))
    var assessment = Assessment.overTime
    let now = assessment.evaluatedAt
    for index in assessment.results.indices { assessment.results[index].failingSince = now }
    #expect(!String(decoding: ReportFormat.html.report(assessment), as: UTF8.self).contains("failing since"))
  }

  @Test func `an assessment without a history has no such part`() {
    #expect(!String(decoding: ReportFormat.html.report(.failing), as: UTF8.self).contains("Over time"))
  }
}
