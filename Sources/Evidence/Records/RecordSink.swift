/// Takes the members of an answer's listings as they are read.
protocol RecordSink: AnyObject {
  /// One member of the listing called `list`.
  func member(of list: String, _ value: Record.Value) throws(DecodingProblem)
}
