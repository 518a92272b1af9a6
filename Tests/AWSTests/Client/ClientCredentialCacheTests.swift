import AWS
import IAM
import Testing

struct ClientCredentialCacheTests {
  private func time(_ seconds: Int64) -> Timestamp {
    Timestamp(seconds: VirtualClock.start.seconds + seconds)
  }

  @Test func `long-term keys are fetched once`() throws {
    let source = FakeSource()
    let cache = CredentialCache(source)
    #expect(source.fetches == 0)
    for seconds in [0, 10, 1_000_000] as [Int64] { _ = try cache.credentials(at: time(seconds)) }
    #expect(source.fetches == 1)
  }

  @Test func `a session is renewed five minutes before it ends`() throws {
    let source = FakeSource { (count) throws(CredentialError) in
      .test("ID\(count)", expiresIn: 3_600 * Int64(count + 1))
    }
    let cache = CredentialCache(source)
    #expect(try cache.credentials(at: time(0)).accessKeyID == "ID0")
    #expect(try cache.credentials(at: time(3_299)).accessKeyID == "ID0")
    #expect(try cache.credentials(at: time(3_300)).accessKeyID == "ID1")
  }

  @Test func `a session that cannot be renewed serves until it ends`() throws {
    let source = FakeSource { (count) throws(CredentialError) in
      if count > 0 { throw .failed("the server is away") }
      return .test(expiresIn: 600)
    }
    let cache = CredentialCache(source)
    for seconds in [0, 299, 300, 301, 359, 599] as [Int64] { _ = try cache.credentials(at: time(seconds)) }
    // Asked at 0, at 300, and again after a pause of a minute.
    #expect(source.fetches == 3)
    let error = #expect(throws: CallError.self) { try cache.credentials(at: time(600)) }
    #expect(error == CallError(code: "NoCredentials", message: "the server is away"))
  }

  @Test func `a source that fails is not asked for every call`() {
    let source = FakeSource { _ throws(CredentialError) in throw .none("looked everywhere") }
    let cache = CredentialCache(source)
    for _ in 0..<100 {
      let error = #expect(throws: CallError.self) { try cache.credentials(at: time(0)) }
      #expect(error?.message == "looked everywhere")
    }
    #expect(source.fetches == 1)
  }

  @Test func `credentials that hardly live are not fetched for every call`() throws {
    let source = FakeSource { _ throws(CredentialError) in .test(expiresIn: 120) }
    let cache = CredentialCache(source)
    for _ in 0..<100 { _ = try cache.credentials(at: time(0)) }
    #expect(source.fetches == 1)
  }

  @Test func `what AWS calls expired is fetched anew, once`() throws {
    let source = FakeSource()
    let cache = CredentialCache(source)
    let first = try cache.credentials(at: time(0))
    #expect(cache.reject(first))
    _ = try cache.credentials(at: time(1))
    #expect(source.fetches == 2)
    // The source gave the same again: asking once more is of no use.
    #expect(!cache.reject(first))
    _ = try cache.credentials(at: time(2))
    #expect(source.fetches == 2)
  }
}
