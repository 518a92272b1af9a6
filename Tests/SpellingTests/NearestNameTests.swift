import Spelling
import Testing

struct NearestNameTests {
  @Test func `the nearest come first, and no more than are wanted`() {
    let names = ["prod", "prods", "prd", "stage", "Prod-eu"]
    #expect(NearestName.near("prdo", in: names, within: 2, atMost: 2) == ["prd", "prod"])
    #expect(NearestName.near("prdo", in: names, within: 2, atMost: 3) == ["prd", "prod", "prods"])
    #expect(NearestName.near("prod_eu", in: names, within: 1, atMost: 3) == ["Prod-eu"])
  }

  @Test(arguments: [
    ("severty", "severity"), ("sevreity", "severity"), ("SEVERITY", "severity"), ("titel", "title"),
  ])
  func `a letter left out, two swapped or capitals are a typing error`(name: String, meant: String) {
    #expect(NearestName.nearest(to: name, in: ["title", "severity"]) == meant)
  }

  @Test func `what is far away is not suggested, however long it is`() {
    #expect(NearestName.nearest(to: "colour", in: ["title", "severity"]) == nil)
    #expect(NearestName.nearest(to: String(repeating: "severity", count: 100_000), in: ["severity"]) == nil)
    #expect(NearestName.suggestion(for: "x", in: []).isEmpty)
  }
}
