import Digests
import FoundationEssentials
import IAM
import JSON
import XML

/// Reads one file of a snapshot and tells by what is in it which API answered.
struct DocumentReader {
  /// Takes the policy documents of the file.
  let documents: PolicyDocumentIntake

  /// XML streams by; the other forms are held as a whole, up to so many bytes.
  private static let largestInMemory = 2 << 30

  /// Reads `file`; `progress` is told how many bytes were read now.
  func read(_ file: SnapshotFolder.File, progress: (Int) -> Void) -> ReadDocument {
    do {
      let input = try InputFile(file)
      let start = try input.read()
      progress(start.count)
      if Gunzip.isPacked(start) { return try readPacked(file, start, input, progress) }
      let form = Form(start)
      switch form {
      case .json, .report:
        guard file.size <= Self.largestInMemory else {
          return whole(
            file.name, [], .malformed(nil, "\(file.name): \(file.size) bytes are too many for its form"))
        }
      default: break
      }
      switch form {
      case .xml: return try readXML(file, start, input, progress)
      case .json: return try readJSON(file.name, try rest(start, input, file.size, progress))
      case .report: return try readReport(file.name, try rest(start, input, file.size, progress))
      case .cliError(let error): return whole(file.name, start, .error(error))
      case .unknown(let why): return whole(file.name, start, .unknown(why))
      }
    } catch {
      return whole(file.name, [], .malformed(nil, "\(file.name): it cannot be read: \(error.reason)"))
    }
  }

  private func whole(_ name: String, _ bytes: [UInt8], _ content: ReadDocument.Content) -> ReadDocument {
    ReadDocument(
      file: SourceRecord.Document(name: name, sha256: SHA256.hexDigest(of: bytes.span), bytes: bytes.count),
      content: content)
  }

  private func rest(
    _ start: [UInt8], _ input: borrowing InputFile, _ size: Int, _ progress: (Int) -> Void
  ) throws(InputFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    bytes += start
    while true {
      let piece = try input.read()
      if piece.isEmpty { return bytes }
      bytes += piece
      progress(piece.count)
    }
  }

  /// Reads a file of CloudTrail, which is packed JSON; its digest is that of the file as it lies there.
  private func readPacked(
    _ file: SnapshotFolder.File, _ start: [UInt8], _ input: borrowing InputFile, _ progress: (Int) -> Void
  ) throws(InputFileError) -> ReadDocument {
    let packed = try rest(start, input, file.size, progress)
    var document = whole(file.name, packed, .unknown("it is packed, and holds no JSON"))
    let bytes: [UInt8]
    do throws(DecodingProblem) { bytes = try Gunzip.unpack(packed) } catch {
      document.content = .malformed(nil, "\(file.name): it cannot be unpacked: \(error.message)")
      return document
    }
    if case .json = Form(Array(bytes.prefix(8_192))) {
      document.content = try readJSON(file.name, bytes).content
    }
    return document
  }

  // MARK: XML

  private func readXML(
    _ file: SnapshotFolder.File, _ start: [UInt8], _ input: borrowing InputFile, _ progress: (Int) -> Void
  ) throws(InputFileError) -> ReadDocument {
    let contents = AnswerContents(documents: documents)
    let records = XMLRecordReader(sink: contents)
    let digest = BackgroundDigest(size: file.size)
    digest.update(start)
    var problem: XMLParsingError?
    do throws(XMLParsingError) {
      let parser = try XMLPushParser(handler: records)
      try parser.push(start.span)
      while !parser.isStopped {
        let piece: [UInt8]
        do throws(InputFileError) {
          piece = try input.read()
        } catch {
          throw XMLParsingError.malformed(line: 1, message: "it cannot be read: \(error.reason)")
        }
        if piece.isEmpty { break }
        progress(piece.count)
        digest.update(piece)
        try parser.push(piece.span)
      }
      try parser.finish()
    } catch {
      problem = error
    }
    if records.isRecognised || problem != nil {
      // The digest is that of the file, also where reading stopped early.
      while true {
        let piece = try input.read()
        if piece.isEmpty { break }
        digest.update(piece)
      }
    }
    let content = content(of: records, contents, file.name, problem)
    return ReadDocument(
      file: SourceRecord.Document(name: file.name, sha256: digest.hexDigest(), bytes: digest.count),
      content: content)
  }

