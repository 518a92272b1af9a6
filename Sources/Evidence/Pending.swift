/// Placeholder until the reader lands.
enum Pending {}
