import Testing

struct Pending {
  @Test func `the target builds`() {}
}
