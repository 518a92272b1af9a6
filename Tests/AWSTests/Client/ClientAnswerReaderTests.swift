import AWS
import HTTP
import Testing

struct ClientAnswerReaderTests {
  private static let users = Call(.iam, "ListUsers")
  private static let policies = Call(.organizations, "ListPolicies")

  private func read(
    _ body: String, status: Int = 200, type: String? = "text/xml", of call: Call = Self.users,
    headers: [(name: String, value: String)] = []
  ) -> AnswerReader.Reading {
    AnswerReader.read(
      HTTPResponse(
        status: status, headers: (type.map { [("Content-Type", $0)] } ?? []) + headers, body: Array(body.utf8)
      ),
      of: call)
  }

  private func users(_ inside: String) -> String {
    """
    <?xml version="1.0"?>
    <ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
     <ListUsersResult>\(inside)</ListUsersResult>
     <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
    </ListUsersResponse>
    """
  }

  @Test func `the last page has no marker`() {
    let reading = read(
      users("<IsTruncated>false</IsTruncated><Users><member><UserName>a</UserName></member></Users>"))
    #expect(reading == AnswerReader.Reading())
  }

  @Test func `a truncated page names the one that follows`() {
    let reading = read(users("<IsTruncated>true</IsTruncated><Users/><Marker> a+b/c== </Marker>"))
    #expect(reading == AnswerReader.Reading(nextMarker: "a+b/c=="))
  }

  @Test func `only the listing's own marker counts`() {
    let reading = read(
      users("<IsTruncated>false</IsTruncated><Users><member><IsTruncated>true</IsTruncated></member></Users>")
    )
    #expect(reading == AnswerReader.Reading())
  }

  @Test func `a page that does not say how to go on is not an answer`() {
    #expect(read(users("<IsTruncated>true</IsTruncated>")).error?.code == "WrongBody")
  }

  @Test func `a refusal has AWS's code and words`() {
    let body = """
      <ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type>
      <Code>AccessDenied</Code><Message>not authorized to perform: iam:ListUsers &amp; more</Message></Error>
      <RequestId>1</RequestId></ErrorResponse>
      """
    let expected = CallError(code: "AccessDenied", message: "not authorized to perform: iam:ListUsers & more")
    #expect(read(body, status: 403).error == expected)
    #expect(read(body, status: 200).error == expected)
    #expect(read(body, status: 403, of: Self.policies).error == expected)
  }

  @Test func `a refusal is read in the shape and type of imitations, too`() {
    let body =
      "<ErrorResponse><Errors><Error><Code>AccessDenied</Code><Message>no</Message></Error></Errors></ErrorResponse>"
    let expected = CallError(code: "AccessDenied", message: "no")
    #expect(read(body, status: 403, type: "text/html").error == expected)
    #expect(read(body, status: 403, type: "text/html", of: Self.policies).error == expected)
  }

  @Test(arguments: [
    "<ListRolesResponse><ListRolesResult/></ListRolesResponse>", "<html><body>sign in</body></html>", "",
    "{}", "ok",
    "<ErrorResponse/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><ListUsersResponse/>",
  ])
  func `what AWS would not send is a wrong body`(_ body: String) {
    #expect(read(body).error?.code == "WrongBody")
    #expect(read(body, type: nil).error?.code == "WrongBody")
    #expect(read(body, status: 403).error?.code == "WrongBody")
  }

  @Test func `an answer that breaks off is a wrong body`() throws {
    let whole = users("<IsTruncated>false</IsTruncated><Users/>")
    #expect(read(whole).error == nil)
    for length in stride(from: 1, to: whole.utf8.count - 20, by: 7) {
      #expect(read(String(whole.prefix(length))).error?.code == "WrongBody")
    }
    #expect(read(String(whole.dropLast(25))).error?.message.contains("breaks off") == true)
  }

  @Test func `an answer with an error's status is a wrong body`() {
    #expect(read(users(""), status: 500).error?.code == "WrongBody")
  }

  @Test func `a web page is never read as an answer`() {
    let error = read(users(""), type: "text/html; charset=utf-8").error
    #expect(error?.message == "HTTP 200 with text/html is not an answer of AWS")
  }

  @Test func `a redirect is never followed`() {
    #expect(read(users(""), status: 302, headers: [("Location", "http://other")]).error?.code == "WrongBody")
  }

  @Test func `a hostile content type is not passed on`() {
    let error = read("x", type: "text/\u{1B}[31m" + String(repeating: "x", count: 500)).error
    #expect(error?.message.contains("\u{1B}") == false)
    #expect((error?.message.count ?? 0) < 150)
  }

  @Test func `EC2 answers and refuses in a form of its own`() {
    let regions = Call(.ec2, "DescribeRegions")
    let answer = "<DescribeRegionsResponse><regionInfo><item/></regionInfo></DescribeRegionsResponse>"
    #expect(read(answer, of: regions) == AnswerReader.Reading())
    let refusal =
      "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>no</Message></Error></Errors></Response>"
    #expect(
      read(refusal, status: 403, of: regions).error == CallError(code: "UnauthorizedOperation", message: "no")
    )
  }

  @Test func `JSON services name the page that follows`() {
    let json = "application/x-amz-json-1.1"
    #expect(read(#"{"Policies":[],"NextToken":"a=="}"#, type: json, of: Self.policies).nextMarker == "a==")
    #expect(
      read(#"{"Policies":[],"NextToken":null}"#, type: json, of: Self.policies) == AnswerReader.Reading())
    let analyzers = Call(.accessAnalyzer, "ListAnalyzers")
    #expect(
      read(#"{"analyzers":[],"nextToken":"b"}"#, type: "application/json", of: analyzers).nextMarker == "b")
  }

  @Test(arguments: [
    (#"{"__type":"com.amazonaws.organizations#AccessDeniedException","Message":"no"}"#, ""),
    (#"{"__type":"AccessDeniedException","message":"no"}"#, ""),
    (#"{"code":"AccessDeniedException","message":"no"}"#, ""),
    (
      #"{"message":"no"}"#, "AccessDeniedException:http://internal.amazon.com/coral/com.amazon.coral.service/"
    ),
  ])
  func `JSON services name an error in several ways`(_ body: String, _ header: String) {
    let reading = read(
      body, status: 400, type: "application/json", of: Self.policies, headers: [("x-amzn-errortype", header)])
    #expect(reading.error == CallError(code: "AccessDeniedException", message: "no"))
  }

  @Test(arguments: ["", "[]", #"{"Policies":["#, "null", "<a/>"])
  func `JSON that is none is a wrong body`(_ body: String) {
    #expect(read(body, type: "application/json", of: Self.policies).error?.code == "WrongBody")
    #expect(read(body, status: 500, type: "application/json", of: Self.policies).error?.code == "WrongBody")
  }
}
