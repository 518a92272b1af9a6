/// How Access Analyzer is asked for an operation: the reading ones of its API of 2019-11-01.
struct AccessAnalyzerRoute {
  var method: String
  var path: String
  /// The parameter whose value is the last part of the path.
  var pathParameter: String?

  private init(_ method: String, _ path: String, _ pathParameter: String? = nil) {
    self.method = method
    self.path = path
    self.pathParameter = pathParameter
  }

  static let of: [String: AccessAnalyzerRoute] = [
    "GetAnalyzedResource": AccessAnalyzerRoute("GET", "/analyzed-resource"),
    "GetAnalyzer": AccessAnalyzerRoute("GET", "/analyzer", "analyzerName"),
    "GetFinding": AccessAnalyzerRoute("GET", "/finding", "id"),
    "GetFindingV2": AccessAnalyzerRoute("GET", "/findingv2", "id"),
    "ListAnalyzedResources": AccessAnalyzerRoute("POST", "/analyzed-resource"),
    "ListAnalyzers": AccessAnalyzerRoute("GET", "/analyzer"),
    "ListFindings": AccessAnalyzerRoute("POST", "/finding"),
    "ListFindingsV2": AccessAnalyzerRoute("POST", "/findingv2"),
    "ListTagsForResource": AccessAnalyzerRoute("GET", "/tags", "resourceArn"),
  ]
}
