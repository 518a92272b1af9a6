import Evidence
import Foundation
import IAM
import TestSupport
import Testing

struct LargeListingTests {
  @Test func `a listing of 300 MB is read whole, and equal documents are kept once`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "details.xml")
    let file = try FileHandle(forWritingTo: folder.url("details.xml"))
    func write(_ text: String) throws { try file.write(contentsOf: Data(text.utf8)) }
    try write("<GetAccountAuthorizationDetailsResponse><GetAccountAuthorizationDetailsResult>")
    try write("<IsTruncated>false</IsTruncated><UserDetailList>")
    let document = "%7B%22Statement%22%3A%22" + String(repeating: "a", count: 100_000) + "%22%7D"
    for number in 0..<3_000 {
      let name = "user-\(number)"
      try write(
        """
        <member><UserName>\(name)</UserName><Path>/</Path><UserId>AIDA\(number)</UserId>\
        <Arn>arn:aws:iam::111122223333:user/\(name)</Arn><CreateDate>2024-01-01T00:00:00Z</CreateDate>\
        <UserPolicyList><member><PolicyName>p</PolicyName><PolicyDocument>\(document)</PolicyDocument></member>\
        </UserPolicyList></member>
        """)
    }
    try write("</UserDetailList></GetAccountAuthorizationDetailsResult>")
    try write("</GetAccountAuthorizationDetailsResponse>")
    try file.close()
    try folder.write(
      """
      <GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap>\
      <entry><key>Users</key><value>3000</value></entry></SummaryMap></GetAccountSummaryResult>\
      </GetAccountSummaryResponse>
      """, to: "summary.xml")

    let account = try Snapshot.read(at: folder.path)
    #expect(account.users.elements.count == 3_000)
    #expect(account.users.gap == nil)
    #expect(account.documents.count == 1)
    let record = try #require(account.evidence.first { $0.source == .accountAuthorizationDetails })
    #expect(try #require(record.documents.first).bytes > 300_000_000)
  }

  @Test func `files that are read side by side keep their order and their documents`() throws {
    let folder = try TemporaryFolder()
    let padding = String(repeating: "%20", count: 5_000)
    for page in 10..<30 {
      let users = (0..<40).map { number in
        let name = "user-\(page)-\(number)"
        return """
          <member><UserName>\(name)</UserName><Path>/</Path><UserId>AIDA\(page)\(number)</UserId>\
          <Arn>arn:aws:iam::111122223333:user/\(name)</Arn><CreateDate>2024-01-01T00:00:00Z</CreateDate>\
          <UserPolicyList><member><PolicyName>p</PolicyName>\
          <PolicyDocument>\(padding)%7B%22Id%22%3A%22\(name)%22%7D</PolicyDocument></member></UserPolicyList></member>
          """
      }
      try folder.write(
        """
        <GetAccountAuthorizationDetailsResponse><GetAccountAuthorizationDetailsResult>\
        <UserDetailList>\(users.joined())</UserDetailList></GetAccountAuthorizationDetailsResult>\
        </GetAccountAuthorizationDetailsResponse>
        """, to: "page-\(page).xml")
    }
    var last: Snapshot.Progress?
    let account = try Snapshot.read(at: folder.path) { last = $0 }
    #expect(last?.read == last?.total)
    #expect(account.users.elements.count == 800)
    for user in account.users.elements {
      let policy = try #require(user.inlinePolicies.value?.first)
      #expect(account.documents.text(of: policy.document).value?.contains("\"\(user.name)\"") == true)
    }
    let record = try #require(account.evidence.first { $0.source == .accountAuthorizationDetails })
    #expect(record.documents.map(\.name) == (10..<30).map { "page-\($0).xml" })
  }
}
