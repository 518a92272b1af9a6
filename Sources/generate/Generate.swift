/// Writes what is generated and committed: the embedded rules, the pages of rules and tables, the example reports.
@main
struct Generate {
  static func main() {}
}
