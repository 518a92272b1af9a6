import Testing

@testable import IAM

/// Names that are found for patterns, against all short names that there are.
struct NameSearchTests {
  private typealias Clause = NameSearch.Clause

  private static func name(_ form: String, _ clauses: Clause...) -> String? {
    NameSearch(Glob(pattern: form.utf8), clauses).name()
  }

  private static func some(_ patterns: String...) -> Clause {
    Clause(some: patterns.map { Glob(pattern: $0.utf8) })
  }

  private static func none(_ patterns: String...) -> Clause {
    Clause(orNone: [patterns.map { Glob(pattern: $0.utf8) }])
  }

  @Test func `a name is one of the shortest that fit everything`() {
    #expect(Self.name("user/*?", Self.some("user/dev-*")) == "user/dev-")
    #expect(Self.name("user/*muster", Self.some("user/dev-*")) == "user/dev-muster")
    #expect(Self.name("user/*?", Self.some("user/dev-*", "user/x"), Self.some("*-p", "*-q")) == "user/dev-p")
    #expect(Self.name("user/*?", Self.some("user/dev-*"), Self.none("*dev-", "*-x")) == "user/dev-a")
    #expect(Self.name("user/*?", Self.none("user/?????*")) == "user/x")
    #expect(Self.name("user/*?", Self.none("user/x*", "user/?")) == "user/ax")
    let letters = "abcdefghijklmnopqrstuvwxy".map { "user/\($0)*" }
    #expect(Self.name("user/*?", Clause(orNone: [letters.map { Glob(pattern: $0.utf8) }])) == "user/z")
    #expect(Self.name("user/*?", Clause(some: [Glob(pattern: "user/a*".utf8)], orNone: [[]])) != nil)
  }

  @Test func `there is no name where patterns leave none`() {
    #expect(Self.name("user/*?", Self.some("role/*")) == nil)
    #expect(Self.name("user/*?", Self.some("user/dev-*"), Self.some("user/ops-*")) == nil)
    #expect(Self.name("user/*?", Self.none("user/?*")) == nil)
    #expect(Self.name("user/*?", Self.some("user/dev-*"), Self.none("user/d*")) == nil)
    #expect(Self.name("user/*?", Self.some("user/dev"), Self.none("user/dev")) == nil)
  }

  @Test func `what is found fits, and where nothing is found nothing short fits`() {
    var numbers = SystemRandomNumberGenerator()
    func pattern() -> Glob {
      let letters = Array("ab*?".utf8)
      return Glob(
        pattern: (0..<Int.random(in: 1...4, using: &numbers)).map { _ in letters.randomElement() ?? 0 })
    }
    func patterns() -> [Glob] { (0..<Int.random(in: 1...3, using: &numbers)).map { _ in pattern() } }
    func fits(_ text: [UInt8], _ clauses: [Clause]) -> Bool {
      clauses.allSatisfy { clause in
        clause.some.contains { $0.matches(text) }
          || clause.orNone.contains { list in !list.contains { $0.matches(text) } }
      }
    }
    var texts: [[UInt8]] = [[]]
    var last: [[UInt8]] = [[]]
    for _ in 0..<5 {
      last = last.flatMap { text in "abx".utf8.map { text + [$0] } }
      texts += last
    }
    var found = 0
    for _ in 0..<400 {
      let clauses = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        Bool.random(using: &numbers)
          ? Clause(some: patterns())
          : Clause(some: Bool.random(using: &numbers) ? patterns() : [], orNone: [patterns()])
      }
      let spelled = clauses.map {
        "\($0.some.map(\.spelling)) or none of \($0.orNone.map { $0.map(\.spelling) })"
      }
      if let name = NameSearch(Glob(pattern: "*".utf8), clauses).name() {
        found += 1
        #expect(fits(Array(name.utf8), clauses), "\(name) of \(spelled)")
      } else {
        #expect(texts.first { fits($0, clauses) } == nil, "\(spelled)")
      }
    }
    #expect(found > 100)
  }

  @Test func `what IAM tells apart by is neither path nor case`() throws {
    let plain = try #require(IAMName("arn:aws:iam::111122223333:user/xena"))
    #expect(IAMName("arn:aws:iam::111122223333:user/eng/Xena") == plain)
    #expect(IAMName("arn:aws:iam::111122223333:role/xena") != plain)
    #expect(IAMName("arn:aws:iam::111122223333:user/xena2") != plain)
    for resource in [
      "user/", "user//x", "user/a b", "user/a*", "user", "role/\(String(repeating: "a", count: 65))",
      "group/\(String(repeating: "a", count: 129))",
    ] {
      #expect(IAMName("arn:aws:iam::111122223333:\(resource)") == nil, "\(resource)")
    }
    #expect(IAMName("arn:aws:iam::111122223333:policy/\(String(repeating: "a", count: 128))") != nil)
    #expect(IAMName("arn:aws:lambda:us-east-1:111122223333:function/x") == nil)
  }
}
