/// In what form a file is written, told by its first bytes.
enum Form {
  case xml
  case json
  case report
  /// The text that the AWS CLI prints on failure, kept by a redirection.
  case cliError(AnswerError)
  case unknown(String)

  init(_ start: [UInt8]) {
    var bytes = start[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    bytes = bytes.drop(while: \.isSpace)
    switch bytes.first {
    case UInt8(ascii: "<"): self = .xml
    case UInt8(ascii: "{"): self = .json
    case nil: self = .unknown("it is empty")
    default:
      var reader = CSVReader(Array(bytes.prefix(8_192)))
      if let header = try? reader.next(), CredentialReportDecoder.isHeader(header.fields) {
        self = .report
      } else if let error = Self.cliError(bytes) {
        self = .cliError(error)
      } else {
        self = .unknown("it is neither XML, JSON nor a credential report")
      }
    }
  }

  /// Reads `An error occurred (AccessDenied) when calling the ListUsers operation: …`, and the line `about: …` behind it, by
  /// which a script says of what it asked.
  private static func cliError(_ bytes: ArraySlice<UInt8>) -> AnswerError? {
    guard let text = String(validating: bytes.prefix(8_192), as: UTF8.self),
      let start = text.firstRange(of: "An error occurred ("),
      text[..<start.lowerBound].allSatisfy({ $0.isASCII && !$0.isNewline }),
      let code = text[start.upperBound...].firstRange(of: ") when calling the "),
      let operation = text[code.upperBound...].firstRange(of: " operation: ")
    else { return nil }
    var error = AnswerError(
      code: String(text[start.upperBound..<code.lowerBound]),
      message: String(text[operation.upperBound...].prefix { !$0.isNewline }),
      operation: String(text[code.upperBound..<operation.lowerBound]))
    let about = "about: "
    error.about = text[operation.upperBound...].split(whereSeparator: \.isNewline)
      .first { $0.hasPrefix(about) }.map { String($0.dropFirst(about.count)) }
    return error
  }
}
