import IAM
import Testing

/// Which metric filters count every use of the root user.
struct FilterPatternTests {
  static let cis =
    #"{$.userIdentity.type="Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType!="AwsServiceEvent"}"#

  @Test(arguments: [
    cis,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }"#,
    #"{ ($.eventType != "AwsServiceEvent") && (($.userIdentity.invokedBy NOT EXISTS) && $.userIdentity.type = "Root") }"#,
    "{$.userIdentity.type=Root&&$.userIdentity.invokedBy not exists&&$.eventType!=AwsServiceEvent}",
    " \n{ $.userIdentity.type = \"Root\"\n  && $.userIdentity.invokedBy NOT EXISTS\n  && $.eventType != \"AwsServiceEvent\" }\n",
    #"{ $.userIdentity.type = "Ro*" && $.eventType != "AwsServ*" }"#,
  ])
  func `the benchmark's filter counts however it is written`(_ pattern: String) {
    #expect(FilterPattern(pattern)?.coversRootUse == true)
  }

  @Test(arguments: [
    #"{ $.userIdentity.type = "Root" }"#,
    #"{ $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }"#,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS }"#,
    #"{ ($.userIdentity.type = "Root") || ($.errorCode = "AccessDenied*") }"#,
    #"{ ($.errorCode = "*UnauthorizedOperation") || $.userIdentity.type = "Root" && $.eventType != "AwsServiceEvent" }"#,
    #"{ $.userIdentity.type != "IAMUser" }"#,
    #"{ $.userIdentity.type = "Root" && ($.eventType = "AwsApiCall" || $.eventType = "AwsConsole*") }"#,
  ])
  func `a wider filter counts so long as it asks for root`(_ pattern: String) {
    #expect(FilterPattern(pattern)?.coversRootUse == true)
  }

  @Test(arguments: [
    #"{ $.userIdentity.type = "Root" && $.eventName = "ConsoleLogin" }"#,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType = "AwsApiCall" }"#,
    #"{ $.userIdentity.type = "Root" && $.eventType = "AwsServiceEvent" }"#,
    #"{ $.userIdentity.type = "root" }"#, #"{ $.userIdentity.type = "IAMUser" }"#,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy = "*" }"#,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy IS NULL }"#,
    #"{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy != "AWS Internal" }"#,
    #"{ $.useridentity.type = "Root" }"#, #"{ $.type = "Root" }"#,
    #"{ $.userIdentity.type = "Root" && $.awsRegion != "us-east-1" }"#,
    #"{ $.userIdentity.type = "Root" && $.sourceIPAddress NOT EXISTS }"#,
    #"{ ($.a = 1) && ($.userIdentity.type = "Root") || ($.a = 2) && ($.userIdentity.type = "Root") }"#,
  ])
  func `a filter that misses some use does not`(_ pattern: String) {
    #expect(FilterPattern(pattern)?.coversRootUse == false)
  }

  @Test(arguments: ["{ $.eventVersion EXISTS || $.eventVersion NOT EXISTS }", #"{ $.eventType = "Aws*" }"#])
  func `a filter that everything matches tells nobody of root`(_ pattern: String) {
    #expect(FilterPattern(pattern)?.coversRootUse == false)
  }

  @Test(arguments: [
    "", "Root", "[ip, user, time]", "{", "{}", "{ $.userIdentity.type }", "{ $.userIdentity.type = }",
    #"{ $.userIdentity.type = "Root }"#, #"{ $.userIdentity.type = "Root" && }"#,
    #"{ ($.userIdentity.type = "Root" }"#, #"{ $.userIdentity.type = "Root" } and more"#,
    #"{ $.userIdentity.type == "Root" }"#, "{ $.userIdentity.invokedBy NOT }", "{ $ = 1 }",
    #"{ userIdentity.type = "Root" }"#,
  ])
  func `what is no pattern for JSON is none`(_ pattern: String) {
    #expect(FilterPattern(pattern) == nil)
  }

  @Test func `a pattern of many conditions, of deep parentheses, or too long ends quickly`() {
    let many = (0..<60).map { "$.a\($0) = 1" }.joined(separator: " || ")
    #expect(FilterPattern("{ \(many) || $.userIdentity.type = Root }")?.coversRootUse == false)
    let deep = String(repeating: "(", count: 1_000)
    #expect(FilterPattern("{ \(deep)$.a = 1 }") == nil)
    #expect(FilterPattern("{ $.a = \(String(repeating: "x", count: 10_000)) }") == nil)
  }

  @Test func `numbers, regular expressions and the other tests are read`() {
    let pattern =
      #"{ $.n >= 3 && $.m < 1 && $.s = %Ro.t% && $.b IS TRUE && $.c IS NULL && $.a[0].x = "\"q\"" && $.e EXISTS }"#
    #expect(FilterPattern(pattern) != nil)
    #expect(FilterPattern(pattern)?.coversRootUse == false)
  }
}
