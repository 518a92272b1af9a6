import JSON

/// The account's policy documents, each distinct text kept once and checked when it is asked for.
///
/// Accounts at their quotas hold hundreds of megabytes of documents, many of them equal; most rules read none of them.
/// Decoded they take half the memory, and a document is the same whether it came as XML or as the CLI's JSON.
package struct PolicyDocuments: Sendable {
  /// Names one document that was taken in; `index(of:)` tells which of them are equal.
  package struct ID: Hashable, Sendable {
    /// Which part it was read from: parts are read side by side, and which is further must not show in a name.
    package var part: Int
    /// How many documents of the part came before it.
    package var occurrence: Int

    package init(part: Int = 0, occurrence: Int) {
      self.part = part
      self.occurrence = occurrence
    }
  }

  /// How the text stands in the answer.
  package enum Encoding: Hashable, Sendable {
    /// As in XML: percent-encoded by RFC 3986.
    case percentEncoded
    /// As in the AWS CLI's JSON.
    case plain
  }

  /// The text of one document, decoded where that can be done.
  package struct Text: Hashable, Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let encoding: Encoding
    /// Computed once: a dictionary asks for it at every look-up and whenever it grows.
    private let digest: Int

    /// Decodes what stands in an answer.
    package init(_ bytes: [UInt8], _ encoding: Encoding) {
      if encoding == .percentEncoded, let decoded = PercentDecoding.decode(bytes.span) {
        self.init(bytes: decoded, encoding: .plain)
      } else {
        // What is broken is kept as it stands; what reads it is told.
        self.init(bytes: bytes, encoding: encoding)
      }
    }

    private init(bytes: [UInt8], encoding: Encoding) {
      self.bytes = bytes
      self.encoding = encoding
      var hasher = Hasher()
      // `[UInt8]` hashes element by element: five times slower than the bytes as a whole.
      unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      hasher.combine(encoding)
      digest = hasher.finalize()
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    package static func == (left: Self, right: Self) -> Bool {
      left.digest == right.digest && left.encoding == right.encoding && left.bytes == right.bytes
    }
  }

  private var texts: [Text] = []
  private var indices: [Text: Int] = [:]
  /// The place in `texts` of each document of each part, in the order in which they came.
  private var places: [[Int]] = []

  package init() {}

  /// How many distinct documents there are.
  package var count: Int { texts.count }

  /// Where the text of `id` stands among the distinct ones: the same for equal documents.
  package func index(of id: ID) -> Int { places[id.part][id.occurrence] }

  /// The first of `ids` for each distinct text, in their order.
  func distinct(_ ids: [ID]) -> [ID] {
    var isSeen = [Bool](repeating: false, count: count)
    return ids.filter { id in
      let index = index(of: id)
      defer { isSeen[index] = true }
      return !isSeen[index]
    }
  }

  /// Forgets how to find equal texts once all documents are there: the dictionary of a large account takes megabytes.
  package mutating func finishInterning() { indices = [:] }

  /// Keeps `bytes` decoded, or finds them kept already; the IDs of a part count from zero.
  @discardableResult
  package mutating func intern(_ bytes: [UInt8], _ encoding: Encoding, part: Int = 0) -> ID {
    intern(Text(bytes, encoding), part: part)
  }

  /// The same of a text that was decoded elsewhere.
  @discardableResult
  package mutating func intern(_ text: Text, part: Int) -> ID {
    while places.count <= part { places.append([]) }
    if let place = indices[text] {
      places[part].append(place)
    } else {
      places[part].append(texts.count)
      indices[text] = texts.count
      texts.append(text)
    }
    return ID(part: part, occurrence: places[part].count - 1)
  }

  /// Keeps documents that come from elsewhere than the listings, once these are all there.
  package mutating func add(_ documents: [(bytes: [UInt8], encoding: Encoding)]) -> [ID] {
    let part = places.count
    defer { finishInterning() }
    return documents.map { intern($0.bytes, $0.encoding, part: part) }
  }

  /// The document's JSON text, checked to be one JSON object; missing as `malformed` otherwise.
  package func text(of id: ID) -> Fact<String> {
    let text = texts[index(of: id)]
    guard text.encoding == .plain else {
      return .missing(Self.malformed("its percent-encoding is broken"))
    }
    let bytes = text.bytes
    do {
      let document = try JSONParser.parse(bytes.span)
      guard document.object != nil else {
        return .missing(Self.malformed("a policy document is a JSON object"))
      }
    } catch {
      return .missing(Self.malformed("\(error)"))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .missing(Self.malformed("it is not UTF-8"))
    }
    return .known(text)
  }

  /// The document in normal form; missing as `malformed`, with the place, where IAM would refuse it.
  package func policy(of id: ID, as kind: PolicyKind) -> Fact<Policy> {
    policy(at: index(of: id), as: kind, sharing: PolicyWords())
  }

  /// The same of the document at a place among the distinct ones, with what others have in common with it.
  func policy(at index: Int, as kind: PolicyKind, sharing words: PolicyWords) -> Fact<Policy> {
    let text = texts[index]
    guard text.encoding == .plain else {
      return .missing(Self.malformed("its percent-encoding is broken"))
    }
    do {
      return .known(try Policy(json: text.bytes, as: kind, sharing: words))
    } catch {
      return .missing(Self.malformed("\(error)"))
    }
  }

  /// What a check of the document finds; missing as `malformed` where it is no JSON.
  func findings(of id: ID, as kind: PolicyKind, _ vocabulary: PolicyVocabulary) -> Fact<[PolicyFinding]> {
    let text = texts[index(of: id)]
    guard text.encoding == .plain else {
      return .missing(Self.malformed("its percent-encoding is broken"))
    }
    do throws(JSONError) {
      return .known(
        PolicyChecker.findings(in: try JSONNode.parse(text.bytes.span), as: kind, vocabulary))
    } catch {
      return .missing(Self.malformed("\(error)"))
    }
  }

  /// The same of many, checked on all cores, by their places among the distinct ones.
  package func findings(of ids: [ID], as kind: PolicyKind) -> [Int: Fact<[PolicyFinding]>] {
    let distinct = self.distinct(ids)
    let found = concurrentMap(distinct) { ids in
      let vocabulary = PolicyVocabulary(.builtIn)
      return ids.map { findings(of: $0, as: kind, vocabulary) }
    }
    return Dictionary(zip(distinct.map(index), found)) { first, _ in first }
  }

  private static func malformed(_ why: String) -> Missing {
    Missing(.accountAuthorizationDetails, .malformed, unnamed + why)
  }

  private static let unnamed = "a policy document cannot be read: "

  /// The same reason, with which document it is.
  static func named(_ document: String, _ missing: Missing) -> Missing {
    guard missing.message.hasPrefix(unnamed) else { return missing }
    var missing = missing
    missing.message = "\(document): \(missing.message.dropFirst(unnamed.count))"
    return missing
  }
}
