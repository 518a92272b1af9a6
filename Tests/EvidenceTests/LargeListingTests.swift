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
}