  private func content(
    of records: XMLRecordReader, _ contents: AnswerContents, _ name: String, _ problem: XMLParsingError?
  ) -> ReadDocument.Content {
    if let problem {
      var root = records.root
      if case .documentType(let type, _) = problem, root == nil { root = type }
      return .malformed(root.flatMap(XMLRecordReader.source(root:)), "\(name), \(problem)")
    }
    guard let root = records.root else { return .unknown("it is empty") }
    if XMLRecordReader.isError(root: root) {
      let error = records.result["Error"]?.record ?? records.result
      return .error(AnswerError(code: error.text("Code") ?? "", message: error.text("Message") ?? ""))
    }
    guard let source = XMLRecordReader.source(root: root) else {
      return .unknown("its root element is \(root.prefix(60))")
    }
    if let problem = records.problem { return .malformed(source, "\(name): \(problem.message)") }
    return answer(source, records.result, contents, name)
  }

  // MARK: JSON

  private func readJSON(_ name: String, _ bytes: [UInt8]) throws(InputFileError) -> ReadDocument {
    let contents = AnswerContents(documents: documents)
    var records = CLIRecordReader(sink: contents)
    var problem: JSONError?
    do { try records.read(bytes.span) } catch { problem = error }
    let source = CLIAnswers.source(keys: records.keys, records.result, contents)
    let content: ReadDocument.Content
    if let problem {
      let line = 1 + bytes[..<min(problem.offset, bytes.count)].count { $0 == 0x0A }
      content = .malformed(source, "\(name), line \(line): expected \(problem.expected)")
    } else if let problem = records.problem {
      content = .malformed(source, "\(name): \(problem.message)")
    } else if let source {
      content = answer(source, records.result, contents, name)
    } else if records.keys.contains("calls"), records.keys.contains("version") {
      content = manifest(records.result, contents, name)
    } else if let error = CLIAnswers.error(records.result) {
      content = .error(error)
    } else {
      let keys = records.keys.prefix(5).map { $0.prefix(40) }.joined(separator: ", ")
      content = .unknown(keys.isEmpty ? "it is an empty object" : "its keys are \(keys)")
    }
    return whole(name, bytes, content)
  }

  private func manifest(_ result: Record, _ contents: AnswerContents, _ name: String) -> ReadDocument.Content
  {
    do throws(DecodingProblem) {
      return .manifest(try Manifest(result, calls: try contents.records("calls")))
    } catch {
      return .malformed(nil, "\(name): \(error.message)")
    }
  }

  // MARK: Credential report

  private func readReport(_ name: String, _ bytes: [UInt8]) throws(InputFileError) -> ReadDocument {
    whole(name, bytes, report(bytes, generatedAt: nil, name))
  }

  private func answer(_ source: Source, _ result: Record, _ contents: AnswerContents, _ name: String)
    -> ReadDocument.Content
  {
    guard source == .credentialReport else {
      return .answer(Answer(source: source, contents: contents, result: result))
    }
    guard let text = result.text("Content"),
      let bytes = Data(base64Encoded: text, options: .ignoreUnknownCharacters)
    else { return .malformed(source, "\(name): Content is not base64") }
    guard let time = try? result.time("GeneratedTime") else {
      return .malformed(source, "\(name): GeneratedTime is not a date")
    }
    return report(Array(bytes), generatedAt: time, name)
  }

  private func report(_ bytes: [UInt8], generatedAt: Timestamp?, _ name: String) -> ReadDocument.Content {
    do throws(DecodingProblem) {
      return .report(try CredentialReportDecoder.decode(bytes, generatedAt: generatedAt))
    } catch {
      return .malformed(.credentialReport, "\(name): \(error.message)")
    }
  }
}
